/**
 * What a card is handed: the record, what held when the article was written, and the names of what it links to. Made in the background,
 * so that the content script needs no dataset.
 */

import { latestRole, roleAt } from '../dataset/facts.ts';
import type { Entity, EntityId, Kind, Role } from '../dataset/schema.ts';

export interface Named {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: { readonly ar: string; readonly en: string };
}

export interface CardData {
  readonly entity: Entity;
  /** The country's record, its name and flag. */
  readonly country?: Named & { readonly iso2: string };
  /** The role on the article's day. */
  readonly roleThen?: Role;
  /** The latest role known, where it is another one than `roleThen`. */
  readonly roleLatest?: Role;
  readonly links: readonly Named[];
}

/** What `cardData` needs of a dataset. */
export interface Records {
  byId(id: EntityId): Entity | undefined;
  country(iso2: string): Entity | undefined;
}

/** The card of entity `id` for an article of the day `on` (ISO 8601), or nothing where there is no such record. */
export function cardData(records: Records, id: EntityId, on: string): CardData | null {
  const entity = records.byId(id);
  if (!entity) return null;
  const links = entity.links.flatMap((link) => named(records.byId(link))).slice(0, 6);
  const country = entity.country && entity.kind !== 'place' ? records.country(entity.country) : undefined;
  const place = entity.kind === 'place' && entity.country && entity.iso2 !== entity.country ? records.country(entity.country) : country;
  const data: CardData = {
    entity,
    links,
    ...(place && entity.country ? { country: { ...toNamed(place), iso2: entity.country } } : {}),
  };
  if (entity.kind !== 'person') return data;
  const roleThen = roleAt(entity, on);
  const roleLatest = latestRole(entity);
  return {
    ...data,
    ...(roleThen ? { roleThen } : {}),
    ...(roleLatest && roleLatest !== roleThen ? { roleLatest } : {}),
  };
}

const toNamed = (entity: Entity): Named => ({ id: entity.id, kind: entity.kind, name: entity.name });
const named = (entity: Entity | undefined): Named[] => (entity ? [toNamed(entity)] : []);
