import { namedRecords } from '../links.ts';
import type { Problem, SourceRecord } from '../sources.ts';

/** A record that names another which there is not: a chip that would lead nowhere. */
export function* idsExist(records: readonly SourceRecord[]): Iterable<Problem> {
  const ids = new Set(records.map((r) => r.entity.id));
  for (const { entity, file, line } of records) {
    const missing = new Set([...namedRecords(entity)].filter((id) => !ids.has(id)));
    for (const id of missing) yield { file, line, record: entity.id, message: `names the record ${id}, which there is not` };
    if (entity.links.includes(entity.id)) yield { file, line, record: entity.id, field: 'links', message: 'is linked to itself' };
  }
}
