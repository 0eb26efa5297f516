import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestApart, type Interval } from '../../lib/entities/schedule.ts';

const total = (intervals: readonly Interval[]): number => intervals.reduce((sum, i) => sum + i.value, 0);
const apart = (a: Interval, b: Interval): boolean => a.end <= b.start || b.end <= a.start;

/** Every subset without overlap, tried in turn. */
function bestByTrial(intervals: readonly Interval[]): number {
  let best = 0;
  for (let set = 0; set < 1 << intervals.length; set += 1) {
    const chosen = intervals.filter((_, i) => set & (1 << i));
    if (chosen.every((a, i) => chosen.slice(i + 1).every((b) => apart(a, b)))) best = Math.max(best, total(chosen));
  }
  return best;
}

const interval = fc
  .record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 8 }), value: fc.integer({ min: -3, max: 9 }) })
  .map(({ start, length, value }): Interval => ({ start, end: start + length, value }));

describe('bestApart', () => {
  it('takes a set without overlap whose total no other set exceeds', () => {
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 9 }), (intervals) => {
        const chosen = bestApart(intervals);
        expect(chosen.every((a, i) => chosen.slice(i + 1).every((b) => apart(a, b)))).toBe(true);
        expect(total(chosen)).toBe(bestByTrial(intervals));
      }),
    );
  });

  it('gives up a long interval for two that are worth more together', () => {
    const [long, left, right] = [
      { start: 0, end: 10, value: 5 },
      { start: 0, end: 4, value: 3 },
      { start: 5, end: 10, value: 3 },
    ];
    expect(bestApart([long, left, right])).toEqual([left, right]);
  });

  it('never takes what is worth nothing', () => {
    expect(bestApart([{ start: 0, end: 3, value: 0 }])).toEqual([]);
  });
});
