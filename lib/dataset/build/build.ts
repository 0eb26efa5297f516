/** From `assets/dataset` to the two files of the package: read, validate, compile. */
import { DatasetError } from '../codec.ts';
import { type Build, compile } from './compile.ts';
import { withOffices } from './offices.ts';
import { formatProblem, readSources, type SourceRecord } from './sources.ts';
import { validate } from './validate.ts';
import { readNameWords, readRuleContext, readWordCounts } from './words.ts';

/** Builds the dataset of `dir`. Throws a `DatasetError` that lists every problem (file, record, field) where a record is broken. */
export function buildDataset(dir: string): Build & { readonly records: ArrayBuffer; readonly sources: readonly SourceRecord[] } {
  const { records: sources, problems } = readSources(dir);
  const all = [...problems, ...validate(sources, readRuleContext(dir))];
  if (all.length > 0) throw new DatasetError(`the dataset has ${all.length} problems:\n${all.map(formatProblem).join('\n')}`);
  return { ...compileWith(dir, withOffices(sources)), sources };
}

/** Compiles some of the records of `dir` with its word lists. */
export function compileWith(dir: string, sources: readonly SourceRecord[]): Build {
  return compile(
    sources.map((s) => s.entity),
    readWordCounts(dir),
    readNameWords(dir),
  );
}
