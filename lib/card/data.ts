/**
 * What a card is handed: the record, what held when the article was written, and the names of what it links to. Made in the background,
 * so that the content script needs no dataset.
 */

import { holderAt, latestHolder, latestLeader, latestRole, leaderAt, roleAt } from '../dataset/facts.ts';
import type { Kind } from '../dataset/kinds.ts';
import { eventsOn, type Period } from '../dataset/on-date.ts';
import type { Entity, EntityId, Leader, Organization, Place, Role, Weapon } from '../dataset/schema.ts';
import type { Dataset } from '../dataset/store.ts';
import { whereOf } from '../dataset/where.ts';
import type { Flag } from '../flags/flag.ts';

export interface Named {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly name: { readonly ar: string; readonly en: string };
  /** A country's code and flag. */
  readonly iso2?: string;
  readonly flag?: Flag;
}

export interface CardData {
  readonly entity: Entity;
  /** The countries that it belongs to or comes from: one, for most. */
  readonly countries: readonly Named[];
  /** The flag of a place that has one. */
  readonly flag?: Flag;
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
  /** Countries that claim a place too. */
  readonly disputed?: readonly Named[];
  /** The place of an organisation's seat, or the places of an event. */
  readonly places?: readonly Named[];
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

/** Paths of an SVG of `width` by `height`: the land around, the countries in it that have a card, the place's own, and the place as a point. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly countries: readonly MapCountry[];
  readonly country: string;
  readonly point?: readonly [x: number, y: number];
}

export interface MapCountry extends Named {
  readonly path: string;
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
  const countries = codesOf(entity)
    .flatMap((iso2) => named(records.country(iso2)))
    .slice(0, MOST_COUNTRIES);
  const data: CardData = { entity, links, countries };
  if (entity.kind === 'place') return { ...data, ...placeData(records, entity), ...officesOf(records, entity, on) };
  if (entity.kind === 'event') return { ...data, ...placesOf(records, entity.places) };
  if (entity.kind === 'organization') return { ...data, ...organizationData(records, entity, on) };
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

/** The codes of the countries of a record; a country is of none but itself. */
function codesOf(entity: Entity): readonly string[] {
  if (entity.kind === 'place' && entity.iso2 === entity.country) return [];
  if ('countries' in entity && entity.countries) return entity.countries;
  return entity.country ? [entity.country] : [];
}

function organizationData(
  records: Records,
  organization: Organization,
  on: string,
): Pick<CardData, 'places' | 'leaderThen' | 'leaderLatest'> {
  const [then, latest] = [leaderAt(organization, on), latestLeader(organization)];
  const leaderThen = then && leaderName(records, then);
  const leaderLatest = latest && latest !== then ? leaderName(records, latest) : undefined;
  return {
    ...placesOf(records, organization.seatPlace ? [organization.seatPlace] : []),
    ...(leaderThen ? { leaderThen } : {}),
    ...(leaderLatest ? { leaderLatest } : {}),
  };
}

function placesOf(records: Records, ids: readonly EntityId[]): Pick<CardData, 'places'> {
  const places = ids.flatMap((id) => named(records.byId(id)));
  return places.length > 0 ? { places } : {};
}

function placeData(records: Records, place: Place): Pick<CardData, 'where' | 'capital' | 'disputed'> {
  const country = place.country && place.iso2 !== place.country ? records.country(place.country) : undefined;
  const name = (id: string | undefined): Words | undefined => (id ? records.byId(id)?.name : undefined);
  const [within, capitalOf, capital] = [name(place.within), name(place.capitalOf), name(place.capital)];
  const words = (language: 'ar' | 'en'): string | undefined =>
    whereOf(place, language, {
      ...(within ? { within: within[language] } : {}),
      ...(country ? { country: country.name[language] } : {}),
      ...(capitalOf ? { capitalOf: capitalOf[language] } : {}),
    });
  const [ar, en] = [words('ar'), words('en')];
  const disputed = (place.disputed ?? []).flatMap((iso2) => named(records.country(iso2)));
  return { ...(ar && en ? { where: { ar, en } } : {}), ...(capital ? { capital } : {}), ...(disputed.length > 0 ? { disputed } : {}) };
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

/** As many names as a line or two hold. */
const MOST_COUNTRIES = 8;

function usersOf(records: Records, weapon: Weapon): Pick<CardData, 'users' | 'moreUsers'> {
  const users = weapon.users.flatMap((iso2) => named(records.country(iso2)));
  if (users.length === 0) return {};
  const more = users.length - MOST_COUNTRIES;
  return { users: users.slice(0, MOST_COUNTRIES), ...(more > 0 ? { moreUsers: more } : {}) };
}

/** What the dataset knows of a day or month, by name, as chips. */
export const namesOfEvents = (dataset: Dataset, period: Period): Named[] => eventsOn(dataset, period).map(toNamed);

/** A leader by the record's name where there is one; nothing where neither record nor name is there. */
function leaderName(records: Records, leader: Leader): NamedLeader | undefined {
  const record = leader.person ? records.byId(leader.person) : undefined;
  const name = record?.name ?? leader.name;
  return name && { ...(record ? { id: record.id } : {}), name, ...(leader.title ? { title: leader.title } : {}) };
}

export const toNamed = (entity: Entity): Named => ({
  id: entity.id,
  kind: entity.kind,
  name: entity.name,
  ...(entity.kind === 'place' && entity.iso2 ? { iso2: entity.iso2 } : {}),
});
const named = (entity: Entity | undefined): Named[] => (entity ? [toNamed(entity)] : []);
