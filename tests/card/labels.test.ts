import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeKeyOf } from '../../lib/card/kind-line.tsx';
import { SOURCE_NAMES, sourceLine } from '../../lib/card/sources.ts';
import { KINDS, SUBTYPES } from '../../lib/dataset/kinds.ts';
import { text } from '../../lib/i18n/index.ts';

describe('what a card says a record is', () => {
  const typed = KINDS.filter((kind) => kind !== 'place').flatMap((kind) => SUBTYPES[kind].map((subtype) => [kind, subtype] as const));
  it.each([...typed, ...SUBTYPES.person.map((subtype) => ['personF', subtype] as const)])(
    'has words for %s %s in both languages',
    (kind, subtype) => {
      for (const language of ['ar', 'en'] as const) expect(text(language, typeKeyOf(kind, subtype))).not.toBe('');
    },
  );
});

describe('the source that a card names', () => {
  it('is known by name for every key of SOURCES.md', () => {
    const keys = [...readFileSync('assets/dataset/SOURCES.md', 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => !SOURCE_NAMES[key ?? ''])).toEqual([]);
  });

  it('is ours where no table gave the facts', () => {
    expect(sourceLine('ar', [])).toBe('المصدر: سجلات سياق');
    expect(sourceLine('ar', ['wof', 'geonames'])).toBe('المصدر: Who’s On First، GeoNames');
    expect(sourceLine('en', ['wof', 'geonames'])).toBe('Source: Who’s On First, GeoNames');
  });
});
