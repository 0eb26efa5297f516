import type { Problem, SourceRecord } from '../sources.ts';

/** Two records of one id. */
export function* duplicateIds(records: readonly SourceRecord[]): Iterable<Problem> {
  const seen = new Map<string, SourceRecord>();
  for (const r of records) {
    const first = seen.get(r.entity.id);
    if (first)
      yield { file: r.file, line: r.line, record: r.entity.id, field: 'id', message: `the id is taken by ${first.file}:${first.line}` };
    else seen.set(r.entity.id, r);
  }
}
