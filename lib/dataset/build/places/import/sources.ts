/** The raw places of `../shared/sources`, in one shape. */
import { join } from 'node:path';
import { list } from '../cells.ts';
import { readTsv } from '../tsv.ts';

export interface RawPlace {
  /** Which table it comes from; decides the licence, so never mix. */
  readonly source: 'wof' | 'geonames' | 'ccby' | 'odbl';
  readonly type: string;
  readonly country: string;
  /** Division in Latin and Arabic letters, as the source has it. */
  readonly division: string;
  readonly divisionAr: string;
  readonly en: string;
  readonly ar: string;
  readonly alternatives: readonly string[];
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly population: number;
  readonly wikidata: string;
  /** The source's own verdict on the Arabic name; see its README. */
  readonly check: string;
}

const number = (cell: string): number | undefined => (cell === '' ? undefined : Number(cell));

export function readWof(dir: string): RawPlace[] {
  return readTsv(join(dir, 'places-wof.tsv')).map((row) => ({
    source: 'wof',
    type: row.get('type'),
    country: row.get('country'),
    division: row.get('admin1_en'),
    divisionAr: row.get('admin1_ar'),
    en: row.get('name_en'),
    ar: row.get('name_ar'),
    alternatives: list(row.get('alt_ar')),
    lat: number(row.get('lat')),
    lon: number(row.get('lon')),
    population: number(row.get('population')) ?? 0,
    wikidata: row.get('wikidata'),
    check: row.get('check'),
  }));
}

/** `cities.tsv` holds two tables: rows without a Wikidata id in the countries that have no coordinates are of the CC BY list. */
export function readCities(dir: string): RawPlace[] {
  const coordinates = new Map(
    readTsv(join(dir, 'city-coordinates.tsv'))
      .filter((row) => row.get('match').startsWith('one'))
      .map((row) => [`${row.get('country')} ${row.get('name_en')}`, row] as const),
  );
  return readTsv(join(dir, 'cities.tsv')).map((row) => {
    const ccby = CC_BY.has(row.get('country'));
    const at = row.get('lat') === '' ? coordinates.get(`${row.get('country')} ${row.get('name_en')}`) : row;
    return {
      source: ccby ? 'ccby' : 'odbl',
      type: row.get('type') || 'city',
      country: row.get('country'),
      division: row.get('admin1_en'),
      divisionAr: '',
      en: row.get('name_en'),
      ar: row.get('name_ar'),
      alternatives: list(row.get('name_ar_alt')),
      lat: at ? number(at.get('lat')) : undefined,
      lon: at ? number(at.get('lon')) : undefined,
      population: number(row.get('population')) ?? 0,
      wikidata: row.get('wikidata'),
      check: row.get('check'),
    };
  });
}

/** Countries whose rows in `cities.tsv` come from World Cities with Arabic Translations alone. */
const CC_BY = new Set('AU BR DE ES FR IN IT MX PH RO RU US'.split(' '));

export function readDivisions(dir: string): (RawPlace & { readonly iso: string })[] {
  return readTsv(join(dir, 'admin1.tsv')).map((row) => ({
    source: 'odbl',
    type: row.get('type'),
    country: row.get('country'),
    division: '',
    divisionAr: '',
    en: row.get('name_en'),
    ar: row.get('name_ar'),
    alternatives: [],
    lat: number(row.get('lat')),
    lon: number(row.get('lon')),
    population: number(row.get('population')) ?? 0,
    wikidata: row.get('wikidata'),
    check: row.get('check'),
    iso: row.get('iso3166_2'),
  }));
}
