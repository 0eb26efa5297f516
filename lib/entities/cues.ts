/** Whether the cue words that a form asks for stand in the article, and whether beside it: in the same block. */
import { folded } from '../arabic/fold.ts';
import { TOKEN, type Tokens } from '../arabic/tokens.ts';
import { WordNote } from '../arabic/words.ts';
import type { Dataset } from '../dataset/store.ts';

export class Cues {
  readonly #index: CueIndex;
  /** Numbers of the cues that stand in each block. */
  readonly #inBlock: readonly (readonly number[])[];
  /** The block that the index is marked with. */
  #marked = -1;

  constructor(blocks: readonly Tokens[], dataset: Dataset) {
    this.#index = indexOf(dataset);
    this.#inBlock = blocks.map((tokens) => this.#read(tokens));
  }

  /** Where the first of a list of cues (its number in the dataset) stands that stands anywhere: in `block`, or elsewhere in the article. */
  find(needs: number, block: number): 'beside' | 'in-article' | undefined {
    const { marks, lists } = this.#index;
    if (marks.holder !== this) this.#markArticle();
    if (this.#marked !== block) this.#markBlock(block);
    let found: 'in-article' | undefined;
    for (const cue of lists[needs] ?? []) {
      if (marks.isInBlock(cue)) return 'beside';
      if (marks.isInArticle(cue)) found = 'in-article';
    }
    return found;
  }

  #markArticle(): void {
    const { marks } = this.#index;
    marks.beginArticle(this);
    this.#marked = -1;
    for (const cues of this.#inBlock) for (const cue of cues) marks.putInArticle(cue);
  }

  #markBlock(block: number): void {
    const { marks } = this.#index;
    marks.beginBlock();
    this.#marked = block;
    for (const cue of this.#inBlock[block] ?? []) marks.putInBlock(cue);
  }

  #read(tokens: Tokens): number[] {
    const { words, numbers, count } = tokens;
    const { note, marks } = this.#index;
    const found: number[] = [];
    marks.beginBlock();
    marks.holder = undefined;
    for (let i = 0; i < count; i += 1) {
      const said = note.of(words, numbers[i] as number);
      if (said === NOTHING) continue;
      for (const cue of said.cues) if (marks.putInBlock(cue)) found.push(cue);
      if (!said.phrases) continue;
      const second = nextWord(tokens, i + 1);
      for (const { rest, cue } of said.phrases.get(tokens.text(second)) ?? [])
        if (goesOn(tokens, second + 1, rest) && marks.putInBlock(cue)) found.push(cue);
    }
    return found;
  }
}

/**
 * Which cues stand in the block and in the article that are looked at: one mark a cue, told from those of before by its number, so that nothing has to be wiped for
 * the next article.
 */
class Marks {
  /** Whose article is marked. */
  holder: Cues | undefined;
  readonly #block: Float64Array;
  readonly #article: Float64Array;
  #ofBlock = 0;
  #ofArticle = 0;

  constructor(count: number) {
    this.#block = new Float64Array(count);
    this.#article = new Float64Array(count);
  }

  beginBlock(): void {
    this.#ofBlock += 1;
  }
  beginArticle(holder: Cues): void {
    this.holder = holder;
    this.#ofArticle += 1;
  }
  /** Whether the cue was not there yet. */
  putInBlock(cue: number): boolean {
    if (this.#block[cue] === this.#ofBlock) return false;
    this.#block[cue] = this.#ofBlock;
    return true;
  }
  putInArticle(cue: number): void {
    this.#article[cue] = this.#ofArticle;
  }
  isInBlock(cue: number): boolean {
    return this.#block[cue] === this.#ofBlock;
  }
  isInArticle(cue: number): boolean {
    return this.#article[cue] === this.#ofArticle;
  }
}

/** Index of the next word, marks passed over. */
function nextWord({ marks, count }: Tokens, from: number): number {
  let i = from;
  while (i < count && (marks[i] as number) & TOKEN.mark) i += 1;
  return i;
}

/** Whether `rest` are the next words. */
function goesOn(tokens: Tokens, from: number, rest: readonly string[]): boolean {
  let i = from;
  for (const word of rest) {
    i = nextWord(tokens, i);
    if (tokens.text(i) !== word) return false;
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
  readonly marks: Marks;
  readonly #words = new Map<string, number[]>();
  readonly #phrases = new Map<string, Map<string, Phrase[]>>();
  readonly note = new WordNote((word) => this.#of(word));

  constructor(dataset: Dataset) {
    const numbers = new Map<string, number>();
    this.lists = dataset.cues.map((list) => [...new Set(list.map((cue) => this.#number(folded(cue), numbers)))]);
    this.marks = new Marks(numbers.size);
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
