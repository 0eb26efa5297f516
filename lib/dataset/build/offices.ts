/** Gathers from the roles of persons who held a country's top offices and who headed an organisation, so that a card need not read every person. */
import type { Entity, Leader, OfficeTerm, Role } from '../schema.ts';
import type { SourceRecord } from './sources.ts';

/** The records with `offices` of countries and missing `leaders` of organisations filled in. Terms of a written record stand. */
export function withOffices(records: readonly SourceRecord[]): SourceRecord[] {
  const offices = new Map<string, OfficeTerm[]>();
  const heads = new Map<string, Leader[]>();
  for (const { entity } of records) {
    if (entity.kind !== 'person') continue;
    for (const role of entity.roles) {
      const term = termOf(role, entity.id);
      if (role.country && (role.office === 'head-of-state' || role.office === 'head-of-government'))
        push(offices, role.country, { ...term, office: role.office });
      else if (role.org && role.office === 'head') push(heads, role.org, term);
    }
  }
  return records.map((record) => ({ ...record, entity: filled(record.entity, offices, heads) }));
}

function filled(entity: Entity, offices: ReadonlyMap<string, OfficeTerm[]>, heads: ReadonlyMap<string, Leader[]>): Entity {
  if (entity.kind === 'place' && entity.iso2) {
    const terms = offices.get(entity.iso2);
    return terms ? { ...entity, offices: terms } : entity;
  }
  if (entity.kind !== 'organization') return entity;
  const known = new Set(entity.leaders.map((l) => l.person));
  const more = (heads.get(entity.id) ?? []).filter((l) => !known.has(l.person));
  return more.length > 0 ? { ...entity, leaders: [...entity.leaders, ...more] } : entity;
}

const termOf = ({ title, from, to }: Role, person: string): Leader => ({
  person,
  title,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
