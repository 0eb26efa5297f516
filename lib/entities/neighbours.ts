/** The words right before and after a place of a block, folded, as far as no punctuation parts them from it. */
import { spanEnd } from '../arabic/fold.ts';
import type { Token, Tokens } from '../arabic/tokens.ts';
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
const isQuote = (token: Token | undefined): boolean => token?.text === '"';
/** As many marks are passed over, and tokens put together: a page may hold a megabyte of either. */
const REACH = 8;

/** The word before source offset `at`, or what of it stands before where `at` is inside one; nothing at a clause's beginning. */
export const wordBefore = (tokens: Tokens, at: number): Neighbour | undefined => wordsBefore(tokens, at, 1)[0];

/** As many words before source offset `at`, the nearest first, as far as nothing parts them. */
export function wordsBefore(tokens: Tokens, at: number, count: number): Neighbour[] {
  const { list, map, source, words } = tokens;
  const found: Neighbour[] = [];
  let limit = at;
  for (let i = firstFrom(tokens, at) - 1; found.length < count; i -= 1) {
    let marked = false;
    for (let passed = 0; passed < REACH && isQuote(list[i]); passed += 1) {
      marked = true;
      i -= 1;
    }
    const last = list[i];
    if (!last || last.type === 'mark') break;
    let end = last.end;
    while (end > last.start && (map[end - 1] as number) >= limit) end -= 1;
    let word = end === last.end ? last.text : last.text.slice(0, end - last.start);
    let { start } = last;
    const hint = end === last.end && list[i - 1]?.end !== start ? HINTS.of(words, last.word) : undefined;
    // 20كم is one word.
    for (let k = 1; k < REACH; k += 1) {
      const before = list[i - 1];
      if (!before || before.end !== start || before.type === 'mark') break;
      word = before.text + word;
      start = before.start;
      i -= 1;
    }
    const from = map[start] as number;
    found.push({ word, start: from, end: Math.min(limit, spanEnd(map, source, end)), marked, hint: hint ?? hintOf(word) });
    limit = from;
  }
  return found;
}

/** The word after source offset `at`, or what of it stands after. */
export function wordAfter(tokens: Tokens, at: number): Neighbour | undefined {
  const { list, map } = tokens;
  let i = firstFrom(tokens, at);
  let marked = false;
  const inside = list[i - 1];
  if (inside && inside.type !== 'mark' && (map[inside.end - 1] as number) >= at) {
    let start = inside.start;
    while ((map[start] as number) < at) start += 1;
    const word = inside.text.slice(start - inside.start);
    return { word, start: map[start] as number, end: spanEnd(map, tokens.source, inside.end), marked, hint: hintOf(word) };
  }
  for (let passed = 0; passed < REACH && isQuote(list[i]); passed += 1) {
    marked = true;
    i += 1;
  }
  const first = list[i];
  if (!first || first.type === 'mark') return undefined;
  let { text: word, end } = first;
  for (let k = 1; k < REACH; k += 1) {
    const after = list[i + k];
    if (!after || after.start !== end || after.type === 'mark') break;
    word += after.text;
    end = after.end;
  }
  const hint = word === first.text ? HINTS.of(tokens.words, first.word) : hintOf(word);
  return { word, start: map[first.start] as number, end: spanEnd(map, tokens.source, end), marked, hint };
}

/** Index of the first token that begins at source offset `at` or after it. */
export function firstFrom({ list, map }: Tokens, at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[(list[middle] as Token).start] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
