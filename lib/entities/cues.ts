/** Whether the cue words that a form asks for stand in the article, and whether beside it: in the same block. */

import { folded } from '../arabic/fold.ts';
import { isWordUnit } from '../arabic/letters.ts';

export class Cues {
  readonly #blocks: readonly string[];
  readonly #words: (ReadonlySet<string> | undefined)[];
  readonly #folded: (string | undefined)[];
  /** Blocks in which a cue stands, by the cue. */
  readonly #known = new Map<string, ReadonlySet<number>>();

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks;
    this.#words = new Array(blocks.length);
    this.#folded = new Array(blocks.length);
  }

  /** Where the first of `needs` stands that stands anywhere: in `block`, or elsewhere in the article. */
  find(needs: readonly string[], block: number): 'beside' | 'in-article' | undefined {
    let found: 'in-article' | undefined;
    for (const cue of needs) {
      const blocks = this.#blocksOf(cue);
      if (blocks.has(block)) return 'beside';
      if (blocks.size > 0) found = 'in-article';
    }
    return found;
  }

  #blocksOf(cue: string): ReadonlySet<number> {
    const known = this.#known.get(cue);
    if (known) return known;
    const { key, bare } = keysOf(cue);
    const found = new Set<number>();
    this.#blocks.forEach((_, i) => {
      if (key.includes(' ') ? this.#phrase(i, key) : this.#wordsOf(i).has(key) || this.#wordsOf(i).has(bare)) found.add(i);
    });
    this.#known.set(cue, found);
    return found;
  }

  #phrase(block: number, key: string): boolean {
    this.#wordsOf(block);
    return this.#folded[block]?.includes(` ${key} `) ?? false;
  }

  /** The words of a block as they are, without proclitics and the ending of a nisba, and the same without the article. */
  #wordsOf(block: number): ReadonlySet<string> {
    const known = this.#words[block];
    if (known) return known;
    const words = new Set<string>();
    const list = wordsIn(this.#blocks[block] ?? '');
    for (const word of list) {
      words.add(word);
      const stem = stemOf(word);
      words.add(stem);
      if (stem.startsWith('ال')) words.add(stem.slice(2));
    }
    this.#words[block] = words;
    this.#folded[block] = ` ${list.join(' ')} `;
    return words;
  }
}

/** Cues as they are looked for; a dataset has some thousands, and every article asks for hundreds of them. */
const keys = new Map<string, { readonly key: string; readonly bare: string }>();

/** A cue folded, and without the ending of a nisba. With its article it wants one in the text: الرياض is no رياض الأطفال. */
function keysOf(cue: string): { readonly key: string; readonly bare: string } {
  const known = keys.get(cue);
  if (known) return known;
  const key = folded(cue);
  const made = { key, bare: withoutNisbaEnding(key) };
  keys.set(cue, made);
  return made;
}

/** سعوديه, سعوديون and سعوديين are cues where سعودي is. */
const withoutNisbaEnding = (word: string): string => word.replace(/(?<=..ي)(?:ه|ون|ين|ات|ا)$/, '');

/** What each word is without its proclitics and endings: news has few distinct words. */
let stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = withoutNisbaEnding(word.replace(/^[وف]?(?:لل|[بكل]?ال)(?=..)/, 'ال').replace(/^[وف]?[بكل]?(?=..)(?!ال)/, ''));
  if (stems.size >= MOST_STEMS) stems = new Map();
  stems.set(word, stem);
  return stem;
}

function wordsIn(text: string): string[] {
  const all = folded(text);
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < all.length; i += 1) {
    if (isWordUnit(all.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push(all.slice(start, i));
      start = -1;
    }
  }
  if (start >= 0) words.push(all.slice(start));
  return words;
}
