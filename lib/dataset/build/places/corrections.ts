/**
 * `corrections.tsv`: what a person changed in the imported tables, kept apart so that a refresh cannot lose it.
 *
 *     id          field   value
 *     manisa      ar      مانيسا
 *     manisa      alias+  مغنيسا
 *     madrid-us   drop
 */
import { type General, list, parseCues, parseForm } from './cells.ts';
import type { Row } from './tsv.ts';

const FIELDS = [
  'drop',
  'ar',
  'en',
  'alias+',
  'alias-',
  'needs',
  'prior',
  'country',
  'within',
  'subtype',
  'lat',
  'lon',
  'population',
] as const;
type Field = (typeof FIELDS)[number];
export type Corrections = ReadonlyMap<string, readonly (readonly [Field, string])[]>;

/** Corrections by id. Throws an Error where a field is not one of those above. */
export function readCorrections(rows: readonly Row[]): Corrections {
  const all = new Map<string, [Field, string][]>();
  for (const row of rows) {
    const field = FIELDS.find((f) => f === row.get('field'));
    if (!field) throw new Error(`corrections.tsv:${row.line}: no field “${row.get('field')}” (one of ${FIELDS.join(', ')})`);
    const of = all.get(row.get('id')) ?? [];
    of.push([field, row.get('value')]);
    all.set(row.get('id'), of);
  }
  return all;
}

/** The raw record as corrected, or nothing where it is to be dropped. `general` is what `*` and `!` stand for. */
export function applyCorrections(
  raw: Record<string, unknown>,
  corrections: Corrections,
  general: General,
): Record<string, unknown> | undefined {
  let record = raw;
  for (const [field, value] of corrections.get(String(raw.id)) ?? []) {
    const name = record.name as { ar: string; en: string };
    const aliases = record.aliases as (string | { text: string })[];
    if (field === 'drop') return undefined;
    if (field === 'ar' || field === 'en') record = { ...record, name: { ...name, [field]: value }, trust: 'person' };
    else if (field === 'alias+') record = { ...record, aliases: [...aliases, ...list(value).map((form) => parseForm(form, general))] };
    else if (field === 'alias-') record = { ...record, aliases: aliases.filter((a) => (typeof a === 'string' ? a : a.text) !== value) };
    else if (field === 'needs') record = { ...record, needs: value === '' ? undefined : parseCues(value, general) };
    else if (field === 'population') record = { ...record, population: { value: Number(value) } };
    else if (field === 'prior' || field === 'lat' || field === 'lon') record = { ...record, [field]: Number(value) };
    else record = { ...record, [field]: value };
  }
  return record;
}
