/** The word lists beside the records: everyday words with their counts, those of them that were judged to be names, and words of people's names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordCounts } from './compile.ts';
import { keyOf } from './forms.ts';
import type { RuleContext } from './validate.ts';

/** Counts of everyday words by folded word; none where the table is absent. */
export function readWordCounts(dir: string): WordCounts {
  const counts = new Map<string, number>();
  for (const line of linesOf(join(dir, 'everyday-words.tsv')).slice(1)) {
    const [word, count] = line.split('\t');
    if (word && count) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + Number(count));
  }
  return counts;
}

/** What the rules of validation know beside the records. */
export const readRuleContext = (dir: string): RuleContext => ({
  words: readWordCounts(dir),
  judged: new Set(
    linesOf(join(dir, 'everyday-judged.txt'))
      .filter((line) => !line.startsWith('#'))
      .map(keyOf),
  ),
});

/** Words of people's names; none where the table is absent. */
export const readNameWords = (dir: string): string[] => linesOf(join(dir, 'name-words.tsv')).slice(1);

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
