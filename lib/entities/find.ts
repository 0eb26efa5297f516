/**
 * Every place of a text at which some alias stands, overlaps included: the choice among them is made later, with evidence.
 *
 * A name begins at the start of a word or after its proclitics, and ends where a word ends; letters of the alias are never read as
 * proclitics of something shorter unless that is an alias too, and then both are candidates.
 */
import { folded, spanEnd, strict } from '../arabic/fold.ts';
import { ENTRY, Entries } from '../arabic/proclitics.ts';
import { hash } from '../dataset/codec.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import { Encoder } from './encode.ts';

export interface Candidate {
  /** UTF-16 offsets in the source: the name with its article, without other proclitics. */
  readonly start: number;
  readonly end: number;
  /** The proclitics before it, folded: '', 'و', 'ب', 'ول'. */
  readonly proclitics: string;
  /** Index of the entity in the dataset. */
  readonly entity: number;
  /** Row of the alias table. */
  readonly alias: number;
  /** Spelt just as the alias is written (hamza, ة, ى). */
  readonly exact: boolean;
}

/** One number for each span of a block. */
export const spanKey = ({ start, end }: { readonly start: number; readonly end: number }): number => start * 2 ** 24 + (end - start);

/** A candidate that works out what few readers ask for when it is asked. */
class FoundCandidate implements Candidate {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly alias: number;
  readonly #text: string;
  readonly #word: number;
  readonly #name: number;
  readonly #elided: boolean;
  /** Fingerprint of the alias as it is written; 0 for one that a rule made. */
  readonly #spelling: number;

  /** `word`: where the word begins. `name`: where the alias begins, after an article that is not its own. */
  constructor(
    text: string,
    word: number,
    start: number,
    name: number,
    end: number,
    entity: number,
    alias: number,
    elided: boolean,
    spelling: number,
  ) {
    this.#text = text;
    this.#word = word;
    this.start = start;
    this.#name = name;
    this.end = end;
    this.entity = entity;
    this.alias = alias;
    this.#elided = elided;
    this.#spelling = spelling;
  }

  get proclitics(): string {
    return this.#word === this.start ? '' : folded(this.#text.slice(this.#word, this.start));
  }

  get exact(): boolean {
    if (this.#spelling === 0) return false;
    const own = this.#text.slice(this.#name, this.end);
    return hash(strict(this.#elided ? `ا${own}` : own).replaceAll('-', ' ')) === this.#spelling;
  }
}

/** What is made once for a dataset and used for every text. */
const finders = new WeakMap<Dataset, Finder>();

/** All candidates in the order of their starts. Linear in the text's length. */
export function find(text: string, dataset: Dataset): Candidate[] {
  let finder = finders.get(dataset);
  if (!finder) {
    finder = new Finder(dataset);
    finders.set(dataset, finder);
  }
  return finder.find(text);
}

class Finder {
  readonly #dataset: Dataset;
  readonly #encoder: Encoder;
  readonly #entries: Entries;
  readonly #afterAlif: number;
  readonly #alif: number;
  #text = '';
  #word = 0;
  #at = 0;
  #how: number = ENTRY.plain;
  #candidates: Candidate[] = [];

  constructor(dataset: Dataset) {
    const code = (letter: string): number => dataset.trie.codes[letter.charCodeAt(0)] as number;
    this.#dataset = dataset;
    this.#encoder = new Encoder(dataset.trie);
    this.#alif = code('ا');
    this.#entries = new Entries({
      alif: this.#alif,
      ba: code('ب'),
      fa: code('ف'),
      kaf: code('ك'),
      lam: code('ل'),
      waw: code('و'),
    });
    this.#afterAlif = dataset.trie.after(this.#alif);
  }

  find(text: string): Candidate[] {
    this.#text = text;
    this.#candidates = [];
    const encoder = this.#encoder;
    encoder.encode(text);
    const { codes, length, isWord } = encoder;
    const { trie } = this.#dataset;
    const entries = this.#entries;
    const { at: places, how } = entries;
    for (let i = 0; i < length; ) {
      if (isWord[codes[i] as number] === 0) {
        i += 1;
        continue;
      }
      let end = i + 1;
      while (end < length && isWord[codes[end] as number] === 1) end += 1;
      this.#word = i;
      entries.read(codes, i, end);
      for (let k = 0; k < entries.count; k += 1) {
        const at = places[k] as number;
        const kind = how[k] as number;
        this.#at = at;
        this.#how = kind;
        const next = at + 1 < length ? (codes[at + 1] as number) : 0;
        if (kind === ENTRY.elided) {
          if (this.#afterAlif >= 0) trie.walk(codes, at, length, this.#afterAlif, this.#found);
        } else if (trie.mayBegin(codes[at] as number, next)) {
          trie.walk(codes, at, length, 0, this.#found);
        }
      }
      i = end;
    }
    const found = this.#candidates;
    this.#candidates = [];
    return found;
  }

  readonly #found = (end: number, row: number): void => {
    const { codes, length, isWord } = this.#encoder;
    if (end <= this.#at) return;
    if (end < length && isWord[codes[end] as number] === 1 && isWord[codes[end - 1] as number] === 1) return;
    const { aliasStart, aliasFlags, aliasEntity, aliasSpelling } = this.#dataset;
    const { map } = this.#encoder;
    const text = this.#text;
    const article = this.#how === ENTRY.article;
    // The article belongs to the name's span: الاس 400.
    const from = article && codes[this.#at - 2] === this.#alif ? this.#at - 2 : this.#at;
    const [start, stop] = [map[from] as number, spanEnd(map, text, end)];
    const last = aliasStart[row + 1] as number;
    for (let alias = aliasStart[row] as number; alias < last; alias += 1) {
      if (article && ((aliasFlags[alias] as number) & ALIAS.article) === 0) continue;
      this.#candidates.push(
        new FoundCandidate(
          text,
          map[this.#word] as number,
          start,
          map[this.#at] as number,
          stop,
          aliasEntity[alias] as number,
          alias,
          this.#how === ENTRY.elided,
          aliasSpelling[alias] as number,
        ),
      );
    }
  };
}
