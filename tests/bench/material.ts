/** Patterns and text for the benches: 60,000 place names and a million characters of newspaper articles, from beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { compile } from '../../lib/dataset/build/compile.ts';
import { keyOf } from '../../lib/dataset/build/forms.ts';
import type { Place } from '../../lib/dataset/schema.ts';

const SOURCES = '../shared/sources';
const EVAL = '../shared/eval';

/** Whether the material is at hand; a bench without it says so and ends. */
export const hasMaterial = existsSync(SOURCES) && existsSync(EVAL);

/** The text of articles, repeated to `length` UTF-16 units. */
export function articleText(length = 1_000_000): string {
  const all = readFileSync(`${EVAL}/articles-dev.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** The blocks of each article, article after article until there are `length` UTF-16 units. */
export function articles(length = 1_000_000): string[][] {
  const all = readFileSync(`${EVAL}/articles-dev.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text.split('\n'));
  const pages: string[][] = [];
  for (let i = 0, size = 0; size < length; i += 1) {
    const blocks = all[i % all.length] as string[];
    pages.push(blocks);
    size += blocks.reduce((sum, block) => sum + block.length, 0);
  }
  return pages;
}

/** Distinct Arabic names of places, as they are written. */
export function patterns(count = 60_000): string[] {
  const names = new Map<string, string>();
  for (const file of ['places-wof.tsv', 'villages-wof.tsv', 'cities.tsv', 'place-names-en-ar.tsv']) {
    const [header = '', ...lines] = readFileSync(`${SOURCES}/${file}`, 'utf8').split('\n');
    const column = header.split('\t').indexOf('name_ar');
    for (const line of lines) {
      const name = line.split('\t')[column]?.trim() ?? '';
      const key = keyOf(name);
      if (key.length > 2 && /^[\p{Script=Arabic} -]+$/u.test(name) && !names.has(key)) names.set(key, name);
      if (names.size === count) return [...names.values()];
    }
  }
  return [...names.values()];
}

/** The patterns as a compiled dataset of places, each with `aliases` forms of its own. */
export function compiled(names: readonly string[], aliases = 1): ReturnType<typeof compile> {
  const groups = Array.from({ length: Math.ceil(names.length / aliases) }, (_, i) => names.slice(i * aliases, (i + 1) * aliases));
  const places = groups.map(
    ([ar = '', ...others], i): Place => ({
      kind: 'place',
      subtype: 'town',
      id: `p-${String(i).padStart(6, '0')}`,
      name: { ar, en: 'x' },
      aliases: others,
      short: [],
      links: [],
      sources: [],
      demonyms: [],
      languages: [],
      neighbours: [],
      asOf: '2025',
    }),
  );
  return compile(places, new Map());
}
