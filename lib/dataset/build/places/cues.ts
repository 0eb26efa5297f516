/**
 * General cue words: what a text that means a place by an everyday word is likely to say beside it. Its country, its people, its division and
 * capital, the larger cities around, and what such a place is called.
 */
import { list } from './cells.ts';
import type { Row } from './tsv.ts';

/** Nouns that stand before the name of a place of each kind of table. */
const CITY_NOUNS = ['مدينة', 'بلدة', 'محافظة', 'بلدية', 'ريف', 'سكان', 'أهالي', 'ضواحي', 'قضاء'];
const DIVISION_NOUNS = ['محافظة', 'ولاية', 'إقليم', 'منطقة', 'مقاطعة', 'إمارة', 'جهة'];
const STATE_NOUNS = ['دولة', 'جمهورية', 'حكومة', 'رئيس', 'عاصمة', 'سفير', 'منتخب', 'حدود'];

export interface Cues {
  forCountry(row: Row): string[];
  forDivision(row: Row): string[];
  forCity(country: string, division: string): string[];
}

/** Cue words from the tables of countries, divisions and well-known cities. */
export function cuesFrom(countries: readonly Row[], divisions: readonly Row[], known: readonly Row[]): Cues {
  const countryWords = new Map(countries.map((row) => [row.get('iso2'), wordsOf(row)]));
  const names = new Map(countries.map((row) => [row.get('iso2'), row.get('ar')]));
  const divisionName = new Map(divisions.map((row) => [row.get('id'), row.get('ar')]));
  const cities = new Map<string, string[]>();
  // Only cities that are no everyday words themselves can speak for another.
  for (const row of known) {
    const country = row.get('country');
    if (row.get('needs') === '') cities.set(country, [...(cities.get(country) ?? []), row.get('ar')]);
  }
  const largest = (country: string): string[] => (cities.get(country) ?? []).filter((name) => !name.includes(' ')).slice(0, 8);
  return {
    forCountry: (row) => [
      ...wordsOf(row).slice(1),
      ...largest(row.get('iso2')),
      ...list(row.get('neighbours')).flatMap((iso) => names.get(iso) ?? []),
      ...STATE_NOUNS,
    ],
    forDivision: (row) => [...(countryWords.get(row.get('country')) ?? []), ...largest(row.get('country')), ...DIVISION_NOUNS],
    forCity: (country, division) => [
      ...(countryWords.get(country) ?? []),
      ...(divisionName.get(division) ? [divisionName.get(division) ?? ''] : []),
      ...largest(country),
      ...CITY_NOUNS,
    ],
  };
}

/** The country's name, then its people as adjectives: تركيا، تركي، تركية. */
function wordsOf(row: Row): string[] {
  const nisbas = list(row.get('nisba')).filter((nisba) => !nisba.includes(' '));
  return [row.get('ar'), ...nisbas.flatMap((nisba) => [nisba, `${nisba}ة`])];
}
