/** Facts of the countries from `countries-names.tsv` (world-countries, ODbL, and CLDR) for `facts-countries-odbl.tsv`. */
import { join } from 'node:path';
import { list } from '../cells.ts';
import { readTsv } from '../tsv.ts';

export const COUNTRY_FACT_COLUMNS = [
  'id',
  'iso3',
  'lat',
  'lon',
  'area',
  'population',
  'languages_ar',
  'languages_en',
  'region_ar',
  'region_en',
  'neighbours',
  'currency',
  'wikidata',
] as const;

/** UN subregions as news writes them. */
const REGIONS: Readonly<Record<string, string>> = {
  'Northern Africa': 'شمال أفريقيا',
  'Eastern Africa': 'شرق أفريقيا',
  'Middle Africa': 'وسط أفريقيا',
  'Southern Africa': 'جنوب القارة الأفريقية',
  'Western Africa': 'غرب أفريقيا',
  Caribbean: 'البحر الكاريبي',
  'Central America': 'أمريكا الوسطى',
  'South America': 'أمريكا الجنوبية',
  'Northern America': 'أمريكا الشمالية',
  'North America': 'أمريكا الشمالية',
  'Central Asia': 'آسيا الوسطى',
  'Eastern Asia': 'شرق آسيا',
  'South-Eastern Asia': 'جنوب شرق آسيا',
  'Southern Asia': 'جنوب آسيا',
  'Western Asia': 'غرب آسيا',
  'Eastern Europe': 'شرق أوروبا',
  'Northern Europe': 'شمال أوروبا',
  'Southern Europe': 'جنوب أوروبا',
  'Southeast Europe': 'جنوب شرق أوروبا',
  'Central Europe': 'وسط أوروبا',
  'Western Europe': 'غرب أوروبا',
  'Australia and New Zealand': 'أوقيانوسيا',
  Melanesia: 'ميلانيزيا في المحيط الهادئ',
  Micronesia: 'ميكرونيزيا في المحيط الهادئ',
  Polynesia: 'بولينيزيا في المحيط الهادئ',
};

/** Rows by the ids of `countries.tsv`. */
export function countryFacts(dir: string, ids: ReadonlyMap<string, string>): Record<(typeof COUNTRY_FACT_COLUMNS)[number], string>[] {
  const names = { ar: new Intl.DisplayNames('ar', { type: 'language' }), en: new Intl.DisplayNames('en', { type: 'language' }) };
  const known = (code: string): boolean => names.ar.of(code) !== code && names.ar.of(code) !== names.en.of(code);
  return readTsv(join(dir, 'countries-names.tsv')).flatMap((row) => {
    const id = ids.get(row.get('iso2'));
    if (!id) return [];
    const languages = list(row.get('languages')).filter(known).slice(0, 4);
    const region = REGIONS[row.get('subregion')];
    return [
      {
        id,
        iso3: row.get('iso3'),
        lat: row.get('lat'),
        lon: row.get('lon'),
        area: Number(row.get('area_km2')) > 0 ? row.get('area_km2') : '',
        population: Number(row.get('population')) > 0 ? row.get('population') : '',
        languages_ar: languages.map((code) => names.ar.of(code) ?? '').join('|'),
        languages_en: languages.map((code) => names.en.of(code) ?? '').join('|'),
        region_ar: region ?? '',
        region_en: region ? row.get('subregion') : '',
        neighbours: row.get('borders'),
        currency: row.get('currency'),
        wikidata: row.get('wikidata'),
      },
    ];
  });
}
