/**
 * Looks words of a date up with and without their proclitics. The look-up says how many letters were cut, since a date's span begins after them
 * (والشهر الماضي → الشهر الماضي).
 */

export interface Found<T> {
  readonly entry: T;
  /** Letters of proclitics that stand before it. */
  readonly cut: number;
  /** The preposition among them, if any. */
  readonly preposition: string;
}

export interface WordReading {
  readonly text: string;
  readonly cut: number;
  readonly preposition: string;
}

/** What each word was read as: news has few distinct words, and each form asks of the same ones again. */
let known = new Map<string, readonly WordReading[]>();
const MOST_KNOWN = 20_000;

/** A word's readings with 0, 1 or 2 proclitics cut, the whole word first: و/ف, then ب/ك/ل. */
export function readings(word: string): readonly WordReading[] {
  const before = known.get(word);
  if (before) return before;
  const all = readAll(word);
  if (known.size >= MOST_KNOWN) known = new Map();
  known.set(word, all);
  return all;
}

function readAll(word: string): readonly WordReading[] {
  const all: WordReading[] = [{ text: word, cut: 0, preposition: '' }];
  const conjunction = /^[وف](?=.{2})/.test(word) ? 1 : 0;
  if (conjunction) all.push({ text: word.slice(1), cut: 1, preposition: '' });
  for (const base of conjunction ? [1, 0] : [0]) {
    const rest = word.slice(base);
    if (/^[بكل](?=.{2})/.test(rest)) {
      const bare = rest.slice(1);
      all.push({ text: bare, cut: base + 1, preposition: rest.charAt(0) });
      // للشهر: the article's alif is gone, the span begins at its lam.
      if (rest.startsWith('لل')) all.push({ text: `ا${bare}`, cut: base + 1, preposition: 'ل' });
    }
  }
  return all;
}

/** Looks a word up with and without its proclitics. */
export function lookUp<T>(map: ReadonlyMap<string, T>, word: string): Found<T> | undefined {
  for (const { text, cut, preposition } of readings(word)) {
    const entry = map.get(text);
    if (entry !== undefined) return { entry, cut, preposition };
  }
  return undefined;
}

/** The same, also without the article. `article` says whether it was there. */
export function lookUpNoun<T>(map: ReadonlyMap<string, T>, word: string): (Found<T> & { readonly article: boolean }) | undefined {
  for (const { text, cut, preposition } of readings(word)) {
    const plain = map.get(text);
    if (plain !== undefined) return { entry: plain, cut, preposition, article: false };
    const bare = text.startsWith('ال') ? map.get(text.slice(2)) : undefined;
    if (bare !== undefined) return { entry: bare, cut, preposition, article: true };
  }
  return undefined;
}
