/**
 * The place tables of `assets/dataset/places` as records, beside the hand-written YAML of the same folder.
 *
 * Order of authority: a hand-written record, then `countries.tsv`, `admin1.tsv` and `cities-known.tsv`, whose names people keep, then the
 * imported tables. A row that names the same place as one before it (same id, or the same country and a shared form) is left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { folded } from '../../../arabic/fold.ts';
import { FOLDERS } from '../../kinds.ts';
import { type Currency, entitySchema, type Place } from '../../schema.ts';
import type { SourceRecord } from '../sources.ts';
import { readYamlText } from '../yaml.ts';
import { cityRecord } from './cities.ts';
import { applyCorrections, readCorrections } from './corrections.ts';
import { countryRecord } from './countries.ts';
import { type Cues, cuesFrom } from './cues.ts';
import { divisionRecord } from './divisions.ts';
import { type Row, readTsv } from './tsv.ts';

/** Tables of cities, the most trusted first, with their key in `SOURCES.md`. */
export const CITY_TABLES: readonly (readonly [file: string, source: string])[] = [
  ['cities-known.tsv', 'wof'],
  ['cities-wof.tsv', 'wof'],
  ['cities-ccby.tsv', 'world-cities-ar'],
  ['cities-odbl.tsv', 'csc-odbl'],
  ['airports.tsv', 'wof'],
];

/** What `refresh.ts` found for the hand-kept rows, by id. */
const FACT_TABLES = ['facts.tsv', 'facts-odbl.tsv', 'facts-countries-odbl.tsv'];

/** The day up to which the tables were checked. */
const AS_OF = '2026';
const SETTLED = new Set(['city', 'town', 'village', 'admin2', 'camp', 'district']);

/**
 * Records of the tables below `dir` (`assets/dataset`), checked against the schema. Throws an Error that names file, line and field at the first
 * that does not fit.
 */
export function readPlaceTables(dir: string): SourceRecord[] {
  const folder = join(dir, 'places');
  if (!existsSync(join(folder, 'countries.tsv'))) return [];
  const table = (name: string): Row[] => (existsSync(join(folder, name)) ? readTsv(join(folder, name)) : []);
  const facts = Map.groupBy(FACT_TABLES.flatMap(table), (row) => row.get('id'));
  const joined = (name: string): Row[] => table(name).map((row) => withFacts(row, facts.get(row.get('id')) ?? []));
  const [countries, divisions, known] = [joined('countries.tsv'), joined('admin1.tsv'), joined('cities-known.tsv')];
  const cues: Cues = cuesFrom(countries, divisions, known);
  const corrections = readCorrections(table('corrections.tsv'));
  const taken = new Taken(readYaml<Place>(folder));
  const currencies = new Map(
    readYaml<Currency>(join(dir, FOLDERS.currency)).flatMap(({ code, id }) => (code ? [[code, id] as const] : [])),
  );
  const records: SourceRecord[] = [];

  const add = (file: string, row: Row, raw: Record<string, unknown>): void => {
    const at = `places/${file}`;
    const corrected = applyCorrections(raw, corrections, cues.forCity(row));
    if (!corrected) return;
    const result = v.safeParse(entitySchema, dropEmpty(corrected));
    if (!result.success) {
      const issue = result.issues[0];
      throw new Error(`${at}:${row.line} ${row.get('id')} ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    }
    const place = result.output as Place;
    if (taken.has(place)) return;
    taken.add(place);
    records.push({ file: at, line: row.line, entity: place });
  };

  for (const row of countries) add('countries.tsv', row, countryRecord(row, cues, currencies, AS_OF));
  for (const [file, source] of CITY_TABLES)
    for (const row of file === 'cities-known.tsv' ? known : table(file)) add(file, row, cityRecord(row, cues, source, AS_OF));
  for (const row of divisions)
    add(
      'admin1.tsv',
      row,
      divisionRecord(row, cues, (form) => taken.named(row.get('country'), form), AS_OF),
    );
  return records;
}

/** A hand-kept row with what `refresh.ts` found for its id; the row's own cells win. */
const withFacts = (row: Row, facts: readonly Row[]): Row => ({
  line: row.line,
  get: (column) => row.get(column) || (facts.map((fact) => fact.get(column)).find((cell) => cell !== '') ?? ''),
});

const dropEmpty = (raw: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''));

/** The records of a folder's YAML, unchecked: whether they are sound is for `sources.ts` to say. */
function readYaml<T>(folder: string): T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => (readYamlText(readFileSync(join(folder, name), 'utf8')) as T[] | null) ?? []);
}

/** Which places are there already: by id, and settlements by country and form. */
class Taken {
  readonly #ids = new Set<string>();
  readonly #settled = new Set<string>();
  readonly #countries = new Set<string>();

  constructor(places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  has(place: Place): boolean {
    if (this.#ids.has(place.id)) return true;
    return SETTLED.has(place.subtype) && this.settled(place.country, place.name.ar);
  }

  /** Whether a settlement of the country, or the country itself, is called so. */
  named(country: string, form: string): boolean {
    return this.settled(country, form) || this.#countries.has(keyOf(country, form));
  }

  settled(country: string | undefined, form: string): boolean {
    return this.#settled.has(keyOf(country, form));
  }

  add(place: Place): void {
    this.#ids.add(place.id);
    if (place.iso2) for (const form of formsOf(place)) this.#countries.add(keyOf(place.country, form));
    if (!SETTLED.has(place.subtype)) return;
    for (const form of formsOf(place)) this.#settled.add(keyOf(place.country, form));
  }
}

const keyOf = (country: string | undefined, form: string): string => `${country ?? ''} ${folded(form)}`;
const formsOf = (place: Place): string[] => [
  place.name.ar,
  ...(place.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
];
