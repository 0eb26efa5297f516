/**
 * `npm run dataset:words`: which forms of the dataset are everyday words too, with how often newspapers write them. The counts come from a table
 * beside the project, which is needed only for this; what it gives is kept in `assets/dataset/everyday-words.tsv`, for the forms of the dataset alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formsOf, keyOf } from './forms.ts';
import { readTsv } from './places/tsv.ts';
import { readSources } from './sources.ts';

const LEXICON = '../shared/sources/word-lexicon.tsv';
const OUT = resolve('assets/dataset/everyday-words.tsv');
/** Below this a word is too rare to be taken for a name's rival. */
const RARE = 30;

if (!existsSync(LEXICON)) {
  console.error(`${LEXICON} is absent: the table stays as it is.`);
  process.exit(1);
}
const { records, problems } = readSources(resolve('assets/dataset'));
if (problems.length > 0) throw new Error('the dataset has problems: npm run dataset:check names them');
const forms = new Set(records.flatMap(({ entity }) => formsOf(entity).map((form) => form.key)).filter((key) => !key.includes(' ')));
const counts = new Map<string, number>();
for (const row of readTsv(LEXICON)) {
  const key = keyOf(row.get('word'));
  // A word that the spelling dictionary has not is a name or a slip of the pen.
  if (row.get('in_spelling_dictionary') === '1' && forms.has(key)) counts.set(key, (counts.get(key) ?? 0) + Number(row.get('news_count')));
}
const rows = [...counts].filter(([, count]) => count >= RARE).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(OUT, `word\tcount\n${rows.map((row) => row.join('\t')).join('\n')}\n`);
console.log(`${rows.length} of ${forms.size} forms of one word are everyday words: ${readFileSync(OUT).length} bytes`);
