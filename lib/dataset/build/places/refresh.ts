/**
 * `node lib/dataset/build/places/refresh.ts [sources]`: writes the imported tables of `assets/dataset/places` anew from the fact tables (`../shared/sources`
 * unless told otherwise). Tables whose names people keep (`countries.tsv`, `admin1.tsv`, `cities-known.tsv`, `corrections.tsv`, the YAML) are read, never written.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folded } from '../../../arabic/fold.ts';
import { readYamlText } from '../yaml.ts';
import { list } from './cells.ts';
import { AIRPORT_COLUMNS, airportRows } from './import/airports.ts';
import { Chosen, CITY_COLUMNS, type CityContext, cityRows } from './import/cities.ts';
import { COUNTRY_FACT_COLUMNS, countryFacts } from './import/countries.ts';
import { divisionIndex } from './import/division-index.ts';
import { cityKey, FACT_COLUMNS, factsFor, regionKey } from './import/facts.ts';
import { fetchGeonames, locate } from './import/geonames.ts';
import { readCities, readDivisions, readWof } from './import/sources.ts';
import { readWords } from './import/words.ts';
import { type Row, readTsv, writeTsv } from './tsv.ts';

const sources = resolve(process.argv[2] ?? '../shared/sources');
const folder = resolve('assets/dataset/places');
if (!existsSync(sources)) {
  console.error(`no sources at ${sources}`);
  process.exit(1);
}

const [countries, divisions, known] = ['countries.tsv', 'admin1.tsv', 'cities-known.tsv'].map((name) => readTsv(join(folder, name))) as [
  Row[],
  Row[],
  Row[],
];
const wof = readWof(sources);
const geonames = fetchGeonames();
const cities = locate(readCities(sources), geonames);
const division = divisionIndex(divisions);

writeTsv(
  join(folder, 'facts-countries-odbl.tsv'),
  COUNTRY_FACT_COLUMNS,
  countryFacts(sources, new Map(countries.map((row) => [row.get('iso2'), row.get('id')]))),
);
const regions = wof.filter((place) => place.type === 'region' || place.type === 'macroregion');
const ofDivisions = factsFor(divisions, [...regions, ...readDivisions(sources)], regionKey, () => '');
const settlements = wof.filter(
  (place) => !['region', 'macroregion', 'country', 'neighbourhood', 'macrohood', 'microhood'].includes(place.type),
);
const ofCities = factsFor(known, [...geonames, ...settlements, ...cities], cityKey, division);
writeTsv(join(folder, 'facts.tsv'), FACT_COLUMNS, [...ofDivisions.open, ...ofCities.open]);
writeTsv(join(folder, 'facts-odbl.tsv'), FACT_COLUMNS, [...ofDivisions.odbl, ...ofCities.odbl]);

const context: CityContext = { words: readWords(sources), division, ...knownForms() };
const chosen = new Chosen();
const facts = Map.groupBy([...ofCities.open, ...ofCities.odbl], (row) => row.id);
for (const row of known) {
  const of = facts.get(row.get('id')) ?? [];
  const cell = (column: (typeof FACT_COLUMNS)[number]): string => of.map((fact) => fact[column]).find((value) => value !== '') ?? '';
  chosen.addKnown(row, cell('wikidata'), Number(cell('lat')) || undefined, Number(cell('lon')) || undefined);
}
const tables = {
  'cities-wof.tsv': cityRows(wof, context, chosen),
  'cities-ccby.tsv': cityRows(
    cities.filter((place) => place.source === 'ccby'),
    context,
    chosen,
  ),
  'cities-odbl.tsv': cityRows(
    cities.filter((place) => place.source === 'odbl'),
    context,
    chosen,
  ),
};
for (const [file, rows] of Object.entries(tables)) {
  writeTsv(
    join(folder, file),
    CITY_COLUMNS,
    [...rows].sort((a, b) => (a.country + a.id < b.country + b.id ? -1 : 1)),
  );
  console.log(`${file.padEnd(28)} ${String(rows.length).padStart(6)}`);
}
const airports = airportRows(sources, geonames, context);
writeTsv(join(folder, 'airports.tsv'), AIRPORT_COLUMNS, airports);
console.log(`${'airports.tsv'.padEnd(28)} ${String(airports.length).padStart(6)}`);
const missing = [...ofDivisions.missing, ...ofCities.missing];
if (missing.length > 0) console.log(`no coordinates for ${missing.length}: ${missing.join(' ')}`);

/** What the hand-kept tables and the YAML have taken. */
function knownForms(): Pick<CityContext, 'taken' | 'famous'> {
  const ids = new Set<string>();
  const settled = new Set<string>();
  const famous = new Set<string>();
  const bare = (form: string): string => folded(form.replace(/[[@].*$/, ''));
  for (const rows of [countries, divisions, known]) {
    for (const row of rows) {
      ids.add(row.get('id'));
      for (const form of [row.get('ar'), ...list(row.get('aliases'))]) {
        famous.add(bare(form));
        if (rows === known) settled.add(`${row.get('country')} ${bare(form)}`);
      }
    }
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    const records = (readYamlText(readFileSync(join(folder, name), 'utf8')) ?? []) as {
      id: string;
      country?: string;
      name: { ar: string };
      aliases?: (string | { text: string })[];
    }[];
    for (const record of records) {
      ids.add(record.id);
      for (const form of [record.name.ar, ...(record.aliases ?? []).map((a) => (typeof a === 'string' ? a : a.text))]) {
        famous.add(folded(form));
        settled.add(`${record.country ?? ''} ${folded(form)}`);
      }
    }
  }
  return {
    taken: { id: (id) => ids.has(id), settled: (country, form) => settled.has(`${country} ${folded(form)}`) },
    famous: (form) => famous.has(folded(form)),
  };
}
