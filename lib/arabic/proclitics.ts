/**
 * The letters that Arabic writes joined to the front of a noun: و ف (and), ب ك ل (in, as, for), أ (question), and the article ال,
 * whose alif ل swallows (ل + الولايات → للولايات). س (will) stands before verbs alone, and no name is one.
 *
 * A word of news has at most: أ or one of و ف, then one of ب ك ل, then the article. Written for whatever the letters are numbered as.
 */

/** The letters' numbers. */
export interface ProcliticLetters {
  readonly alif: number;
  readonly ba: number;
  readonly fa: number;
  readonly kaf: number;
  readonly lam: number;
  readonly waw: number;
}

/** How a name begins at a place inside a word. */
export const ENTRY = {
  plain: 0,
  /** The name's article lost its alif to ل: it is to be read as if ا stood before. */
  elided: 1,
  /** The article stands before as part of the word: only a name that takes an optional article begins here. */
  article: 2,
} as const;

/** More entries than a word can have. */
const MOST_ENTRIES = 16;

export class Entries {
  /** Places at which a name can begin, the word's own start first. */
  readonly at = new Int32Array(MOST_ENTRIES);
  readonly how = new Uint8Array(MOST_ENTRIES);
  count = 0;
  readonly #letters: ProcliticLetters;

  constructor(letters: ProcliticLetters) {
    this.#letters = letters;
  }

  /** Reads the word of `units` at `[start, end)`. Allocates nothing: it runs for each word of a page. */
  read(units: Uint8Array, start: number, end: number): void {
    const { alif, fa, lam, waw } = this.#letters;
    this.count = 0;
    this.#afterConjunction(units, start, end);
    const first = units[start];
    if (first === waw || first === fa) {
      if (start + 1 < end) this.#afterConjunction(units, start + 1, end);
    } else if (first === alif && units[start + 1] !== lam) {
      // The question hamza is written أ, which folds to ا; it stands before و or ف, or right before the name.
      const second = units[start + 1];
      this.#put(start + 1, end, ENTRY.plain);
      if (second === waw || second === fa) this.#put(start + 2, end, ENTRY.plain);
    }
  }

  #put(at: number, end: number, how: number): void {
    if (at >= end) return;
    this.at[this.count] = at;
    this.how[this.count] = how;
    this.count += 1;
  }

  #withArticle(units: Uint8Array, at: number, end: number): void {
    this.#put(at, end, ENTRY.plain);
    if (units[at] === this.#letters.alif && units[at + 1] === this.#letters.lam) this.#put(at + 2, end, ENTRY.article);
  }

  #afterConjunction(units: Uint8Array, at: number, end: number): void {
    const { ba, kaf, lam } = this.#letters;
    this.#withArticle(units, at, end);
    const unit = units[at];
    if (unit === lam && units[at + 1] === lam && at + 1 < end) {
      this.#put(at + 1, end, ENTRY.elided);
      this.#put(at + 2, end, ENTRY.article);
      this.#put(at + 1, end, ENTRY.plain);
    } else if (unit === ba || unit === kaf || unit === lam) {
      this.#withArticle(units, at + 1, end);
    }
  }
}
