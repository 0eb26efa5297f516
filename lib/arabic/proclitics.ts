/**
 * The letters that Arabic writes joined to the front of a word: و ف (and), ب ك ل (in, as, for), س (will), أ (question), and the
 * article ال, whose alif ل swallows (ل + الولايات → للولايات).
 *
 * A word of news has at most: أ, then و or ف, then one of ب ك ل س, then the article. Works on folded units.
 */

const ALIF = 0x627;
const BA = 0x628;
const SIN = 0x633;
const FA = 0x641;
const KAF = 0x643;
const LAM = 0x644;
const WAW = 0x648;

/** A place inside a word at which a name may begin. */
export interface Entry {
  /** Folded offset at which the name begins. */
  at: number;
  /** The name's article lost its alif to ل: the name is to be read as if ا stood before `at`. */
  elided: boolean;
  /** The article stands before `at` as part of the word, so only a name that takes an optional article may begin here. */
  article: boolean;
}

/** More entries than a word can have. */
export const MOST_ENTRIES = 12;

export const newEntries = (): Entry[] => Array.from({ length: MOST_ENTRIES }, () => ({ at: 0, elided: false, article: false }));

/**
 * Writes into `entries` every place at which a name can begin in the word of `units` at `[start, end)`, the word's own start first; returns
 * how many. Allocates nothing: it runs for each word of a page.
 */
export function entriesOf(units: Uint16Array, start: number, end: number, entries: Entry[]): number {
  let count = 0;
  const put = (at: number, elided: boolean, article: boolean): void => {
    const entry = entries[count];
    if (!entry || at >= end) return;
    entry.at = at;
    entry.elided = elided;
    entry.article = article;
    count += 1;
  };
  const withArticle = (at: number): void => {
    put(at, false, false);
    if (units[at] === ALIF && units[at + 1] === LAM && at + 2 < end) put(at + 2, false, true);
  };
  const afterConjunction = (at: number): void => {
    withArticle(at);
    const unit = units[at];
    if (at + 1 >= end) return;
    if (unit === LAM && units[at + 1] === LAM) {
      put(at + 1, true, false);
      put(at + 2, false, true);
      put(at + 1, false, false);
    } else if (unit === BA || unit === KAF || unit === LAM || unit === SIN) {
      withArticle(at + 1);
    }
  };
  afterConjunction(start);
  const first = units[start];
  if (first === WAW || first === FA) afterConjunction(start + 1);
  // The question hamza is written أ, which folds to ا; before و or ف, or right before the name.
  else if (first === ALIF && units[start + 1] !== LAM) {
    const second = units[start + 1];
    put(start + 1, false, false);
    if (second === WAW || second === FA) put(start + 2, false, false);
  }
  return count;
}
