/**
 * Text to the trie's codes in one pass: folding, numbering and word classes by one table look-up a unit. The table joins those of folding with
 * the alphabet of one trie.
 */
import { COMBINING_HAMZA, DROPPED, isWordUnit, MANY, ONE, SEVERAL } from '../arabic/letters.ts';
import { NO_CODE, OTHER_LETTER, type Trie } from './trie.ts';

/** Values of the table that are no codes. */
const DROP = 255;
const SPLIT = 254;

export class Encoder {
  readonly #table = new Uint8Array(0x10000);
  readonly #folded: (unit: number) => number;
  /** Whether a code stands for a letter or digit. */
  readonly isWord = new Uint8Array(256);
  readonly space: number;
  readonly #waw: number;
  readonly #ya: number;
  readonly #hamza: number;
  /** Codes of the last text; longer than `length`. */
  codes = new Uint8Array(0);
  /** Offset in the source of what became each code; `map[length]` is the source's length. */
  map = new Uint32Array(0);
  length = 0;

  constructor(trie: Trie) {
    this.#folded = (unit) => trie.codes[unit] || (isWordUnit(unit) ? OTHER_LETTER : NO_CODE);
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const to = ONE[unit] as number;
      this.#table[unit] = to === DROPPED ? DROP : to === MANY ? SPLIT : this.#folded(to);
    }
    this.isWord[OTHER_LETTER] = 1;
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const code = trie.codes[unit] as number;
      if (code !== 0 && isWordUnit(unit)) this.isWord[code] = 1;
    }
    this.space = trie.codes[0x20] as number;
    this.#waw = this.#folded(0x648);
    this.#ya = this.#folded(0x64a);
    this.#hamza = this.#folded(0x621);
  }

  /** Encodes a text into `codes`, `map` and `length`; what was there before is overwritten. */
  encode(text: string): void {
    const n = text.length;
    this.#room(n);
    const table = this.#table;
    const space = this.space;
    let { codes, map } = this;
    let length = 0;
    let last = NO_CODE;
    for (let i = 0; i < n; i += 1) {
      const code = table[text.charCodeAt(i)] as number;
      if (code < SPLIT) {
        if (code === space && last === space) continue;
        codes[length] = code;
        map[length] = i;
        length += 1;
        last = code;
      } else if (code === SPLIT) {
        const parts = SEVERAL.get(text.charCodeAt(i)) ?? [];
        if (length + parts.length + (n - i) >= codes.length) {
          this.#room(2 * (length + parts.length + n - i));
          ({ codes, map } = this);
        }
        for (const part of parts) {
          last = this.#folded(part);
          codes[length] = last;
          map[length] = i;
          length += 1;
        }
      } else if (text.charCodeAt(i) === COMBINING_HAMZA && length > 0 && (last === this.#waw || last === this.#ya) && last > OTHER_LETTER) {
        last = this.#hamza;
        codes[length - 1] = last;
      }
    }
    map[length] = n;
    this.length = length;
  }

  #room(size: number): void {
    if (size + 1 < this.codes.length) return;
    const codes = new Uint8Array(size * 2 + 64);
    const map = new Uint32Array(size * 2 + 64);
    codes.set(this.codes);
    map.set(this.map);
    this.codes = codes;
    this.map = map;
  }
}
