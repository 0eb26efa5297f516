import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { buildDataset } from '../../lib/dataset/build/build.ts';
import { openDataset } from '../../lib/dataset/store.ts';
import floors from './floors.json' with { type: 'json' };
import { type HardCase, readHardCases, UNMENDED } from './hard.ts';

const { index, records } = buildDataset('assets/dataset');
const dataset = openDataset(index, records);
const cases = readHardCases();

/** Whether the mention is annotated as the case says, and as nothing else. */
function isRight({ blocks, block, start, end, right, on }: HardCase): boolean {
  const met = (annotate(blocks, { published: on }, dataset)[block] ?? []).flatMap((a) =>
    a.kind !== 'date' && a.start < end && start < a.end ? [a] : [],
  );
  if (right === null) return met.length === 0;
  // The annotation may hold a type word or an article before the mention, and no more.
  return met.length === 1 && met[0]?.entity.id === right && met[0].end >= end && met[0].start <= start + 2;
}

const share = (some: number, all: number): number => Math.round((1_000 * some) / all) / 10;

describe('hard cases', () => {
  const wrong = cases.filter((c) => !isRight(c));
  const nothing = cases.filter((c) => c.right === null);
  const said = nothing.filter((c) => wrong.includes(c));

  it('are as many of nothing as of something', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(nothing.length / cases.length).toBeGreaterThan(0.49);
  });

  it('hold their floors', () => {
    for (const c of wrong)
      console.log(`${c.file}: ${c.blocks[c.block]} ⟨${c.blocks[c.block]?.slice(c.start, c.end)}⟩ should be ${c.right ?? 'nothing'}`);
    const figures = { right: share(cases.length - wrong.length, cases.length), 'wrong on nothing': share(said.length, nothing.length) };
    console.log(
      `hard cases: ${cases.length}, right ${figures.right}%, wrong on nothing ${figures['wrong on nothing']}% of ${nothing.length}`,
    );
    expect(figures.right).toBeGreaterThanOrEqual(floors.hard.right);
    expect(figures['wrong on nothing']).toBeLessThanOrEqual(floors.hard['wrong on nothing']);
  });

  it('hold the floors of those that no rule was made for', () => {
    const unmended = readHardCases(UNMENDED);
    const silent = unmended.filter((c) => c.right === null);
    const right = share(unmended.filter(isRight).length, unmended.length);
    const wrongOnNothing = share(silent.filter((c) => !isRight(c)).length, silent.length);
    console.log(`unmended cases: ${unmended.length}, right ${right}%, wrong on nothing ${wrongOnNothing}% of ${silent.length}`);
    expect(right).toBeGreaterThanOrEqual(floors.unmended.right);
    expect(wrongOnNothing).toBeLessThanOrEqual(floors.unmended['wrong on nothing']);
  });
});
