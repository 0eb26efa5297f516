/**
 * Every place of a text at which some alias stands, overlaps included: the choice among them is made later, with evidence.
 *
 * A name begins at the start of a word or after its proclitics, and ends where a word ends; letters of the alias are never read as
 * proclitics of something shorter unless that is an alias too, and then both are candidates.
 */
import { spanEnd } from '../arabic/fold.ts';
import { ENTRY } from '../arabic/proclitics.ts';
import { TOKEN, type Tokens, tokenize } from '../arabic/tokens.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import { Candidate } from './candidate.ts';
import { bitOf, ENTRANCE, Entrances } from './entrances.ts';
import { PASSED } from './trie.ts';

/** What is made once for a dataset and used for every text. */
const finders = new WeakMap<Dataset, Finder>();

/** All candidates in the order of their starts. Linear in the text's length. */
export const find = (text: string, dataset: Dataset): Candidate[] => findInTokens(tokenize(text), dataset);

/** The same for a text that is tokens already. */
export function findInTokens(tokens: Tokens, dataset: Dataset): Candidate[] {
  let finder = finders.get(dataset);
  if (!finder) {
    finder = new Finder(dataset);
    finders.set(dataset, finder);
  }
  return finder.find(tokens);
}

class Finder {
  readonly #dataset: Dataset;
  readonly #entrances: Entrances;
  #tokens: Tokens | undefined;
  #candidates: Candidate[] = [];
  /** Folded offsets of the word and of the place in it at which the name begins, and how it begins there. */
  #word = 0;
  #at = 0;
  #how: number = ENTRY.plain;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#entrances = new Entrances(dataset.trie);
  }

  find(tokens: Tokens): Candidate[] {
    this.#tokens = tokens;
    this.#candidates = [];
    const { words, numbers, starts, ends, marks, count, length } = tokens;
    const entrances = this.#entrances;
    entrances.encode(tokens);
    for (let i = 0; i < count; i += 1) {
      // 20كم, اس400: letters and digits side by side are one word.
      const first = i;
      while ((marks[i] as number) & TOKEN.joined) i += 1;
      const start = starts[first] as number;
      const end = ends[i] as number;
      this.#word = start;
      this.#enter(first === i ? entrances.ofWord.of(words, numbers[first] as number) : entrances.between(start, end), end, length);
    }
    const found = this.#candidates;
    this.#candidates = [];
    this.#tokens = undefined;
    return found;
  }

  /** Reports the names that begin in the word which ends at `end`, by its entrances. */
  #enter(found: readonly number[], end: number, length: number): void {
    if (found.length === 0) return;
    const { trie } = this.#dataset;
    const { codes } = this.#entrances;
    const gap = codes[end] as number;
    let next = end + 1;
    while (codes[next] === PASSED) next += 1;
    const bit = bitOf(codes[next] as number);
    for (let k = 0; k < found.length; k += ENTRANCE.size) {
      this.#at = this.#word + (found[k] as number);
      this.#how = found[k + ENTRANCE.how] as number;
      const row = found[k + ENTRANCE.row] as number;
      if (row >= 0) this.#found(end, row);
      if (found[k + ENTRANCE.gap] === gap && ((found[k + ENTRANCE.goesOn] as number) & bit) !== 0 && next < length)
        trie.walk(codes, next, length, found[k + ENTRANCE.state] as number, this.#found, found[k + ENTRANCE.tail]);
    }
  }

  readonly #found = (end: number, row: number): void => {
    const { map, source } = this.#tokens as Tokens;
    const { codes, isWord, alif } = this.#entrances;
    if (end <= this.#at || (isWord(codes[end] as number) && isWord(codes[end - 1] as number))) return;
    const { aliasStart, aliasFlags, aliasEntity, aliasSpelling } = this.#dataset;
    const article = this.#how === ENTRY.article;
    // The article belongs to the name's span: الاس 400.
    const from = article && codes[this.#at - 2] === alif ? this.#at - 2 : this.#at;
    const at = {
      text: source,
      word: map[this.#word] as number,
      start: map[from] as number,
      name: map[this.#at] as number,
      end: spanEnd(map, source, end),
      elided: this.#how === ENTRY.elided,
    };
    const last = aliasStart[row + 1] as number;
    for (let alias = aliasStart[row] as number; alias < last; alias += 1) {
      if (article && ((aliasFlags[alias] as number) & ALIAS.article) === 0) continue;
      this.#candidates.push(new Candidate(at, aliasEntity[alias] as number, alias, aliasSpelling[alias] as number));
    }
  };
}
