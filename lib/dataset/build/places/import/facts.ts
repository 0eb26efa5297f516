/**
 * Coordinates, population, division and Wikidata id for the names that people keep (`admin1.tsv`, `cities-known.tsv`): joined by country and by
 * Latin or Arabic name. What only the ODbL tables know goes to a file of its own, because that licence is share-alike.
 */
import { list } from '../cells.ts';
import type { Row } from '../tsv.ts';
import type { DivisionIndex } from './division-index.ts';
import { arabicKey, distance, divisionKey, slug } from './names.ts';
import type { RawPlace } from './sources.ts';

export const FACT_COLUMNS = ['id', 'within', 'lat', 'lon', 'population', 'wikidata'] as const;
export type FactRow = Record<(typeof FACT_COLUMNS)[number], string>;

export interface Facts {
  readonly open: FactRow[];
  readonly odbl: FactRow[];
  /** Ids for which no table has anything. */
  readonly missing: string[];
}

type Key = (en: string) => string;

/** Facts for `rows` from `places`, the freest source first. Size and coordinates are of GeoNames where it has the place. */
export function factsFor(rows: readonly Row[], places: readonly RawPlace[], key: Key, division: DivisionIndex): Facts {
  const byKey = new Map<string, RawPlace[]>();
  const put = (k: string, place: RawPlace): void => {
    const at = byKey.get(k);
    if (at) at.push(place);
    else byKey.set(k, [place]);
  };
  for (const place of places) {
    put(`${place.country} ${key(place.en)}`, place);
    for (const form of [place.ar, ...place.alternatives]) if (form) put(`${place.country} ${arabicKey(form)}`, place);
  }
  const facts: Facts = { open: [], odbl: [], missing: [] };
  for (const row of rows) {
    const country = row.get('country');
    const latinMatches = [row.get('en'), ...list(row.get('latin'))].flatMap((name) => byKey.get(`${country} ${key(name)}`) ?? []);
    const arabicMatches = [row.get('ar'), ...list(row.get('aliases'))].flatMap(
      (form) => byKey.get(`${country} ${arabicKey(form.replace(/[[@].*$/, ''))}`) ?? [],
    );
    const of = (source: RawPlace['source']): RawPlace | undefined => largest(latinMatches, source) ?? largest(arabicMatches, source);
    const [geonames, wof, ccby, odbl] = [of('geonames'), of('wof'), of('ccby'), of('odbl')];
    const open = geonames ?? wof ?? ccby;
    const best = open ?? odbl;
    if (!best) {
      facts.missing.push(row.get('id'));
      continue;
    }
    const id = row.get('id');
    const within = wof ? division(country, wof.division, wof.divisionAr) : '';
    const point = (place: RawPlace): Pick<FactRow, 'lat' | 'lon' | 'population'> => ({
      lat: round(place.lat),
      lon: round(place.lon),
      population: place.population > 0 ? String(Math.round(place.population)) : '',
    });
    const wikidata = wof && wof.lat !== undefined && isNear(wof, best) ? wof.wikidata : '';
    if (open) facts.open.push({ id, within, ...point(open), wikidata });
    const withinOdbl = !within && odbl && isNear(odbl, best) ? division(country, odbl.division, odbl.divisionAr) : '';
    if (!open && odbl) facts.odbl.push({ id, within: withinOdbl, ...point(odbl), wikidata: odbl.wikidata });
    else if (withinOdbl) facts.odbl.push({ id, within: withinOdbl, lat: '', lon: '', population: '', wikidata: '' });
  }
  return facts;
}

/** The most populous place of a source that knows where it is. */
function largest(places: readonly RawPlace[], source: RawPlace['source']): RawPlace | undefined {
  return places.filter((p) => p.source === source && p.lat !== undefined).sort((a, b) => b.population - a.population)[0];
}

const isNear = (a: RawPlace, b: RawPlace): boolean =>
  a.lat !== undefined &&
  a.lon !== undefined &&
  b.lat !== undefined &&
  b.lon !== undefined &&
  distance({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) < 60;

export const cityKey: Key = slug;
export const regionKey: Key = divisionKey;
export const round = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value * 100) / 100));
