/**
 * Cue words for names that are everyday words too. A phrase that says what kind of place it is (مدينة صور) names it without doubt and is an alias of
 * its own; the bare name counts where such a phrase, or what lies around the place, stands near it.
 */
import { type General, list } from './cells.ts';
import type { Row } from './tsv.ts';

/** What stands before the name of a settlement. */
const CITY_NOUNS: Readonly<Record<string, readonly string[]>> = {
  city: ['مدينة', 'بلدة'],
  town: ['بلدة', 'مدينة', 'قرية'],
  village: ['قرية', 'بلدة'],
  admin2: ['قضاء', 'مركز', 'مدينة', 'بلدة', 'مديرية', 'منطقة'],
};

export interface Cues {
  forCountry(row: Row): General;
  forDivision(row: Row): General;
  forCity(row: Row): General;
}

/** Cue words from the tables of countries, divisions and well-known cities. */
export function cuesFrom(countries: readonly Row[], divisions: readonly Row[], known: readonly Row[]): Cues {
  const countryWords = new Map(countries.map((row) => [row.get('iso2'), wordsOf(row)]));
  const names = new Map(countries.map((row) => [row.get('iso2'), row.get('ar')]));
  const divisionName = new Map(divisions.filter((row) => row.get('needs') === '').map((row) => [row.get('id'), row.get('ar')]));
  const cities = new Map<string, string[]>();
  // Only a city whose name is no everyday word itself can speak for another.
  for (const row of known) {
    if (row.get('needs') === '') cities.set(row.get('country'), [...(cities.get(row.get('country')) ?? []), row.get('ar')]);
  }
  const largest = (country: string): string[] => (cities.get(country) ?? []).filter((name) => !name.includes(' ')).slice(0, 10);
  return {
    forCountry: (row) => ({
      phrases: [`دولة ${row.get('ar')}`, `جمهورية ${row.get('ar')}`],
      around: [
        ...wordsOf(row).slice(1),
        ...largest(row.get('iso2')),
        ...list(row.get('neighbours')).flatMap((iso) => names.get(iso) ?? []),
      ],
    }),
    forDivision: (row) => ({ phrases: [], around: [...(countryWords.get(row.get('country')) ?? []), ...largest(row.get('country'))] }),
    forCity: (row) => {
      const division = divisionName.get(row.get('within'));
      const around = [...(countryWords.get(row.get('country')) ?? []), ...(division ? [division] : []), ...largest(row.get('country'))];
      return { phrases: phrasesOf(row), around: around.filter((cue) => cue !== row.get('ar')) };
    },
  };
}

/** مدينة صور, بلدة صور: phrases that are aliases of a settlement whose bare name needs cues. */
export const phrasesOf = (row: Row): string[] => (CITY_NOUNS[row.get('subtype')] ?? []).map((noun) => `${noun} ${row.get('ar')}`);

/** The country's name, then its people as adjectives: تركيا، تركي، تركية. */
function wordsOf(row: Row): string[] {
  const nisbas = list(row.get('nisba')).filter((nisba) => !nisba.includes(' '));
  return [row.get('ar'), ...nisbas.flatMap((nisba) => [nisba, `${nisba}ة`])];
}
