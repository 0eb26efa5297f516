import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strict } from '../../lib/arabic/fold.ts';
import { readYamlText } from '../../lib/dataset/build/yaml.ts';
import type { Kind } from '../../lib/dataset/kinds.ts';
import { ALIAS } from '../../lib/dataset/store.ts';
import { find } from '../../lib/entities/find.ts';
import { gazetteer } from './gazetteer.ts';

interface Row {
  readonly kind: Kind;
  readonly ar: string;
  readonly en: string;
  readonly country?: string;
  readonly aliases?: string[];
  readonly in: readonly string[];
  readonly not: readonly string[];
}

const ROWS = readYamlText(readFileSync('tests/entities/spellings.yaml', 'utf8')) as Row[];
const dataset = gazetteer(
  ROWS.map(({ kind, ar, en, country, aliases }, i) => ({
    kind,
    id: `e${i}`,
    name: { ar, en },
    ...(country ? { country } : {}),
    ...(aliases ? { aliases } : {}),
  })),
);

/** What is found of row `i` in a text, without short forms. */
const found = (text: string, i: number) =>
  find(text, dataset).filter((c) => dataset.id(c.entity) === `e${i}` && !((dataset.aliasFlags[c.alias] as number) & ALIAS.short));

const FOUND = ROWS.flatMap((row, i) => row.in.map((text) => [row.ar, text, i] as const));
const NOT_FOUND = ROWS.flatMap((row, i) => row.not.map((text) => [row.ar, text, i] as const));

describe('spellings of news', () => {
  it('are three hundred or more', () => {
    expect(FOUND.length).toBeGreaterThanOrEqual(300);
  });

  it.each(FOUND)('finds %s in “%s”', (_, text, i) => {
    const sentence = `قال إن ${text} هنا`;
    const candidates = found(sentence, i);
    expect(candidates.length).toBeGreaterThan(0);
    // The span ends with the spelling, but for the marks around it.
    const bare = text.replace(/[«»“”()،:]+$/u, '');
    expect(candidates.map((c) => c.end)).toContain(`قال إن ${bare}`.length);
    for (const c of candidates) expect(strict(sentence.slice(c.start, c.end)).length).toBeGreaterThan(1);
  });

  it.each(NOT_FOUND)('finds no %s in “%s”', (_, text, i) => {
    expect(found(`قال إن ${text} هنا`, i)).toEqual([]);
  });
});
