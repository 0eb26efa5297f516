/** Finds the record of a division by whatever name a table of cities gives it. */
import { list } from '../cells.ts';
import type { Row } from '../tsv.ts';
import { arabicKey, divisionKey } from './names.ts';

export type DivisionIndex = (country: string, en: string, ar: string) => string;

/** What tables of cities give for a division and a hand-written region has. */
const REGIONS: readonly (readonly [country: string, en: string, id: string])[] = [
  ['PS', 'West Bank', 'west-bank'],
  ['PS', 'Gaza Strip', 'gaza-strip'],
];

/** The look-up over `admin1.tsv`; '' where no division is of that name. */
export function divisionIndex(divisions: readonly Row[]): DivisionIndex {
  const ids = new Map<string, string>();
  const put = (key: string, id: string): void => {
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const [country, en, id] of REGIONS) put(`${country} ${divisionKey(en)}`, id);
  for (const row of divisions) {
    const country = row.get('country');
    put(`${country} ${divisionKey(row.get('en'))}`, row.get('id'));
    for (const form of [row.get('ar'), ...list(row.get('aliases'))])
      put(`${country} ${arabicKey(form.replace(/[[@].*$/, ''))}`, row.get('id'));
  }
  return (country, en, ar) =>
    (ar ? ids.get(`${country} ${arabicKey(ar)}`) : undefined) ?? (en ? ids.get(`${country} ${divisionKey(en)}`) : undefined) ?? '';
}
