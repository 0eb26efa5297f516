/**
 * A number for each distinct word, and what its readers found out about it. News has few words and a page repeats them: a word that was seen before is neither made
 * into a string nor looked up anew. All is kept in flat arrays by number, so that the reading of a page stays within the processor's cache.
 */

/** A store that is as full is left for a new one, so that no page can fill the memory. */
const MANY_WORDS = 60_000;

export class Words {
  /** Number 0 is a word of no letters, and stands for those that are too long for any dictionary. */
  readonly #texts: string[] = [''];
  /** By the number of a `WordNote`, then by that of a word. */
  readonly #notes: unknown[][] = [];
  /** Open addressing: the number of a word by the hash of its units; 0 for a free slot. */
  #slots = new Uint32Array(1 << 15);
  #hashes = new Int32Array(1 << 12);
  #starts = new Uint32Array(1 << 12);
  #units = new Uint16Array(1 << 15);

  /** Distinct words so far. */
  get size(): number {
    return this.#texts.length;
  }
  get isFull(): boolean {
    return this.size > MANY_WORDS;
  }

  /** The number of the word that `units` spell at `[start, end)`; `hash` is theirs by `hashOf`. */
  number(units: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let number = this.#slots[slot] as number; number !== 0; number = this.#slots[slot] as number) {
      if (this.#hashes[number] === hash && this.#isSpelt(number, units, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    return this.#add(units, start, end, hash, slot);
  }

  text(number: number): string {
    return this.#texts[number] as string;
  }

  /** What is noted of all words under a number. */
  notes(note: number): unknown[] {
    const known = this.#notes[note];
    if (known) return known;
    const made: unknown[] = [];
    this.#notes[note] = made;
    return made;
  }

  #isSpelt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.#units;
    const from = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - from !== end - start) return false;
    for (let i = start, k = from; i < end; i += 1, k += 1) if (units[i] !== own[k]) return false;
    return true;
  }

  #add(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.#texts.length;
    if (number + 2 >= this.#hashes.length) {
      this.#hashes = doubled(this.#hashes, Int32Array);
      this.#starts = doubled(this.#starts, Uint32Array);
    }
    const from = this.#starts[number] as number;
    while (from + end - start > this.#units.length) this.#units = doubled(this.#units, Uint16Array);
    const spelt = units.subarray(start, end);
    this.#units.set(spelt, from);
    this.#starts[number + 1] = from + end - start;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    // `apply` takes a typed array as it is; its declared type does not know.
    this.#texts.push(String.fromCharCode.apply(null, spelt as unknown as number[]));
    if (number * 2 > this.#slots.length) this.#widen();
    return number;
  }

  #widen(): void {
    const wider = new Uint32Array(this.#slots.length * 4);
    const mask = wider.length - 1;
    for (let number = 1; number < this.#texts.length; number += 1) {
      let slot = spread(this.#hashes[number] as number) & mask;
      while (wider[slot] !== 0) slot = (slot + 1) & mask;
      wider[slot] = number;
    }
    this.#slots = wider;
  }
}

/** The hash of a word's units, one after another: `hashed(hashed(0, first), second)`. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const spread = (hash: number): number => hash ^ (hash >>> 15);

function doubled<T extends Int32Array | Uint32Array | Uint16Array>(array: T, Type: new (length: number) => T): T {
  const wider = new Type(array.length * 2);
  wider.set(array);
  return wider;
}

let notes = 0;

/** Something that is worked out once for a word. */
export class WordNote<T extends NonNullable<unknown>> {
  readonly #number = notes++;
  readonly #work: (text: string) => T;

  constructor(work: (text: string) => T) {
    this.#work = work;
  }

  of(words: Words, word: number): T {
    const list = words.notes(this.#number) as (T | undefined)[];
    const known = list[word];
    if (known !== undefined) return known;
    // Without holes, which the engine reads faster.
    while (list.length < word) list.push(undefined);
    const made = this.#work(words.text(word));
    list[word] = made;
    return made;
  }
}
