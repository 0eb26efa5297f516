/**
 * Every place of a text at which some alias stands, overlaps included: the choice among them is made later, with evidence.
 *
 * A name begins at the start of a word or after its proclitics, and ends where a word ends; letters of the alias are never read as
 * proclitics of something shorter unless that is an alias too, and then both are candidates.
 */
import { foldUnits, sourceSpan, strict } from '../arabic/fold.ts';
import { isWordUnit } from '../arabic/letters.ts';
import { entriesOf, newEntries } from '../arabic/proclitics.ts';
import { hash } from '../dataset/codec.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';

export interface Candidate {
  /** UTF-16 offsets in the source: the name with its article, without other proclitics. */
  readonly start: number;
  readonly end: number;
  /** The proclitics before it, folded: '', 'و', 'ب', 'ول'. */
  readonly proclitics: string;
  /** Index of the entity in the dataset. */
  readonly entity: number;
  /** Row of the alias table. */
  readonly alias: number;
  /** Spelt just as the alias is written (hamza, ة, ى). */
  readonly exact: boolean;
}

const ALIF = 0x627;
const entries = newEntries();
let scratch = new Uint8Array(0);

/** All candidates in the order of their starts. Linear in the text's length. */
export function find(text: string, dataset: Dataset): Candidate[] {
  const { units, map, length } = foldUnits(text);
  const { trie } = dataset;
  if (scratch.length < length) scratch = new Uint8Array(length * 2);
  const codes = scratch;
  const table = trie.codes;
  for (let i = 0; i < length; i += 1) codes[i] = table[units[i] as number] as number;
  const afterAlif = trie.after(ALIF);
  const candidates: Candidate[] = [];

  let word = 0;
  let at = 0;
  let elided = false;
  let article = false;
  const found = (end: number, row: number): void => {
    if (end <= at || (end < length && isWordUnit(units[end] as number) && isWordUnit(units[end - 1] as number))) return;
    add(end, row);
  };
  const add = (end: number, row: number): void => {
    const from = dataset.aliasStart[row] as number;
    const to = dataset.aliasStart[row + 1] as number;
    let spelling = 0;
    for (let alias = from; alias < to; alias += 1) {
      const flags = dataset.aliasFlags[alias] as number;
      if (article && (flags & ALIAS.article) === 0) continue;
      // The article belongs to the name's span: الاس 400.
      const { start, end: stop } = sourceSpan({ map, source: text }, article && units[at - 2] === ALIF ? at - 2 : at, end);
      const written = dataset.aliasSpelling[alias] as number;
      if (written !== 0 && spelling === 0) {
        const own = text.slice(map[at], stop);
        spelling = hash(strict(elided ? `ا${own}` : own).replaceAll('-', ' '));
      }
      candidates.push({
        start,
        end: stop,
        proclitics: String.fromCharCode(...units.subarray(word, article && units[at - 2] === ALIF ? at - 2 : at)),
        entity: dataset.aliasEntity[alias] as number,
        alias,
        exact: written !== 0 && written === spelling,
      });
    }
  };

  let i = 0;
  while (i < length) {
    if (!isWordUnit(units[i] as number)) {
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < length && isWordUnit(units[end] as number)) end += 1;
    word = i;
    const count = entriesOf(units, i, end, entries);
    for (let k = 0; k < count; k += 1) {
      const entry = entries[k];
      if (!entry) break;
      ({ at, elided, article } = entry);
      if (codes[at] === 0) continue;
      const state = elided ? afterAlif : 0;
      if (state >= 0) trie.walk(codes, at, length, state, found);
    }
    i = end;
  }
  return candidates;
}
