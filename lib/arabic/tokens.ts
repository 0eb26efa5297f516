/**
 * A block as folded tokens: runs of letters, runs of digits and single marks. Dates, names, cues and the words around a name are all read from them, so that a
 * block is folded and cut into words once. What is asked of every token lies in flat arrays; objects are made of a block's tokens only where somebody reads them one by
 * one, as dates do.
 */
import { type FoldedUnits, foldUnits } from './fold.ts';
import { classOf, UNIT } from './letters.ts';
import { hashed, Words } from './words.ts';

export interface Token {
  /** Folded; '' for a run that is longer than any word. */
  readonly text: string;
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'digits' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Bits of `Tokens.marks`. */
export const TOKEN = {
  /** No letters and no digits. */
  mark: 1,
  digits: 2,
  spaced: 4,
  /** Letters before digits or digits before letters, nothing between: 20كم, اس400. */
  joined: 8,
} as const;

export class Tokens {
  readonly source: string;
  /** Where what is known of the words is kept. */
  readonly words: Words;
  /** The folded text, `length` units of it. */
  readonly units: Uint16Array;
  readonly length: number;
  /** Offset in the source of what became each folded unit, and the source's length after the last. */
  readonly map: Uint32Array;
  /** Of `count` tokens, by index: the number in `words`, folded offsets, and bits (`TOKEN`). Arrays may be longer. */
  readonly count: number;
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly marks: Uint8Array;
  #list: readonly Token[] | undefined;

  constructor(source: string, { units, map, length }: FoldedUnits, words: Words) {
    this.source = source;
    this.words = words;
    this.units = units;
    this.length = length;
    this.map = map;
    const room = roomFor(length);
    this.numbers = room.numbers;
    this.starts = room.starts;
    this.ends = room.ends;
    this.marks = room.marks;
    this.count = this.#read();
    used += this.count;
  }

  /** The same as objects. */
  get list(): readonly Token[] {
    this.#list ??= Array.from({ length: this.count }, (_, i) => this.#token(i));
    return this.#list;
  }

  /** The text of a token; '' where there is none. */
  text(i: number): string {
    return i >= 0 && i < this.count ? this.words.text(this.numbers[i] as number) : '';
  }

  #token(i: number): Token {
    const bits = this.marks[i] as number;
    return {
      text: this.words.text(this.numbers[i] as number),
      start: this.starts[i] as number,
      end: this.ends[i] as number,
      type: bits & TOKEN.mark ? 'mark' : bits & TOKEN.digits ? 'digits' : 'word',
      spaced: (bits & TOKEN.spaced) !== 0,
    };
  }

  #read(): number {
    const { units, length, words, numbers, starts, ends, marks } = this;
    let count = 0;
    let spaced: number = TOKEN.spaced;
    let isBeforeMark = true;
    for (let i = 0; i < length; ) {
      const start = i;
      const unit = units[i] as number;
      const type = classOf(unit);
      i += 1;
      if (type === UNIT.space) {
        spaced = TOKEN.spaced;
        continue;
      }
      let hash = hashed(SEED, unit);
      if (type !== UNIT.mark)
        for (; i < length; i += 1) {
          const next = units[i] as number;
          if (classOf(next) !== type) break;
          hash = hashed(hash, next);
        }
      numbers[count] = i - start > LONGEST_WORD ? 0 : words.number(units, start, i, hash);
      starts[count] = start;
      ends[count] = i;
      if (type !== UNIT.mark && spaced === 0 && !isBeforeMark) marks[count - 1] = (marks[count - 1] as number) | TOKEN.joined;
      marks[count] = (type === UNIT.mark ? TOKEN.mark : type === UNIT.digit ? TOKEN.digits : 0) | spaced;
      isBeforeMark = type === UNIT.mark;
      spaced = 0;
      count += 1;
    }
    return count;
  }
}

const LONGEST_WORD = 64;
/** Unlike in each run, so that no page can hold words that all have one hash. */
const SEED = Math.trunc(Math.random() * 0x7fffffff);
let words = new Words();

/** Room for the tokens of a page's blocks, handed out piece by piece. */
const CHUNK = 32_768;
const chunkOf = (size: number) => ({
  numbers: new Uint32Array(size),
  starts: new Uint32Array(size),
  ends: new Uint32Array(size),
  marks: new Uint8Array(size),
});
let chunk = chunkOf(CHUNK);
let used = 0;

/** Room for `most` tokens at the end of what is used. */
function roomFor(most: number): ReturnType<typeof chunkOf> {
  if (used + most > chunk.numbers.length) {
    chunk = chunkOf(Math.max(CHUNK, most));
    used = 0;
  }
  const { numbers, starts, ends, marks } = chunk;
  const [from, to] = [used, used + most];
  return {
    numbers: numbers.subarray(from, to),
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    marks: marks.subarray(from, to),
  };
}

export function tokenize(source: string): Tokens {
  if (words.isFull) words = new Words();
  return new Tokens(source, foldUnits(source), words);
}
