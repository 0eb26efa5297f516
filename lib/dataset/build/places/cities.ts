/** `cities-*.tsv` and `airports.tsv`: a row becomes a record. */
import { list, parseCues, parseForm, parseNumber } from './cells.ts';
import type { Cues } from './cues.ts';
import type { Row } from './tsv.ts';

/** The raw record of a city's row. `source` is the key of its origin in `SOURCES.md`. */
export function cityRecord(row: Row, cues: Cues, source: string, asOf: string): Record<string, unknown> {
  const general = cues.forCity(row);
  const population = parseNumber(row.get('population'));
  return {
    kind: 'place',
    id: row.get('id'),
    subtype: row.get('subtype'),
    name: { ar: row.get('ar'), en: row.get('en') },
    aliases: [...list(row.get('aliases')).map((form) => parseForm(form, general)), ...(row.get('needs') ? general.phrases : [])],
    ...(row.get('needs') ? { needs: parseCues(row.get('needs'), general) } : {}),
    prior: parseNumber(row.get('prior')),
    country: row.get('country') || undefined,
    within: row.get('within') || undefined,
    capitalOf: row.get('capital_of') || undefined,
    lat: parseNumber(row.get('lat')),
    lon: parseNumber(row.get('lon')),
    population: population ? { value: population } : undefined,
    wikidata: row.get('wikidata') || undefined,
    asOf,
    sources: [source],
    trust: row.get('trust') || 'person',
  };
}
