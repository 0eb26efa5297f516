import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { addInOrder, coverOf, isCovered } from '../../lib/entities/overlap.ts';
import { gazetteer } from './gazetteer.ts';

const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 12 }).map((list) => list.sort((a, b) => a.start - b.start));

describe('spans of a block', () => {
  it('are covered where one of them overlaps', () => {
    fc.assert(
      fc.property(spans, span, (list, one) => {
        expect(isCovered(one, coverOf(list))).toBe(list.some((s) => s.start < one.end && one.start < s.end));
      }),
    );
  });

  it('stay in their order when others are added', () => {
    fc.assert(
      fc.property(spans, spans, (list, more) => {
        const all = [...list];
        addInOrder(all, more);
        const starts = all.map((s) => s.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(all.filter((s) => list.includes(s))).toEqual(list);
        expect(all).toHaveLength(list.length + more.length);
      }),
    );
  });
});

describe('a block of a million letters', () => {
  const dataset = gazetteer([
    { kind: 'place', id: 'dubai', name: { ar: 'دبي', en: 'Dubai' }, country: 'AE' },
    { kind: 'place', id: 'lith', name: { ar: 'ليث', en: 'Lith' }, country: 'AE', needs: ['محافظة ليث'] },
    { kind: 'person', id: 'salman', name: { ar: 'محمد بن سلمان', en: 'Salman' } },
    { kind: 'organization', id: 'un', name: { ar: 'منظمة الأمم', en: 'UN' } },
  ]);

  // Comparing every name with every other takes minutes here.
  it.each([
    ['names', 'دبي '],
    ['names that wait for a cue', 'ليث دبي '],
    ['surnames', 'محمد بن سلمان وبن سلمان '],
    ['abbreviations', 'منظمة الأمم (ابجد) ابجد '],
    ['quoted companies', 'شركة «دبي» '],
    ['quotation marks', 'دبي """"""""""""""""'],
    ['letters and digits in turn', 'دبي1'],
    ['dates among names', 'دبي 3 مايو 2015 '],
  ])(
    'is read in linear time: %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(annotate([text], { published: '2020-01-01', siteCountry: 'AE' }, dataset)).toHaveLength(1);
    },
    60_000,
  );
});
