/** The words right before and after a place of a block, folded, as far as no punctuation parts them from it. */
import { spanEnd } from '../arabic/fold.ts';
import { TOKEN, type Tokens } from '../arabic/tokens.ts';
import { WordNote } from '../arabic/words.ts';
import { type Hint, hintOf } from './lexicon/hints.ts';

export interface Neighbour {
  readonly word: string;
  /** UTF-16 offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** A quotation mark or a bracket stands between. */
  readonly marked: boolean;
  readonly hint: Hint;
}

const HINTS = new WordNote(hintOf);

/** Every quotation mark folds to this. */
const isQuote = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && isMark(tokens, i) && tokens.text(i) === '"';
const isMark = ({ marks }: Tokens, i: number): boolean => ((marks[i] as number) & TOKEN.mark) !== 0;
const isJoined = ({ marks }: Tokens, i: number): boolean => i >= 0 && ((marks[i] as number) & TOKEN.joined) !== 0;
/** As many marks are passed over, and tokens put together: a page may hold a megabyte of either. */
const REACH = 8;

/** The word before source offset `at`, or what of it stands before where `at` is inside one; nothing at a clause's beginning. */
export const wordBefore = (tokens: Tokens, at: number): Neighbour | undefined => wordsBefore(tokens, at, 1)[0];

/** As many words before source offset `at`, the nearest first, as far as nothing parts them. */
export function wordsBefore(tokens: Tokens, at: number, count: number): Neighbour[] {
  const { numbers, starts, ends, map, source, words } = tokens;
  const found: Neighbour[] = [];
  let limit = at;
  for (let i = firstFrom(tokens, at) - 1; found.length < count; i -= 1) {
    let marked = false;
    for (let passed = 0; passed < REACH && isQuote(tokens, i); passed += 1) {
      marked = true;
      i -= 1;
    }
    if (i < 0 || isMark(tokens, i)) break;
    const last = ends[i] as number;
    let start = starts[i] as number;
    let end = last;
    while (end > start && (map[end - 1] as number) >= limit) end -= 1;
    let word = end === last ? tokens.text(i) : tokens.text(i).slice(0, end - start);
    const hint = end === last && !isJoined(tokens, i - 1) ? HINTS.of(words, numbers[i] as number) : undefined;
    // 20كم is one word.
    for (let k = 1; k < REACH && isJoined(tokens, i - 1); k += 1) {
      i -= 1;
      word = tokens.text(i) + word;
      start = starts[i] as number;
    }
    const from = map[start] as number;
    found.push({ word, start: from, end: Math.min(limit, spanEnd(map, source, end)), marked, hint: hint ?? hintOf(word) });
    limit = from;
  }
  return found;
}

/** The word after source offset `at`, or what of it stands after. */
export function wordAfter(tokens: Tokens, at: number): Neighbour | undefined {
  const { numbers, starts, ends, map, source, words } = tokens;
  let i = firstFrom(tokens, at);
  let marked = false;
  if (i > 0 && !isMark(tokens, i - 1) && (map[(ends[i - 1] as number) - 1] as number) >= at) {
    const first = starts[i - 1] as number;
    let start = first;
    while ((map[start] as number) < at) start += 1;
    const word = tokens.text(i - 1).slice(start - first);
    return { word, start: map[start] as number, end: spanEnd(map, source, ends[i - 1] as number), marked, hint: hintOf(word) };
  }
  for (let passed = 0; passed < REACH && isQuote(tokens, i); passed += 1) {
    marked = true;
    i += 1;
  }
  if (i >= tokens.count || isMark(tokens, i)) return undefined;
  const start = map[starts[i] as number] as number;
  const hint = isJoined(tokens, i) ? undefined : HINTS.of(words, numbers[i] as number);
  let word = tokens.text(i);
  for (let k = 1; k < REACH && isJoined(tokens, i); k += 1) {
    i += 1;
    word += tokens.text(i);
  }
  return { word, start, end: spanEnd(map, source, ends[i] as number), marked, hint: hint ?? hintOf(word) };
}

/** Index of the first token that begins at source offset `at` or after it. */
export function firstFrom({ starts, count, map }: Tokens, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[starts[middle] as number] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
