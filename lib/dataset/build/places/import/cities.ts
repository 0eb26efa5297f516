/**
 * Which of the sources' settlements become rows of the place tables, and by which rule each Arabic name is trusted:
 *
 * - `agree`: two sources give the same form; - `translit`: one source, and the name passes `transliterates`.
 *
 * Size: 5,000 people in the Arab world, Turkey, Iran and Israel, 1,000 in Palestine, 50,000 elsewhere. One-word names of foreign towns that are everyday words or
 * parts of people's names are the danger to a reader (ماريا in Brazil, بوش in the United States): they stay out below 300,000 people, and above, as Arab
 * ones of any size, are found by a phrase only (مدينة السلام).
 */
import { folded } from '../../../../arabic/fold.ts';
import type { Row } from '../tsv.ts';
import type { DivisionIndex } from './division-index.ts';
import { round } from './facts.ts';
import { distance, slug } from './names.ts';
import type { RawPlace } from './sources.ts';
import { transliterates } from './translit.ts';
import type { Words } from './words.ts';

export const CITY_COLUMNS = [
  'id',
  'country',
  'subtype',
  'ar',
  'en',
  'aliases',
  'needs',
  'prior',
  'within',
  'lat',
  'lon',
  'population',
  'wikidata',
  'trust',
] as const;
export type CityRow = Record<(typeof CITY_COLUMNS)[number], string>;

export const ARAB = new Set('DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH'.split(' '));
const NEAR = new Set([...ARAB, 'TR', 'IR', 'IL']);
/** Where the name was Arabic or Persian before anyone wrote it in Latin letters. */
const NATIVE = new Set([...ARAB, 'IR', 'AF', 'PK']);
const SETTLEMENTS = new Set(['locality', 'city', 'capital', 'adm1', 'adm2', 'adm3', 'town', 'borough']);
const SECOND_LEVEL = new Set(['county', 'localadmin', 'district']);

export interface CityContext {
  readonly words: Words;
  readonly division: DivisionIndex;
  /** Folded forms by country that other tables have already, and ids in use. */
  readonly taken: { settled(country: string, form: string): boolean; id(id: string): boolean };
  /** Folded forms of the well-known places of any country: a foreign namesake stays out. */
  readonly famous: (form: string) => boolean;
}

/** Rows for one table, the most populous first; `at` collects what is chosen, so that a later table does not repeat it. */
export function cityRows(places: readonly RawPlace[], context: CityContext, at: Chosen): CityRow[] {
  const fit = places.filter((place) => isSettlement(place) && isLarge(place)).sort((a, b) => b.population - a.population);
  return fit.flatMap((place) => {
    const form = clean(place.ar);
    const trust = trustOf(place, form);
    if (!trust || !isArabicName(form) || at.has(place, form) || context.taken.settled(place.country, form)) return [];
    const judged = judge(form, place, context);
    if (judged === 'out') return [];
    const id = uniqueId(place, context.taken.id, at);
    if (!id) return [];
    at.add(place, form, id);
    return [
      {
        id,
        country: place.country,
        subtype: subtypeOf(place),
        ar: form,
        en: place.en,
        aliases: aliasesOf(place, form, context).join('|'),
        needs: judged === 'phrase' ? '!' : '',
        prior: '',
        within: context.division(place.country, place.division, place.divisionAr),
        lat: round(place.lat),
        lon: round(place.lon),
        population: place.population > 0 ? String(Math.round(place.population)) : '',
        wikidata: place.wikidata,
        trust,
      },
    ];
  });
}

/** What the tables before have taken: by Wikidata id, by country and form, by nearness. */
export class Chosen {
  readonly #ids = new Set<string>();
  readonly #wikidata = new Set<string>();
  readonly #forms = new Set<string>();
  readonly #namesakes = new Map<string, Located[]>();

  has(place: RawPlace, form: string): boolean {
    if (place.wikidata && this.#wikidata.has(place.wikidata)) return true;
    // Of one name in one country the largest is what news means.
    if (this.#forms.has(`${place.country} ${folded(form)}`)) return true;
    return (this.#namesakes.get(`${place.country} ${slug(place.en)}`) ?? []).some((other) => near(place, other));
  }
  hasId(id: string): boolean {
    return this.#ids.has(id);
  }
  /** A hand-kept row, which the imported tables must not repeat. */
  addKnown(row: Row, wikidata: string, lat: number | undefined, lon: number | undefined): void {
    this.#ids.add(row.get('id'));
    if (wikidata) this.#wikidata.add(wikidata);
    const place = { country: row.get('country'), en: row.get('en'), lat, lon };
    const key = `${place.country} ${slug(place.en)}`;
    this.#namesakes.set(key, [...(this.#namesakes.get(key) ?? []), place]);
  }
  add(place: RawPlace, form: string, id: string): void {
    this.#ids.add(id);
    if (place.wikidata) this.#wikidata.add(place.wikidata);
    this.#forms.add(`${place.country} ${folded(form)}`);
    const key = `${place.country} ${slug(place.en)}`;
    this.#namesakes.set(key, [...(this.#namesakes.get(key) ?? []), place]);
  }
}

type Located = Pick<RawPlace, 'lat' | 'lon'>;

function near(a: Located, b: Located): boolean {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return true;
  return distance({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) < 40;
}

const isSettlement = (place: RawPlace): boolean =>
  SETTLEMENTS.has(place.type) ||
  (SECOND_LEVEL.has(place.type) && NEAR.has(place.country) && place.source === 'wof' && place.country !== 'YE');

/** City districts and counties that a table of cities counts among them: Kita-ku, Okres Liberec. */
const ARABIC_PART = /^(?:أول|ثان|ثاني|ثالث|رابع) /;
const PART_OF_CITY =
  /-(?:ku|shi|gun|gu|do)$|shire$|^(?:Kent|Surrey|Essex|Devon|Dorset|Fife|Angus|Gwynedd|Medway|Cornwall|Norfolk|Suffolk)$|^(?:Okres|Distretto|Amphoe|Khet|Kecamatan|Kabupaten) /;
/** No city of the world is larger: what claims more is an island or a metropolis counted with its country. */
const LARGEST = 40_000_000;

const isLarge = (place: RawPlace): boolean =>
  !PART_OF_CITY.test(place.en) && place.population < LARGEST && (place.population >= leastPopulation(place) || isUncounted(place));

function leastPopulation({ country, source, type }: RawPlace): number {
  // The villages of the West Bank are in the news by name week after week.
  if (country === 'PS' && source === 'wof' && type === 'locality') return 1_000;
  return NEAR.has(country) ? 5_000 : 50_000;
}

/** A town of the Arab world whose people the source does not count, but of which it knows a Wikidata id. Yemen's are thousands of hamlets. */
const isUncounted = (place: RawPlace): boolean =>
  place.source === 'wof' &&
  place.type === 'locality' &&
  place.population === 0 &&
  place.wikidata !== '' &&
  ARAB.has(place.country) &&
  place.country !== 'YE';

const subtypeOf = (place: RawPlace): string => (SECOND_LEVEL.has(place.type) ? 'admin2' : place.population >= 20_000 ? 'city' : 'town');

/** Vowel marks, brackets and a generic word before the name are not part of what news writes. */
const clean = (form: string): string =>
  form
    .normalize('NFC')
    .replace(/[ً-ْٰـ]/g, '')
    .replace(/ی/g, 'ي')
    .replace(/ٱ/g, 'ا')
    .replace(/ڨ/g, 'ق')
    .replace(/ڭ/g, 'ك')
    .replace(/ک/g, 'ك')
    .replace(/\s*[(（].*$/, '')
    .replace(/^(?:مدينة|بلدية|قضاء|مركز|بلدة) (?=\S)/, '')
    .trim();

/** What a table calls the seat of a district; no name. */
const GENERIC = new Set(['مركز', 'المركز', 'العاصمة', 'المدينة', 'القرى', 'البلد', 'وسط', 'الشمال', 'الجنوب', 'الشرق', 'الغرب', 'المنطقة']);

const isArabicName = (form: string): boolean =>
  !GENERIC.has(form) && !ARABIC_PART.test(form) && /^[\p{Script=Arabic} -]+$/u.test(form) && folded(form).replace(/^ال/, '').length >= 3;

function trustOf(place: RawPlace, form: string): 'agree' | 'translit' | undefined {
  if (place.check === 'agree') return 'agree';
  if (place.check === 'differs') return undefined;
  // The ODbL names are machine made where nobody wrote one: دوران أنيس for ضوران آنس. Foreign names survive that better than Arabic ones.
  if (place.source === 'odbl' && (NATIVE.has(place.country) || place.population < (NEAR.has(place.country) ? 5_000 : 100_000)))
    return undefined;
  return transliterates(place.en, form, place.country) ? 'translit' : undefined;
}

const GREAT = 300_000;
/** Names of people that Wikipedia's articles have at least so often. */
const PERSON = 4;
/** Letters, without the article, that a name of one word must have to stand on its own. */
const SHORTEST = 4;

/** How a form may be found: on its own, by a phrase that names its kind, or not at all. */
function judge(form: string, place: RawPlace, { words, famous }: CityContext): 'plain' | 'phrase' | 'out' {
  if (famous(form)) return 'out';
  if (NEAR.has(place.country)) return isRisky(form, words) ? 'phrase' : 'plain';
  // أنان in Japan is a town, in the news it is Kofi Annan: short foreign names are somebody's sooner or later.
  if (isShort(form) && place.population < WORTH_A_SHORT_NAME) return 'out';
  if (!isRisky(form, words)) return 'plain';
  return place.population >= GREAT ? 'phrase' : 'out';
}

const WORTH_A_SHORT_NAME = 200_000;
const isShort = (form: string): boolean => !/[ -]/.test(form) && folded(form).length <= SHORTEST;

function isRisky(form: string, words: Words): boolean {
  const single = !/[ -]/.test(form);
  if (words.personCount(form) >= (single ? PERSON : PERSON * 2)) return true;
  return single && (folded(form).replace(/^ال/, '').length < SHORTEST || words.isEveryday(form) || words.hidesInWord(form));
}

/** Other forms of the source, where they too pass: no phrase with a generic word, nothing that is an everyday word. */
function aliasesOf(place: RawPlace, form: string, { words, famous, taken }: CityContext): string[] {
  const forms = place.alternatives.map(clean).filter((alternative) => {
    if (!isArabicName(alternative) || folded(alternative) === folded(form)) return false;
    if (isRisky(alternative, words) || famous(alternative)) return false;
    if (taken.settled(place.country, alternative)) return false;
    return transliterates(place.en, alternative, place.country);
  });
  return [...new Map(forms.map((alternative) => [folded(alternative), alternative])).values()].slice(0, 3);
}

/** `name`, then `name-tr`, then `name-division`; nothing where even that is taken, for such a place news would have to explain anyway. */
function uniqueId(place: RawPlace, inUse: (id: string) => boolean, at: Chosen): string | undefined {
  const name = slug(place.en);
  if (name === '') return undefined;
  const country = place.country.toLowerCase();
  const ids = [`${name}-${country}`, `${name}-${slug(place.division)}-${country}`];
  return ids.find((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && !inUse(id) && !at.hasId(id));
}
