/**
 * A number for each distinct word, and what its readers found out about it. News has few words and a page repeats them: a word that was seen before is neither made
 * into a string nor looked up anew. What is known of a word lies side by side in one flat array, so that the reading of a page stays within the processor's cache.
 */

/** A store that is as full is left for a new one, so that no page can fill the memory. */
const MANY_WORDS = 60_000;

/** What a word's record begins with; an index into `values` for each note follows, 0 where it is not worked out. */
const HASH = 0;
const START = 1;
const LENGTH = 2;
const FIRST_NOTE = 3;

export class Words {
  /** Number 0 is a word of no letters, and stands for those that are too long for any dictionary. */
  readonly #texts: string[] = [''];
  /** The records of all words, `width` numbers each: what is known of a word lies side by side. */
  facts = new Int32Array(1 << 15);
  width = 16;
  /** By the place of a note in the records, what is noted of any word. */
  readonly values: unknown[][] = [];
  /** Open addressing: the number of a word by the hash of its units; 0 for a free slot. */
  #slots = new Uint32Array(1 << 12);
  #units = new Uint16Array(1 << 14);
  #used = 0;

  /** Distinct words so far. */
  get size(): number {
    return this.#texts.length;
  }
  get isFull(): boolean {
    return this.size > MANY_WORDS;
  }

  /** The number of the word that `units` spell at `[start, end)`; `hash` is theirs by `hashed`. */
  number(units: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let number = this.#slots[slot] as number; number !== 0; number = this.#slots[slot] as number) {
      if (this.facts[number * this.width + HASH] === hash && this.#isSpelt(number, units, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    return this.#add(units, start, end, hash, slot);
  }

  text(number: number): string {
    return this.#texts[number] as string;
  }

  /** Makes room for a note at a place in the records. */
  widen(place: number): void {
    const { facts, width } = this;
    while (place >= this.width) this.width *= 2;
    this.facts = new Int32Array((facts.length / width) * this.width);
    for (let number = 0; number < this.size; number += 1)
      this.facts.set(facts.subarray(number * width, (number + 1) * width), number * this.width);
  }

  #isSpelt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.#units;
    const at = number * this.width;
    if (this.facts[at + LENGTH] !== end - start) return false;
    for (let i = start, k = this.facts[at + START] as number; i < end; i += 1, k += 1) if (units[i] !== own[k]) return false;
    return true;
  }

  #add(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.size;
    const at = number * this.width;
    if (at + this.width > this.facts.length) this.facts = doubled(this.facts, Int32Array);
    while (this.#used + end - start > this.#units.length) this.#units = doubled(this.#units, Uint16Array);
    const spelt = units.subarray(start, end);
    this.#units.set(spelt, this.#used);
    this.facts[at + HASH] = hash;
    this.facts[at + START] = this.#used;
    this.facts[at + LENGTH] = end - start;
    this.#used += end - start;
    this.#slots[slot] = number;
    // `apply` takes a typed array as it is; its declared type does not know.
    this.#texts.push(String.fromCharCode.apply(null, spelt as unknown as number[]));
    if (number * 3 > this.#slots.length * 2) this.#addSlots();
    return number;
  }

  #addSlots(): void {
    const wider = new Uint32Array(this.#slots.length * 2);
    const mask = wider.length - 1;
    for (let number = 1; number < this.size; number += 1) {
      let slot = spread(this.facts[number * this.width + HASH] as number) & mask;
      while (wider[slot] !== 0) slot = (slot + 1) & mask;
      wider[slot] = number;
    }
    this.#slots = wider;
  }
}

/** The hash of a word's units, one after another: `hashed(hashed(0, first), second)`. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const spread = (hash: number): number => hash ^ (hash >>> 15);

function doubled<T extends Int32Array | Uint16Array>(array: T, Type: new (length: number) => T): T {
  const wider = new Type(array.length * 2);
  wider.set(array);
  return wider;
}

/** Values that are worth being known again. */
const FEW = 16;
let places = FIRST_NOTE;

/** Something that is worked out once for a word. */
export class WordNote<T extends NonNullable<unknown>> {
  readonly #place = places++;
  readonly #work: (text: string) => T;

  constructor(work: (text: string) => T) {
    this.#work = work;
  }

  of(words: Words, word: number): T {
    const place = this.#place;
    const index = place < words.width ? (words.facts[word * words.width + place] as number) : 0;
    return index !== 0 ? ((words.values[place] as T[])[index] as T) : this.#note(words, word);
  }

  #note(words: Words, word: number): T {
    const place = this.#place;
    if (place >= words.width) words.widen(place);
    while (words.values.length <= place) words.values.push([undefined]);
    const values = words.values[place] as T[];
    const made = this.#work(words.text(word));
    // Of most words the same is to be said: nothing.
    const known = values.slice(0, FEW).indexOf(made);
    const index = known > 0 ? known : values.push(made) - 1;
    words.facts[word * words.width + place] = index;
    return made;
  }
}
