/**
 * Where names may begin in a word, and how far its letters lead in the trie from there. A word leads the same way wherever it stands: most lead nowhere, and are
 * passed over at the cost of one look-up.
 */
import { isWordUnit } from '../arabic/letters.ts';
import { ENTRY, Entries } from '../arabic/proclitics.ts';
import type { Tokens } from '../arabic/tokens.ts';
import { WordNote } from '../arabic/words.ts';
import { NO_CODE, OTHER_LETTER, PASSED, type Place, type Trie } from './trie.ts';

/**
 * The numbers of an entrance: where it is in the word, how (`ENTRY`), the row of the name that ends with the word (-1 for none); then the code of what parts the
 * word from the rest of longer names (-1 for none), the `Place` behind that, and bits for the codes with which they go on there (`bitOf`).
 */
export const ENTRANCE = { how: 1, row: 2, gap: 3, state: 4, tail: 5, goesOn: 6, size: 7 } as const;

/** One of 31 bits for a code: two may share one. */
export const bitOf = (code: number): number => 1 << (code % 31);

const NOWHERE: readonly number[] = [];

export class Entrances {
  readonly #trie: Trie;
  readonly #entries: Entries;
  /** Code of each folded unit. */
  readonly #table = new Uint8Array(0x10000);
  readonly #isWord = new Uint8Array(256);
  /** Codes of the letters of keys, and of what parts their words. */
  readonly #codes: readonly number[];
  readonly #gaps: readonly number[];
  readonly #afterAlif: number;
  readonly #space: number;
  /** The entrances of a word, one after another (`ENTRANCE`). */
  readonly ofWord = new WordNote((word) => this.#ofText(word));
  readonly alif: number;
  /** Codes of the text that was encoded last, and `NO_CODE` after them. */
  codes = new Uint8Array(1_024);

  constructor(trie: Trie) {
    const code = (letter: string): number => trie.codes[letter.charCodeAt(0)] as number;
    this.#trie = trie;
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const own = trie.codes[unit] as number;
      this.#table[unit] = own !== 0 ? own : isWordUnit(unit) ? OTHER_LETTER : NO_CODE;
      if (isWordUnit(unit)) this.#isWord[this.#table[unit] as number] = 1;
    }
    this.#codes = [...new Set(trie.codes)].filter((c) => c !== NO_CODE);
    this.#gaps = this.#codes.filter((c) => this.#isWord[c] === 0);
    this.alif = code('ا');
    this.#space = code(' ');
    this.#entries = new Entries({ alif: this.alif, ba: code('ب'), fa: code('ف'), kaf: code('ك'), lam: code('ل'), waw: code('و') });
    this.#afterAlif = trie.after(this.alif);
  }

  /** Whether a code stands for a letter or digit. */
  readonly isWord = (code: number): boolean => this.#isWord[code] === 1;

  /** Writes the codes of a text. */
  encode({ units, length }: Pick<Tokens, 'units' | 'length'>): void {
    if (this.codes.length <= length) this.codes = new Uint8Array(length * 2);
    const { codes } = this;
    const table = this.#table;
    let last = NO_CODE;
    for (let i = 0; i < length; i += 1) {
      const code = table[units[i] as number] as number;
      // جان - جاك is جان جاك.
      codes[i] = code === this.#space && last === code ? PASSED : code;
      last = code;
    }
    codes[length] = NO_CODE;
  }

  /** Those of what stands in the encoded text. */
  between(start: number, end: number): readonly number[] {
    return this.#read(this.codes, start, end);
  }

  #ofText(word: string): readonly number[] {
    const codes = new Uint8Array(word.length);
    for (let i = 0; i < word.length; i += 1) codes[i] = this.#table[word.charCodeAt(i)] as number;
    return this.#read(codes, 0, word.length);
  }

  #read(codes: Uint8Array, start: number, end: number): readonly number[] {
    const found: number[] = [];
    this.#entries.read(codes, start, end);
    for (let k = 0; k < this.#entries.count; k += 1) {
      const at = this.#entries.at[k] as number;
      const how = this.#entries.how[k] as number;
      const place = this.#placeAfter(codes, at, end, how);
      if (!place) continue;
      let row = this.#trie.rowAt(place);
      for (const gap of this.#gaps) {
        const behind = this.#trie.step(place, gap);
        if (!behind) continue;
        found.push(at - start, how, row, gap, behind.state, behind.tail, this.#goesOn(behind));
        row = -1;
      }
      if (row >= 0) found.push(at - start, how, row, -1, 0, 0, 0);
    }
    return found.length === 0 ? NOWHERE : found;
  }

  #goesOn(place: Place): number {
    let bits = 0;
    for (const code of this.#codes) if (this.#trie.step(place, code)) bits |= bitOf(code);
    return bits;
  }

  #placeAfter(codes: Uint8Array, at: number, end: number, how: number): Place | undefined {
    if (how !== ENTRY.elided) return this.#trie.follow(codes, at, end, 0);
    return this.#afterAlif < 0 ? undefined : this.#trie.follow(codes, at, end, this.#afterAlif);
  }
}
