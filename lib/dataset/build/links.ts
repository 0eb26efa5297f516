/** Which records speak of which: `links` and every other field that names a record, made symmetric, as a compressed sparse row table. */
import type { Entity } from '../schema.ts';

export function linksOf(entities: readonly Entity[]): { start: Uint32Array; link: Uint32Array } {
  const index = new Map(entities.map((e, i) => [e.id, i]));
  const countries = new Map(entities.flatMap((e, i) => (e.kind === 'place' && e.iso2 ? [[e.iso2, i] as const] : [])));
  const sets = entities.map(() => new Set<number>());
  const join = (a: number, b: number | undefined): void => {
    if (b === undefined || a === b) return;
    sets[a]?.add(b);
    sets[b]?.add(a);
  };
  entities.forEach((entity, i) => {
    for (const id of namedRecords(entity)) join(i, index.get(id));
    // One way only: a country linked back to all that is in it would be linked to everything.
    const country = entity.country ? countries.get(entity.country) : undefined;
    if (country !== undefined && country !== i) sets[i]?.add(country);
  });
  const start = new Uint32Array(entities.length + 1);
  sets.forEach((set, i) => {
    start[i + 1] = (start[i] as number) + set.size;
  });
  return { start, link: Uint32Array.from(sets.flatMap((set) => [...set].sort((a, b) => a - b))) };
}

/** The ids that a record names, for the table and for the check that they exist. */
export function* namedRecords(entity: Entity): Iterable<string> {
  yield* entity.links;
  if (entity.kind === 'person') for (const role of entity.roles) if (role.org) yield role.org;
  if (entity.kind === 'organization') {
    for (const leader of entity.leaders) if (leader.person) yield leader.person;
    if (entity.seatPlace) yield entity.seatPlace;
  }
  if (entity.kind === 'event') yield* entity.places;
  if (entity.kind === 'place') for (const id of [entity.within, entity.capital, entity.capitalOf, entity.currency]) if (id) yield id;
}
