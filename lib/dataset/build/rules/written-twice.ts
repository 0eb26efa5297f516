import { keyOf } from '../forms.ts';
import type { Problem, SourceRecord } from '../sources.ts';

/** One form that two records of a kind claim, neither asking for a cue: the same thing written twice, or two that nothing tells apart. */
export function* writtenTwice(records: readonly SourceRecord[]): Iterable<Problem> {
  const claims = new Map<string, SourceRecord>();
  for (const record of records) {
    const { entity, file, line } = record;
    // Namesakes among places are told apart by size, country and neighbours.
    if (entity.kind === 'place') continue;
    const forms = entity.aliases.flatMap((a) =>
      typeof a === 'string' ? [a] : a.needs || a.prior !== undefined || a.from || a.to ? [] : [a.text],
    );
    if (!entity.needs && entity.prior === undefined) forms.push(entity.name.ar);
    for (const form of new Set(forms.map(keyOf))) {
      const key = `${entity.kind} ${form}`;
      const other = claims.get(key);
      if (!other) claims.set(key, record);
      else if (other.entity.id !== entity.id)
        yield {
          file,
          line,
          record: entity.id,
          field: 'aliases',
          message: `“${form}” is ${other.entity.id}'s as well (${other.file}): give it cues or a prior, or leave it out`,
        };
    }
  }
}
