/**
 * A block as folded tokens: runs of letters, runs of digits and single marks. Dates, cues and the words around a name are all read from them, so that a block
 * is folded and cut into words once.
 */
import { foldUnits } from './fold.ts';
import { isWordUnit } from './letters.ts';
import { Word, WordStore } from './word-store.ts';

export interface Token {
  /** Folded; '' for a run that is longer than any word. */
  readonly text: string;
  /** The same, with what is known of it. */
  readonly word: Word;
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'digits' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export interface Tokens {
  readonly list: readonly Token[];
  /** Offset in the source of what became each folded unit, and the source's length after the last. */
  readonly map: Uint32Array;
  readonly source: string;
}

const LONGEST_WORD = 64;
const SPACE = 0x20;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const words = new WordStore();
const TOO_LONG = new Word('');

export function tokenize(source: string): Tokens {
  const { units, map, length } = foldUnits(source);
  const list: Token[] = [];
  let spaced = true;
  for (let i = 0; i < length; ) {
    const unit = units[i] as number;
    if (unit === SPACE) {
      spaced = true;
      i += 1;
      continue;
    }
    let end = i + 1;
    let type: Token['type'] = 'mark';
    if (isDigit(unit)) {
      type = 'digits';
      while (end < length && isDigit(units[end] as number)) end += 1;
    } else if (isWordUnit(unit)) {
      type = 'word';
      while (end < length && isWordUnit(units[end] as number) && !isDigit(units[end] as number)) end += 1;
    }
    const word = end - i > LONGEST_WORD ? TOO_LONG : words.word(units, i, end);
    list.push({ text: word.text, word, start: i, end, type, spaced });
    spaced = false;
    i = end;
  }
  return { list, map, source };
}
