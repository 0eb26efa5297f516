/**
 * One string object for each distinct word. News has few of them, and a page repeats them: reading a word that was seen before makes no string, and
 * maps that are asked of it find its hash already worked out.
 */

/** As many words are kept; then the store begins anew, so that no page can fill the memory. */
const MOST_WORDS = 60_000;
const SLOTS = 262_144;

export class WordStore {
  /** Open addressing: the number of a word, from 1, by the hash of its units. */
  readonly #slots = new Uint16Array(SLOTS);
  #words: string[] = [''];

  /** The text of `units` at `[start, end)`. */
  text(units: Uint16Array, start: number, end: number): string {
    let hash = end - start;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash, 0x01000193) ^ (units[i] as number);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let number = this.#slots[slot] as number; number !== 0; number = this.#slots[slot] as number) {
      const word = this.#words[number] as string;
      if (isText(word, units, start, end)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const word = String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
    if (this.#words.length >= MOST_WORDS) {
      this.#slots.fill(0);
      this.#words = [''];
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
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
