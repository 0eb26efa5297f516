/** Airports and air bases of `airports-wof.tsv` whose Arabic name says that they are one. */
import { join } from 'node:path';
import { readTsv } from '../tsv.ts';
import type { CityContext } from './cities.ts';
import { round } from './facts.ts';
import { slug } from './names.ts';

export const AIRPORT_COLUMNS = ['id', 'country', 'subtype', 'ar', 'en', 'aliases', 'lat', 'lon', 'wikidata', 'trust'] as const;

const AIRPORT = /^مطار \S/;
const BASE = /^(?:قاعدة .* الجوية|قاعدة \S)/;

/** Rows of the airports with a name of two words or more: مطار بيروت الدولي. A form that another place has is left out. */
export function airportRows(dir: string, { taken, famous }: CityContext): Record<(typeof AIRPORT_COLUMNS)[number], string>[] {
  const seen = new Set<string>();
  return readTsv(join(dir, 'airports-wof.tsv')).flatMap((row) => {
    const forms = [row.get('name_ar'), ...row.get('alt_ar').split('|')]
      .map((form) => form.trim())
      .filter((form) => AIRPORT.test(form) || BASE.test(form));
    const [name, ...others] = [...new Set(forms)];
    const id = slug(row.get('name_en'));
    if (!name || !id || seen.has(name) || seen.has(id) || taken.id(id) || famous(name) || !/^[\p{Script=Arabic} -]+$/u.test(name))
      return [];
    seen.add(name);
    seen.add(id);
    return [
      {
        id,
        country: row.get('country'),
        subtype: AIRPORT.test(name) ? 'airport' : 'base',
        ar: name,
        en: row.get('name_en'),
        aliases: others
          .filter((form) => /^[\p{Script=Arabic} -]+$/u.test(form))
          .slice(0, 3)
          .join('|'),
        lat: round(Number(row.get('lat'))),
        lon: round(Number(row.get('lon'))),
        wikidata: row.get('wikidata'),
        trust: 'agree',
      },
    ];
  });
}
