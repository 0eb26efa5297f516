/**
 * `npm run dataset:names`: the words of which people's names are made, to tell where a longer name goes on that nobody wrote a record for
 * (إيفانكا before ترامب, الخالدي after محمد بن سلمان).
 *
 * From the personal names of NETransliteration (MIT) and the words that newspapers count, both beside the project and needed only for this; what it
 * gives is kept in `assets/dataset/name-words.tsv`. A word that newspapers write far more often than people bear it (من, على) is left out.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keyOf } from './forms.ts';
import { readTsv } from './places/tsv.ts';
import { readSources } from './sources.ts';

const TOKENS = '../shared/sources/name-tokens.tsv';
const LEXICON = '../shared/sources/word-lexicon.tsv';
const OUT = resolve('assets/dataset/name-words.tsv');
/** Borne by fewer people than this, a word tells nothing. */
const RARE = 3;
/** Mentions in newspapers for each bearer above which a word is rather one of the language. */
const TOO_COMMON = 60;

if (!existsSync(TOKENS) || !existsSync(LEXICON)) {
  console.error(`${TOKENS} or ${LEXICON} is absent: the table stays as it is.`);
  process.exit(1);
}
const borne = new Map<string, number>();
for (const row of readTsv(TOKENS)) {
  const key = keyOf(row.get('arabic'));
  if (/^[\u0621-\u064a]{2,}$/.test(key) && !key.startsWith('ال')) borne.set(key, (borne.get(key) ?? 0) + Number(row.get('count')));
}
const news = new Map<string, number>();
for (const row of readTsv(LEXICON)) {
  const key = keyOf(row.get('word'));
  if (row.get('in_spelling_dictionary') === '1') news.set(key, (news.get(key) ?? 0) + Number(row.get('news_count')));
}
const other = new Set<string>();
for (const { entity } of readSources(resolve('assets/dataset')).records) {
  if (entity.kind !== 'place') continue;
  if (entity.subtype === 'country') other.add(keyOf(entity.name.ar));
  for (const demonym of entity.demonyms) other.add(keyOf(demonym).replace(/^ال/, ''));
}
const words = [...borne]
  .filter(([word, count]) => count >= RARE && !other.has(word) && (news.get(word) ?? 0) <= TOO_COMMON * count)
  .map(([word]) => word)
  .sort();
writeFileSync(OUT, `word\n${words.join('\n')}\n`);
console.log(`${words.length} of ${borne.size} words of names are kept.`);
