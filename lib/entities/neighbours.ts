/** The words right before and after a place of a text, folded, as far as no punctuation parts them from it. */
import { DROPPED, isWordUnit, MANY, ONE } from '../arabic/letters.ts';

export interface Neighbour {
  readonly word: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** A quotation mark or a bracket stands between. */
  readonly marked: boolean;
}

const QUOTES = new Set([...'«»"“”„‟‹›‘’\''].map((c) => c.charCodeAt(0)));
/** Further than this no word is looked for: a page may hold a megabyte of spaces. */
const REACH = 40;

/** The word before `at`, or nothing at a clause's beginning. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  let marked = false;
  const limit = Math.max(0, at - REACH);
  while (end > limit) {
    const unit = text.charCodeAt(end - 1);
    if (QUOTES.has(unit)) marked = true;
    else if (!isGap(unit)) break;
    end -= 1;
  }
  let start = end;
  const stop = Math.max(0, end - REACH);
  while (start > stop && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  return start === end || end === limit ? undefined : { word: foldWord(text, start, end), start, end, marked };
}

/** The word after `at`. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  let start = at;
  let marked = false;
  const limit = Math.min(text.length, at + REACH);
  while (start < limit) {
    const unit = text.charCodeAt(start);
    if (QUOTES.has(unit)) marked = true;
    else if (!isGap(unit)) break;
    start += 1;
  }
  let end = start;
  const stop = Math.min(text.length, start + REACH);
  while (end < stop && isWordUnit(text.charCodeAt(end))) end += 1;
  return end === start ? undefined : { word: foldWord(text, start, end), start, end, marked };
}

const isGap = (unit: number): boolean => {
  const folded = ONE[unit];
  return folded === 0x20 || folded === DROPPED;
};

function foldWord(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i += 1) {
    const unit = ONE[text.charCodeAt(i)] as number;
    if (unit !== DROPPED && unit !== MANY) word += String.fromCharCode(unit);
  }
  return word;
}
