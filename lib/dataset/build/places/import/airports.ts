/**
 * Airports and air bases of `airports-wof.tsv` whose Arabic name says that they are one. The table does not check its names, so each must be a
 * transliteration of the Latin one (مطار هيثرو) or name a well-known place or a city of the tables (مطار بيروت).
 */
import { join } from 'node:path';
import { readTsv } from '../tsv.ts';
import type { CityContext } from './cities.ts';
import { round } from './facts.ts';
import { distance, slug } from './names.ts';
import type { RawPlace } from './sources.ts';
import { transliterates } from './translit.ts';

export const AIRPORT_COLUMNS = ['id', 'country', 'subtype', 'ar', 'en', 'aliases', 'lat', 'lon', 'wikidata', 'trust'] as const;

const AIRPORT = /^مطار \S/;
const BASE = /^قاعدة \S/;
/** What is left when the words for its kind are taken away is the name proper. */
const KIND_AR = /(?<![^ ])(?:مطار|قاعدة|الدولي|الدولية|الجوية|العسكري|العسكرية|المدني)(?![^ ])/g;
const KIND_EN = /\b(?:international|airport|airfield|air ?base|aerodrome|regional|military|afb|naval air station)\b/gi;

/** Rows of the airports with a name of two words or more. A form that another place has is left out. */
export function airportRows(
  dir: string,
  places: readonly RawPlace[],
  { taken, famous }: CityContext,
): Record<(typeof AIRPORT_COLUMNS)[number], string>[] {
  const seen = new Set<string>();
  const countryAt = nearestCountry(places);
  return readTsv(join(dir, 'airports-wof.tsv')).flatMap((row) => {
    const forms = [row.get('name_ar'), ...row.get('alt_ar').split('|')]
      .map((form) => form.trim())
      .filter((form) => (AIRPORT.test(form) || BASE.test(form)) && /^[\p{Script=Arabic} -]+$/u.test(form));
    const [name, ...others] = [...new Set(forms)];
    const id = slug(row.get('name_en'));
    if (!name || !id || seen.has(name) || seen.has(id) || taken.id(id) || famous(name)) return [];
    const [lat, lon] = [Number(row.get('lat')), Number(row.get('lon'))];
    const country = row.get('country') || countryAt(lat, lon);
    const trust = trustOf(name, row.get('name_en'), country, famous);
    if (!trust) return [];
    seen.add(name);
    seen.add(id);
    return [
      {
        id,
        country,
        subtype: AIRPORT.test(name) ? 'airport' : 'base',
        ar: name,
        en: row.get('name_en'),
        aliases: others
          .filter((form) => trustOf(form, row.get('name_en'), country, famous))
          .slice(0, 3)
          .join('|'),
        lat: round(lat),
        lon: round(lon),
        wikidata: row.get('wikidata'),
        trust,
      },
    ];
  });
}

const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim();

function trustOf(ar: string, en: string, country: string, famous: (form: string) => boolean): 'agree' | 'translit' | undefined {
  const proper = tidy(ar.replace(KIND_AR, ' '));
  if (proper === '') return undefined;
  if (transliterates(tidy(en.replace(KIND_EN, ' ')), proper, country)) return 'translit';
  return famous(proper) ? 'agree' : undefined;
}

/** The country of the three places nearest to a point, or '' where they are of several: near a border it is not sure. */
function nearestCountry(places: readonly RawPlace[]): (lat: number, lon: number) => string {
  const cells = new Map<string, RawPlace[]>();
  const cellOf = (lat: number, lon: number): string => `${Math.floor(lat)} ${Math.floor(lon)}`;
  for (const place of places) {
    if (place.lat === undefined || place.lon === undefined) continue;
    const key = cellOf(place.lat, place.lon);
    const cell = cells.get(key);
    if (cell) cell.push(place);
    else cells.set(key, [place]);
  }
  return (lat, lon) => {
    const around = [-1, 0, 1].flatMap((y) => [-1, 0, 1].flatMap((x) => cells.get(cellOf(lat + y, lon + x)) ?? []));
    const away = (place: RawPlace): number => distance({ lat: place.lat ?? 0, lon: place.lon ?? 0 }, { lat, lon });
    const nearest = around.sort((a, b) => away(a) - away(b)).slice(0, 3);
    return nearest.length === 3 && nearest.every((place) => place.country === nearest[0]?.country) ? (nearest[0]?.country ?? '') : '';
  };
}
