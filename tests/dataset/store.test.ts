import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/dataset/build/compile.ts';
import { checkRecord, type Problem, type SourceRecord } from '../../lib/dataset/build/sources.ts';
import type { Entity } from '../../lib/dataset/schema.ts';
import { openDataset } from '../../lib/dataset/store.ts';
import { gazetteer } from '../entities/gazetteer.ts';

describe('the dataset', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({
    kind: 'place' as const,
    id: `p-${i}`,
    name: { ar: `مدينة ${i}`, en: `City ${i}` },
  }));

  it('finds each record by its id and decodes it whole', () => {
    const dataset = gazetteer([
      ...many,
      {
        kind: 'person',
        id: 'x',
        name: { ar: 'فلان الفلاني', en: 'X' },
        country: 'SY',
        born: '1950',
        roles: [{ title: { ar: 'وزير', en: 'Minister' }, from: '2001', to: '2003-05' }],
        links: ['p-7'],
      },
    ]);
    for (const { id, name } of many) expect(dataset.byId(id)?.name).toEqual(name);
    expect(dataset.byId('x')).toMatchObject({ born: '1950', roles: [{ from: '2001', to: '2003-05' }] });
    expect(dataset.byId('nobody')).toBeUndefined();
    expect(dataset.size).toBe(101);
    expect(() => dataset.record(101)).toThrow(RangeError);
    expect(dataset.asOf).toBe('2025-12-31');
  });

  it('links records both ways, and to their country one way', () => {
    const dataset = gazetteer([
      { kind: 'place', id: 'syria', name: { ar: 'سوريا', en: 'Syria' }, subtype: 'country', country: 'SY', iso2: 'SY' },
      { kind: 'person', id: 'x', name: { ar: 'فلان الفلاني', en: 'X' }, country: 'SY', links: ['party'] },
      { kind: 'organization', id: 'party', name: { ar: 'الحزب', en: 'Party' }, subtype: 'party' },
    ]);
    const links = (id: string): string[] => [...dataset.links(dataset.entityIndex(id) ?? -1)].map((i) => dataset.id(i)).sort();
    expect(links('x')).toEqual(['party', 'syria']);
    expect(links('party')).toEqual(['x']);
    expect(links('syria')).toEqual([]);
    expect(dataset.country('SY')?.id).toBe('syria');
  });

  it('is built to the same bytes from the same records in any order', () => {
    const records = entities();
    const [a, b] = [compile(records, new Map()), compile([...records].reverse(), new Map())];
    expect(new Uint8Array(a.index)).toEqual(new Uint8Array(b.index));
    expect(new Uint8Array(a.records)).toEqual(new Uint8Array(b.records));
  });

  it('refuses an index and records of two builds', () => {
    const [a, b] = [compile(entities(), new Map()), compile(entities().slice(1), new Map())];
    expect(() => openDataset(a.index, b.records)).toThrow('index.bin and records.bin are of two builds');
  });

  it('lets an alias that somebody wrote win over a spelling that a rule made', () => {
    const { collisions } = compile(
      entities([
        { kind: 'person', id: 'merkel-like', name: { ar: 'غوته', en: 'Goethe' }, country: 'DE' },
        { kind: 'place', id: 'jota', name: { ar: 'جوته', en: 'Jota' } },
      ]),
      new Map(),
    );
    expect(collisions).toEqual([{ key: 'جوته', kept: 'jota', dropped: 'merkel-like' }]);
  });
});

function entities(
  drafts: readonly object[] = [
    { kind: 'place', id: 'b', name: { ar: 'باء', en: 'B' } },
    { kind: 'place', id: 'a', name: { ar: 'ألف', en: 'A' } },
  ],
): Entity[] {
  const records: SourceRecord[] = [];
  const problems: Problem[] = [];
  for (const draft of drafts as { kind: 'place' | 'person'; id: string }[]) {
    const { kind, ...rest } = draft;
    const subtype = kind === 'place' ? 'city' : 'writer';
    checkRecord({ subtype, asOf: '2025', ...rest }, kind, { file: 'test', line: 1, record: draft.id }, records, problems);
  }
  expect(problems).toEqual([]);
  return records.map((r) => r.entity);
}
