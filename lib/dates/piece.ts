/** What the pieces of a phrase are read with: words with their proclitics, and a memory for what several forms ask. */
import type { Token } from '../arabic/tokens.ts';
import { readings } from './look-up.ts';

export interface Piece<T> {
  readonly value: T;
  readonly next: number;
  /** Letters of proclitics before the piece. */
  readonly cut: number;
}

export const text = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** Whether token `i` is one of `words`, with or without proclitics; says how many letters they are. */
export function isWord(tokens: readonly Token[], i: number, words: ReadonlySet<string>): { cut: number } | undefined {
  const token = tokens[i];
  if (token?.type !== 'word') return undefined;
  for (const reading of readings(token.text)) if (words.has(reading.text)) return { cut: reading.cut };
  return undefined;
}

/** Places that are remembered of one kind of piece. A form looks a few tokens ahead. */
const PLACES = 8;

/** Several forms ask for the same piece at the same place, one after another: what was read there is answered again. */
export function remembered<T>(read: (tokens: readonly Token[], i: number) => T): (tokens: readonly Token[], i: number) => T {
  let list: readonly Token[] | undefined;
  const places = new Int32Array(PLACES).fill(-1);
  const pieces = new Array<T>(PLACES);
  return (tokens, i) => {
    if (tokens !== list) {
      list = tokens;
      places.fill(-1);
    }
    const slot = i & (PLACES - 1);
    if (places[slot] !== i) {
      pieces[slot] = read(tokens, i);
      places[slot] = i;
    }
    return pieces[slot] as T;
  };
}

export const wordsFrom = (tokens: readonly Token[], i: number, n = 8): string[] => {
  const words: string[] = [];
  for (let k = i; k < tokens.length && words.length < n && tokens[k]?.type === 'word'; k += 1) words.push(text(tokens, k));
  return words;
};
