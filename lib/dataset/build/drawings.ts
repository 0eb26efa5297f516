/** Writes what cards draw: `map/countries.json`, the shapes of countries by the ids of their records, and `flags/flags.json`, flags by country code. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flagOf } from '../../flags/flag.ts';
import { labelled } from '../../map/label.ts';
import type { Entity } from '../schema.ts';

export function writeDrawings(out: string, entities: readonly Entity[]): void {
  const write = (path: string, data: unknown): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), JSON.stringify(data));
  };
  write(
    'map/countries.json',
    labelled(JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8')), entities),
  );
  write('flags/flags.json', readFlags());
}

/** Every flag of the package whose name is a country's code; its flags of regions are of no record. */
export function readFlags(): Record<string, ReturnType<typeof flagOf>> {
  const folder = dirname(fileURLToPath(import.meta.resolve('country-flag-icons/3x2/flags.css')));
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /^[A-Z]{2}\.svg$/.test(name))
      .map((name) => [name.slice(0, 2), flagOf(readFileSync(join(folder, name), 'utf8'))]),
  );
}
