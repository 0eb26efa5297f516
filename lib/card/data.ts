/**
 * What a card is handed: the record, what held when the article was written, and the names of what it links to. Made in the background,
 * so that the content script needs no dataset.
 */

import { holderAt, latestHolder, latestLeader, latestRole, leaderAt, roleAt } from '../dataset/facts.ts';
import { eventsOn, type Period } from '../dataset/on-date.ts';
import type { Entity, EntityId, Kind, Leader, Place, Role, Weapon } from '../dataset/schema.ts';
import type { Dataset } from '../dataset/store.ts';
import { whereOf } from '../dataset/where.ts';

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
  /** Who led the organisation on the article's day, and who does by the latest known, where that is another. */
  readonly leaderThen?: NamedLeader;
  readonly leaderLatest?: NamedLeader;
  /** Where a place is, in words. */
  readonly where?: Words;
  /** A country's capital. */
  readonly capital?: Words;
  /** Who held a country's top offices then, and who does by the latest known where that is another. */
  readonly offices?: readonly Office[];
  /** Where a place is, drawn. */
  readonly map?: LocatorMap;
  /** Countries known to have a weapon, the first few, and how many more there are. */
  readonly users?: readonly Named[];
  readonly moreUsers?: number;
  readonly links: readonly Named[];
}

export interface Words {
  readonly ar: string;
  readonly en: string;
}

export interface Office {
  readonly atTime?: NamedLeader;
  readonly latest?: NamedLeader;
}

/** Paths of an SVG of `width` by `height`: the land around, the place's own country, and the place as a point. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly country: string;
  readonly point?: readonly [x: number, y: number];
}

export interface NamedLeader {
  /** The leader's own record, where there is one. */
  readonly id?: EntityId;
  readonly name: Words;
  readonly title?: Words;
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
  if (entity.kind === 'place') return { ...data, ...placeData(records, entity, place), ...officesOf(records, entity, on) };
  if (entity.kind === 'organization') {
    const then = leaderAt(entity, on);
    const latest = latestLeader(entity);
    const [leaderThen, leaderLatest] = [
      then && leaderName(records, then),
      latest && latest !== then ? leaderName(records, latest) : undefined,
    ];
    return { ...data, ...(leaderThen ? { leaderThen } : {}), ...(leaderLatest ? { leaderLatest } : {}) };
  }
  if (entity.kind === 'weapon') return { ...data, ...usersOf(records, entity) };
  if (entity.kind !== 'person') return data;
  const roleThen = roleAt(entity, on);
  const roleLatest = latestRole(entity);
  return {
    ...data,
    ...(roleThen ? { roleThen } : {}),
    ...(roleLatest && roleLatest !== roleThen ? { roleLatest } : {}),
  };
}

function placeData(records: Records, place: Place, country: Entity | undefined): Pick<CardData, 'where' | 'capital'> {
  const name = (id: string | undefined): Words | undefined => (id ? records.byId(id)?.name : undefined);
  const [within, capitalOf, capital] = [name(place.within), name(place.capitalOf), name(place.capital)];
  const words = (language: 'ar' | 'en'): string | undefined =>
    whereOf(place, language, {
      ...(within ? { within: within[language] } : {}),
      ...(country ? { country: country.name[language] } : {}),
      ...(capitalOf ? { capitalOf: capitalOf[language] } : {}),
    });
  const [ar, en] = [words('ar'), words('en')];
  return { ...(ar && en ? { where: { ar, en } } : {}), ...(capital ? { capital } : {}) };
}

function officesOf(records: Records, place: Place, on: string): Pick<CardData, 'offices'> {
  if (!place.offices) return {};
  const offices = (['head-of-state', 'head-of-government'] as const).flatMap((office): Office[] => {
    const [then, latest] = [holderAt(place, office, on), latestHolder(place, office)];
    const [thenName, latestName] = [then && leaderName(records, then), latest && latest !== then ? leaderName(records, latest) : undefined];
    if (!thenName && !latestName) return [];
    return [{ ...(thenName ? { atTime: thenName } : {}), ...(latestName ? { latest: latestName } : {}) }];
  });
  return offices.length > 0 ? { offices } : {};
}

/** As many users as a line or two hold. */
const MOST_USERS = 8;

function usersOf(records: Records, weapon: Weapon): Pick<CardData, 'users' | 'moreUsers'> {
  const users = weapon.users.flatMap((iso2) => named(records.country(iso2)));
  if (users.length === 0) return {};
  const more = users.length - MOST_USERS;
  return { users: users.slice(0, MOST_USERS), ...(more > 0 ? { moreUsers: more } : {}) };
}

/** What the dataset knows of a day or month, by name, as chips. */
export const namesOfEvents = (dataset: Dataset, period: Period): Named[] => eventsOn(dataset, period).map(toNamed);

/** A leader by the record's name where there is one; nothing where neither record nor name is there. */
function leaderName(records: Records, leader: Leader): NamedLeader | undefined {
  const record = leader.person ? records.byId(leader.person) : undefined;
  const name = record?.name ?? leader.name;
  return name && { ...(record ? { id: record.id } : {}), name, ...(leader.title ? { title: leader.title } : {}) };
}

const toNamed = (entity: Entity): Named => ({ id: entity.id, kind: entity.kind, name: entity.name });
const named = (entity: Entity | undefined): Named[] => (entity ? [toNamed(entity)] : []);
