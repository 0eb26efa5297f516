/**
 * `npm run dataset:report`: counts by kind, subtype, country and file; then, from newspaper articles beside the project, the most frequent sequences of words that
 * look like a name and that no record explains: the best list of what to write next.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FOLDERS, KINDS } from '../kinds.ts';
import { openDataset } from '../store.ts';
import { buildDataset } from './build.ts';
import type { SourceRecord } from './sources.ts';
import { unexplainedNames } from './unexplained.ts';

const ARTICLES = '../shared/eval/articles-dev.jsonl';
const SHOWN = 100;

const { index, records, sources } = buildDataset(resolve('assets/dataset'));

console.log('# Records\n');
for (const kind of KINDS) {
  const own = sources.filter((s) => s.entity.kind === kind);
  console.log(`${FOLDERS[kind].padEnd(14)}${String(own.length).padStart(6)}   ${tally(own, (s) => s.entity.subtype)}`);
}
console.log(`\n# People, organisations, weapons and events by country\n`);
console.log(
  tally(
    sources.filter((s) => s.entity.kind !== 'place' && s.entity.country),
    (s) => s.entity.country ?? '',
  ),
);
console.log('\n# By file\n');
console.log(
  tally(
    sources.filter((s) => s.entity.kind !== 'place'),
    (s) => s.file,
    '\n',
  ),
);

if (existsSync(ARTICLES)) {
  const rows = readFileSync(ARTICLES, 'utf8').split('\n').filter(Boolean);
  const articles = rows.map((line) => JSON.parse(line) as { text: string; published: string });
  const names = unexplainedNames(articles, openDataset(index, records));
  console.log(`\n# Of ${articles.length} articles, the ${SHOWN} most frequent names that no record explains\n`);
  for (const { name, count, example } of names.slice(0, SHOWN)) console.log(`${String(count).padStart(4)}  ${name}   … ${example}`);
} else console.log(`\n${ARTICLES} is absent: names that no record explains are not listed.`);

/** Counts by key, the most frequent first, on one line or one a line. */
function tally(list: readonly SourceRecord[], keyOf: (s: SourceRecord) => string, separator = ' '): string {
  const counts = new Map<string, number>();
  for (const s of list) counts.set(keyOf(s), (counts.get(keyOf(s)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${key} ${count}`)
    .join(separator);
}
