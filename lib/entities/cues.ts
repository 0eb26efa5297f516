/** Whether the cue words that a form asks for stand in the article, and whether beside it: in the same block. */
import { folded } from '../arabic/fold.ts';
import type { Tokens } from '../arabic/tokens.ts';
import { WordNote } from '../arabic/words.ts';
import type { Dataset } from '../dataset/store.ts';

export class Cues {
  readonly #index: CueIndex;
  /** The last block in which each cue stands, by number; -1 for none. */
  readonly #last: Int32Array;
  /** Block and number of each cue that stands in a block, as one number. */
  readonly #inBlock = new Set<number>();

  constructor(blocks: readonly Tokens[], dataset: Dataset) {
    this.#index = indexOf(dataset);
    this.#last = new Int32Array(this.#index.count).fill(-1);
    blocks.forEach((tokens, block) => {
      this.#read(tokens, block);
    });
  }

  /** Where the first of a list of cues (its number in the dataset) stands that stands anywhere: in `block`, or elsewhere in the article. */
  find(needs: number, block: number): 'beside' | 'in-article' | undefined {
    let found: 'in-article' | undefined;
    for (const cue of this.#index.lists[needs] ?? []) {
      if (this.#inBlock.has(block * this.#index.count + cue)) return 'beside';
      if ((this.#last[cue] as number) >= 0) found = 'in-article';
    }
    return found;
  }

  #read({ list, words }: Tokens, block: number): void {
    for (let i = 0; i < list.length; i += 1) {
      const { word, type } = list[i] as (typeof list)[number];
      if (type === 'mark') continue;
      const said = this.#index.note.of(words, word);
      if (said === NOTHING) continue;
      const { cues, phrases } = said;
      for (const cue of cues) this.#put(block, cue);
      if (!phrases) continue;
      const second = nextWord(list, i + 1);
      for (const { rest, cue } of phrases.get(list[second]?.text ?? '') ?? []) if (goesOn(list, second + 1, rest)) this.#put(block, cue);
    }
  }

  #put(block: number, cue: number): void {
    if (this.#last[cue] === block) return;
    this.#last[cue] = block;
    this.#inBlock.add(block * this.#index.count + cue);
  }
}

/** Index of the next word, marks passed over. */
function nextWord(list: Tokens['list'], from: number): number {
  let i = from;
  while (list[i]?.type === 'mark') i += 1;
  return i;
}

/** Whether `rest` are the next words. */
function goesOn(list: Tokens['list'], from: number, rest: readonly string[]): boolean {
  let i = from;
  for (const word of rest) {
    i = nextWord(list, i);
    if (list[i]?.text !== word) return false;
    i += 1;
  }
  return true;
}

interface Phrase {
  /** Its words after the second. */
  readonly rest: readonly string[];
  readonly cue: number;
}
/** What a word of a text says: the cues that it is, and the phrases that it may begin, by their second word. */
interface CuesOfWord {
  readonly cues: readonly number[];
  readonly phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
}
const NOTHING: CuesOfWord = { cues: [], phrases: undefined };

/** The cues of a dataset by the words that a text would have. */
class CueIndex {
  /** Cue numbers of each list of cues. */
  readonly lists: readonly (readonly number[])[];
  readonly count: number;
  readonly #words = new Map<string, number[]>();
  readonly #phrases = new Map<string, Map<string, Phrase[]>>();
  readonly note = new WordNote((word) => this.#of(word));

  constructor(dataset: Dataset) {
    const numbers = new Map<string, number>();
    this.lists = dataset.cues.map((list) => [...new Set(list.map((cue) => this.#number(folded(cue), numbers)))]);
    this.count = numbers.size;
  }

  #number(key: string, numbers: Map<string, number>): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const cue = numbers.size;
    numbers.set(key, cue);
    const [first = '', second, ...rest] = key.split(' ');
    if (second !== undefined) {
      const phrases = this.#phrases.get(first) ?? new Map<string, Phrase[]>();
      this.#phrases.set(first, phrases);
      put(phrases, second, { rest, cue });
    } else for (const form of new Set([key, withoutNisbaEnding(key)])) put(this.#words, form, cue);
    return cue;
  }

  /** A word is looked up as it is, without proclitics and the ending of a nisba, and the same without the article. A phrase stands as it is. */
  #of(word: string): CuesOfWord {
    const stem = stemOf(word);
    const forms = new Set([word, stem, ...(stem.startsWith('ال') ? [stem.slice(2)] : [])]);
    const cues = new Set([...forms].flatMap((form) => this.#words.get(form) ?? []));
    const phrases = joined(this.#phrases.get(word), stem === word ? undefined : this.#phrases.get(stem));
    return cues.size === 0 && !phrases ? NOTHING : { cues: [...cues], phrases };
  }
}

const indexes = new WeakMap<Dataset, CueIndex>();
function indexOf(dataset: Dataset): CueIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const made = new CueIndex(dataset);
  indexes.set(dataset, made);
  return made;
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** بمحافظة الليث is the phrase محافظة الليث too. */
function joined(one: Phrases | undefined, other: Phrases | undefined): Phrases | undefined {
  if (!one || !other) return one ?? other;
  return new Map([...one, ...[...other].map(([second, phrases]) => [second, [...(one.get(second) ?? []), ...phrases]] as const)]);
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** سعوديه, سعوديون and سعوديين are cues where سعودي is. With its article a cue wants one in the text: الرياض is no رياض الأطفال. */
const withoutNisbaEnding = (word: string): string => word.replace(/(?<=..ي)(?:ه|ون|ين|ات|ا)$/, '');

/** A word without its proclitics and endings. */
const stemOf = (word: string): string =>
  withoutNisbaEnding(word.replace(/^[وف]?(?:لل|[بكل]?ال)(?=..)/, 'ال').replace(/^[وف]?[بكل]?(?=..)(?!ال)/, ''));
