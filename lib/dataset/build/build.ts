/** From `assets/dataset` to the two files of the package: read, validate, compile. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError } from '../codec.ts';
import { type Build, compile, type WordCounts } from './compile.ts';
import { keyOf } from './forms.ts';
import { withOffices } from './offices.ts';
import { formatProblem, readSources, type SourceRecord } from './sources.ts';
import { validate } from './validate.ts';

/** Builds the dataset of `dir`. Throws a `DatasetError` that lists every problem (file, record, field) where a record is broken. */
export function buildDataset(dir: string): Build & { readonly records: ArrayBuffer; readonly sources: readonly SourceRecord[] } {
  const { records: sources, problems } = readSources(dir);
  const all = [...problems, ...validate(sources)];
  if (all.length > 0) throw new DatasetError(`the dataset has ${all.length} problems:\n${all.map(formatProblem).join('\n')}`);
  return { ...compileWith(dir, withOffices(sources)), sources };
}

/** Compiles some of the records of `dir` with its word lists. */
export function compileWith(dir: string, sources: readonly SourceRecord[]): Build {
  return compile(
    sources.map((s) => s.entity),
    readWordCounts(join(dir, 'everyday-words.tsv')),
    readNameWords(join(dir, 'name-words.tsv')),
  );
}

/** Counts of everyday words by folded word; none where the table is absent. */
export function readWordCounts(file: string): WordCounts {
  const counts = new Map<string, number>();
  if (!existsSync(file)) return counts;
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [word, count] = line.split('\t');
    if (word && count) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + Number(count));
  }
  return counts;
}

/** Words of people's names; none where the table is absent. */
function readNameWords(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean) : [];
}
