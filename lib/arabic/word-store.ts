/**
 * One object for each distinct word, with what its readers found out about it. News has few words and a page repeats them: a word that was seen before is neither
 * made into a string nor looked up anew.
 */

/** As many words are kept; then the store begins anew, so that no page can fill the memory. */
const MOST_WORDS = 60_000;
const SLOTS = 262_144;

export class Word {
  readonly text: string;
  /** By the number of a `WordNote`. */
  readonly notes: unknown[] = [];

  constructor(text: string) {
    this.text = text;
  }
}

let notes = 0;

/** Something that is worked out once for a word. */
export class WordNote<T extends NonNullable<unknown>> {
  readonly #number = notes++;
  readonly #work: (text: string) => T;

  constructor(work: (text: string) => T) {
    this.#work = work;
  }

  of(word: Word): T {
    const known = word.notes[this.#number] as T | undefined;
    if (known !== undefined) return known;
    const made = this.#work(word.text);
    word.notes[this.#number] = made;
    return made;
  }
}

export class WordStore {
  /** Open addressing: the number of a word, from 1, by the hash of its units. */
  readonly #slots = new Uint16Array(SLOTS);
  #words: Word[] = [new Word('')];

  /** The word that `units` spell at `[start, end)`. */
  word(units: Uint16Array, start: number, end: number): Word {
    let hash = end - start;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash, 0x01000193) ^ (units[i] as number);
    const first = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    let slot = first;
    for (let number = this.#slots[slot] as number; number !== 0; number = this.#slots[slot] as number) {
      const word = this.#words[number] as Word;
      if (isText(word.text, units, start, end)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.#words.length >= MOST_WORDS) {
      this.#slots.fill(0);
      this.#words = [new Word('')];
      slot = first;
    }
    const word = new Word(String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]));
    this.#slots[slot] = this.#words.length;
    this.#words.push(word);
    return word;
  }
}

function isText(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== units[start + i]) return false;
  return true;
}
