/** `admin1.tsv`: a row becomes a record. The record's name is the full one (ولاية قونية); the bare one is an
 * alias where no city has it and `needs` does not say that it is an everyday word (الشرقية، الجزيرة). */
import { list, parseCues, parseForm, parseNumber } from './cells.ts';
import type { Cues } from './cues.ts';
import type { Row } from './tsv.ts';

/** The Arabic and English word of each type of division; `none` where the name says it (المنطقة الشرقية). */
export const DIVISION_TYPES: Readonly<Record<string, readonly [ar: string, en: string]>> = {
  governorate: ['محافظة', 'Governorate'],
  province: ['محافظة', 'Province'],
  wilaya: ['ولاية', 'Province'],
  region: ['منطقة', 'Region'],
  emirate: ['إمارة', 'Emirate'],
  municipality: ['بلدية', 'Municipality'],
  jiha: ['جهة', 'Region'],
  iqlim: ['إقليم', ''],
  muqataa: ['مقاطعة', 'Province'],
  jumhuriya: ['جمهورية', 'Republic'],
  island: ['جزيرة', ''],
  district: ['منطقة', 'District'],
  none: ['', ''],
};

/** English words where a country's own differ from the type's. */
const ENGLISH: Readonly<Record<string, string>> = {
  'wilaya US': '',
  'wilaya AU': '',
  'wilaya DE': '',
  'wilaya BR': 'State',
  'wilaya MX': 'State',
  'wilaya IN': '',
  'wilaya NG': 'State',
  'wilaya SD': 'State',
  'wilaya TN': 'Governorate',
  'wilaya MR': 'Region',
  'muqataa UA': 'Oblast',
  'muqataa RU': 'Oblast',
  'muqataa CA': '',
  'governorate JP': 'Prefecture',
};

/** Full names in both languages. Throws an Error where the type is not known. */
export function divisionName(row: Row): { ar: string; en: string } {
  const type = row.get('type');
  const words = DIVISION_TYPES[type];
  if (!words) throw new Error(`no type of division: “${type}”`);
  const bare = row.get('en');
  const en = ENGLISH[`${type} ${row.get('country')}`] ?? words[1];
  return { ar: `${words[0]} ${row.get('ar')}`.trim(), en: !en || bare.endsWith(en) ? bare : `${bare} ${en}` };
}

/** The raw record of a division's row. `cityNames`: folded names of the country's cities, which keep the bare name for themselves. */
export function divisionRecord(row: Row, cues: Cues, isCity: (form: string) => boolean, asOf: string): Record<string, unknown> {
  const general = cues.forDivision(row);
  const name = divisionName(row);
  const needs = row.get('needs');
  const bare =
    needs === '!' || name.ar === row.get('ar') || isCity(row.get('ar'))
      ? []
      : [parseForm(row.get('ar') + (needs ? `[${needs}]` : ''), general)];
  const others = list(row.get('aliases')).filter((form) => !isCity(form.replace(/[[@].*$/, '')));
  const population = parseNumber(row.get('population'));
  return {
    kind: 'place',
    id: row.get('id'),
    subtype: 'admin1',
    name,
    ...(name.ar === row.get('ar') && needs ? { needs: parseCues(needs, general) } : {}),
    aliases: [...bare, ...others.map((form) => parseForm(form, general))],
    country: row.get('country'),
    lat: parseNumber(row.get('lat')),
    lon: parseNumber(row.get('lon')),
    population: population ? { value: population } : undefined,
    wikidata: row.get('wikidata') || undefined,
    asOf,
    trust: 'person',
  };
}
