/**
 * A block as folded tokens: runs of letters, runs of digits and single marks. Dates, names, cues and the words around a name are all read from them, so that a
 * block is folded and cut into words once.
 */
import { foldUnits } from './fold.ts';
import { classOf, UNIT } from './letters.ts';
import { hashed, Words } from './words.ts';

export interface Token {
  /** Folded; '' for a run that is longer than any word. */
  readonly text: string;
  /** Its number in the block's `words`. */
  readonly word: number;
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'digits' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export interface Tokens {
  readonly list: readonly Token[];
  /** Where what is known of the words is kept. */
  readonly words: Words;
  /** The folded text, `length` units of it. */
  readonly units: Uint16Array;
  readonly length: number;
  /** Offset in the source of what became each folded unit, and the source's length after the last. */
  readonly map: Uint32Array;
  readonly source: string;
}

const LONGEST_WORD = 64;
const TYPES = ['mark', 'word', 'digits'] as const;
/** Unlike in each run, so that no page can hold words that all have one hash. */
const SEED = Math.trunc(Math.random() * 0x7fffffff);
let words = new Words();

export function tokenize(source: string): Tokens {
  const { units, map, length } = foldUnits(source);
  if (words.isFull) words = new Words();
  const list: Token[] = [];
  let spaced = true;
  for (let i = 0; i < length; ) {
    const start = i;
    const unit = units[i] as number;
    const type = classOf(unit);
    i += 1;
    if (type === UNIT.space) {
      spaced = true;
      continue;
    }
    let hash = hashed(SEED, unit);
    if (type !== UNIT.mark)
      for (; i < length; i += 1) {
        const next = units[i] as number;
        if (classOf(next) !== type) break;
        hash = hashed(hash, next);
      }
    const word = i - start > LONGEST_WORD ? 0 : words.number(units, start, i, hash);
    list.push({ text: words.text(word), word, start, end: i, type: TYPES[type] as Token['type'], spaced });
    spaced = false;
  }
  return { list, words, units, length, map, source };
}
