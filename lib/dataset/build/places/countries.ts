/** `countries.tsv`: a row becomes a record. */
import { list, parseCues, parseForm, parseNumber } from './cells.ts';
import type { Cues } from './cues.ts';
import type { Row } from './tsv.ts';

/** The raw record of a country's row, before the schema. `currencies`: ids of currency records by ISO 4217 code; a country with several has none. */
export function countryRecord(row: Row, cues: Cues, currencies: ReadonlyMap<string, string>, asOf: string): Record<string, unknown> {
  const general = cues.forCountry(row);
  const year = parseNumber(row.get('population_year'));
  const population = parseNumber(row.get('population'));
  const languages = list(row.get('languages_ar')).map((ar, i) => ({ ar, en: list(row.get('languages_en'))[i] ?? ar }));
  const aliases = list(row.get('aliases')).map((form) => parseForm(form, general));
  const official = row.get('official_ar');
  return {
    kind: 'place',
    id: row.get('id'),
    subtype: row.get('subtype'),
    name: { ar: row.get('ar'), en: row.get('en') },
    aliases: official ? [...aliases, official] : aliases,
    ...(official ? { official: { ar: official, en: row.get('official_en') } } : {}),
    ...(row.get('needs') ? { needs: parseCues(row.get('needs'), general) } : {}),
    prior: parseNumber(row.get('prior')),
    short: list(row.get('short')),
    demonyms: demonymsOf(list(row.get('nisba')), list(row.get('people'))),
    country: row.get('iso2'),
    iso2: row.get('iso2'),
    iso3: row.get('iso3') || undefined,
    capital: row.get('capital') || undefined,
    lat: parseNumber(row.get('lat')),
    lon: parseNumber(row.get('lon')),
    area: parseNumber(row.get('area')),
    population: population ? { value: population, ...(year ? { year } : {}) } : undefined,
    languages,
    region: row.get('region_ar') ? { ar: row.get('region_ar'), en: row.get('region_en') } : undefined,
    neighbours: list(row.get('neighbours')),
    currency: currencies.get(row.get('currency')),
    wikidata: row.get('wikidata') || undefined,
    asOf,
    sources: ['cldr', 'world-countries'],
    trust: 'cldr',
  };
}

/**
 * Every form of a nisba: تركي gives تركية، تركيان، تركيون، تركيين، تركيات; of two words (كوري شمالي) both take the ending. Broken plurals (أتراك) come as
 * they are.
 */
export function demonymsOf(nisbas: readonly string[], people: readonly string[]): string[] {
  const forms = nisbas.flatMap((nisba) =>
    ['', 'ة', 'ون', 'ين', 'ات', 'ان'].map((ending) =>
      nisba
        .split(' ')
        .map((word) => word + ending)
        .join(' '),
    ),
  );
  return [...new Set([...forms, ...people])];
}
