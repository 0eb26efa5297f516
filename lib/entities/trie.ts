/**
 * A double-array trie with a tail, in typed arrays over one buffer.
 *
 * Aoe's double array (IEEE TSE 1989): state `s` moves by code `c` to `t = base[s] + c` if `check[t] === s`; one look-up a letter. Suffixes
 * that only one key has are not worth states: they stand in `tail`, a string of codes, as most of a name's letters do. Letters are remapped to
 * dense codes by frequency (as daachorse's charwise automaton does), which keeps the array tight for a script of 36 letters.
 * Every key has one number, its row.
 */

/** The code of what is neither in a key nor part of a word. */
export const NO_CODE = 0;
/** In text: a letter or digit that no key has. In states and the tail: the end of a key, since a key may be another's prefix. */
export const OTHER_LETTER = 1;
/** In text: nothing, as a second space is. */
export const PASSED = 255;
const END = 1;
/** Of a place among the states. */
export const NO_TAIL = -1;
const FIRST_CODE = 2;
/** Letters that are always numbered, since the reading of proclitics needs them: ا ب س ف ك ل و, and the space between words. */
const ALWAYS = 'ابسفكلو ';

export interface TrieArrays {
  /** `units[c - 2]`: the folded unit of code `c`. */
  readonly alphabet: Uint16Array;
  /**
   * Two numbers a state, side by side for the processor's cache. `nodes[2s]`, base: offset of its children, or where it is negative the rest of its one
   * key is in `tail` at `-base - 1`. `nodes[2s + 1]`, check: its parent, -1 for no state.
   */
  readonly nodes: Int32Array;
  /** Codes of the rest of a key, then `END`; the key's row follows in `tailRows`. */
  readonly tail: Uint8Array;
  /** Row of the key whose leaf state is the index; by state, as `base` is. */
  readonly rows: Int32Array;
}

/** Where a walk stands. */
export interface Place {
  readonly state: number;
  /** The place in the rest of the one key of `state`; `NO_TAIL` among the states. */
  readonly tail: number;
}

export class Trie {
  readonly #nodes: Int32Array;
  readonly #tail: Uint8Array;
  readonly #rows: Int32Array;
  /** Code of each folded unit that keys are written with. */
  readonly codes: Uint8Array;

  constructor(arrays: TrieArrays) {
    this.#nodes = arrays.nodes;
    this.#tail = arrays.tail;
    this.#rows = arrays.rows;
    this.codes = new Uint8Array(0x10000);
    arrays.alphabet.forEach((unit, i) => {
      this.codes[unit] = i + FIRST_CODE;
    });
    // A hyphen and a space part the words of a name alike: بعل-بك, S 400, S-400.
    this.codes[0x2d] = this.codes[0x20] ?? NO_CODE;
  }

  /** The state after `code` from the root, or -1: where a name's swallowed alif is read in advance. */
  after(code: number): number {
    const b = this.#nodes[0] as number;
    return b >= 0 && this.#nodes[2 * (b + code) + 1] === 0 && code >= FIRST_CODE ? b + code : -1;
  }

  /**
   * Where `codes` from `from` to `to` lead, beginning in `state`: a state, or in the rest of a state's one key a place in `tail` too. Nothing where no key goes that
   * way as far.
   */
  follow(codes: Uint8Array, from: number, to: number, state: number): Place | undefined {
    const nodes = this.#nodes;
    let s = state;
    for (let i = from; ; i += 1) {
      const b = nodes[2 * s] as number;
      if (b < 0) return this.#followTail(codes, i, to, s, -b - 1);
      if (i === to) return { state: s, tail: NO_TAIL };
      const c = codes[i] as number;
      if (c < FIRST_CODE || nodes[2 * (b + c) + 1] !== s) return undefined;
      s = b + c;
    }
  }

  /** The row of the key that ends at a place; -1 where none does. */
  rowAt({ state, tail }: Place): number {
    if (tail !== NO_TAIL) return this.#tail[tail] === END ? (this.#rows[state] as number) : -1;
    const end = (this.#nodes[2 * state] as number) + END;
    return this.#nodes[2 * end + 1] === state ? (this.#rows[end] as number) : -1;
  }

  /** The place after a code; nothing where no key goes on with it. */
  step({ state, tail }: Place, code: number): Place | undefined {
    if (code < FIRST_CODE) return undefined;
    if (tail !== NO_TAIL) return this.#tail[tail] === code ? { state, tail: tail + 1 } : undefined;
    const to = (this.#nodes[2 * state] as number) + code;
    if (this.#nodes[2 * to + 1] !== state) return undefined;
    const b = this.#nodes[2 * to] as number;
    return b < 0 ? { state: to, tail: -b - 1 } : { state: to, tail: NO_TAIL };
  }

  #followTail(codes: Uint8Array, from: number, to: number, leaf: number, tailAt: number): Place | undefined {
    let k = tailAt;
    for (let i = from; i < to; i += 1, k += 1) {
      const c = codes[i] as number;
      if (c < FIRST_CODE || this.#tail[k] !== c) return undefined;
    }
    return { state: leaf, tail: k };
  }

  /**
   * Walks `codes` from `from`, beginning in `state` (0, the root) or at a place in its `tail`, and calls `found(end, row)` for every key that ends at a place,
   * shortest first.
   */
  walk(codes: Uint8Array, from: number, to: number, state: number, found: (end: number, row: number) => void, tail = NO_TAIL): void {
    if (tail !== NO_TAIL) {
      this.#walkTail(codes, from, to, state, tail, found);
      return;
    }
    const nodes = this.#nodes;
    let s = state;
    for (let i = from; ; i += 1) {
      const b = nodes[2 * s] as number;
      if (b < 0) {
        this.#walkTail(codes, i, to, s, -b - 1, found);
        return;
      }
      if (nodes[2 * (b + END) + 1] === s) found(i, this.#rows[b + END] as number);
      if (i >= to) return;
      const c = codes[i] as number;
      if (c === PASSED) continue;
      if (c < FIRST_CODE || nodes[2 * (b + c) + 1] !== s) return;
      s = b + c;
    }
  }

  #walkTail(codes: Uint8Array, from: number, to: number, leaf: number, tailAt: number, found: (end: number, row: number) => void): void {
    const tail = this.#tail;
    let i = from;
    for (let k = tailAt; ; k += 1) {
      const c = tail[k] as number;
      if (c === END) {
        found(i, this.#rows[leaf] as number);
        return;
      }
      while (codes[i] === PASSED) i += 1;
      if (i >= to || codes[i] !== c) return;
      i += 1;
    }
  }
}

/** Builds the arrays of `keys`: distinct, folded, not empty. Row `i` is `keys[i]`. Deterministic; throws an Error on a key given twice. */
export function buildTrie(keys: readonly string[]): TrieArrays {
  const alphabet = alphabetOf(keys);
  const code = new Map([...alphabet].map((unit, i) => [unit, i + FIRST_CODE]));
  const sorted = keys.map((key, row) => ({ row, codes: encode(key, code) })).sort((a, b) => compare(a.codes, b.codes));
  for (let i = 1; i < sorted.length; i += 1) {
    const [a, b] = [sorted[i - 1], sorted[i]];
    if (a && b && compare(a.codes, b.codes) === 0) throw new Error(`the key “${keys[b.row]}” is given twice`);
  }
  const builder = new Builder(alphabet.length + FIRST_CODE);
  builder.place(sorted);
  return { alphabet, ...builder.finish() };
}

interface Key {
  readonly row: number;
  /** Codes, then END. */
  readonly codes: Uint8Array;
}

/** Tries for one node after which the slots passed over are given up: the array grows a little, building stays linear. */
const MOST_TRIES = 48;

class Builder {
  #base = new Int32Array(0);
  #check = new Int32Array(0);
  #rows = new Int32Array(0);
  /** Next slot that was free when last seen. */
  #nextFree = new Int32Array(0);
  #tail: number[] = [];
  #firstFree = 1;
  #last = 0;
  readonly #codes: number;

  constructor(codes: number) {
    this.#codes = codes;
    this.#grow(1 << 12);
    this.#check[0] = 0;
  }

  /** Breadth first over ranges of sorted keys, with a work list: a key may be as long as it likes. */
  place(keys: readonly Key[]): void {
    const work: { state: number; from: number; to: number; depth: number }[] = [{ state: 0, from: 0, to: keys.length, depth: 0 }];
    for (let w = 0; w < work.length; w += 1) {
      const item = work[w];
      if (!item) break;
      const { state, from, to, depth } = item;
      const only = keys[from];
      if (to - from === 1 && only && state !== 0 && depth <= only.codes.length) {
        this.#base[state] = -(this.#tail.length + 1);
        this.#rows[state] = only.row;
        for (let i = depth; i < only.codes.length; i += 1) this.#tail.push(only.codes[i] as number);
        continue;
      }
      const children: { code: number; from: number; to: number }[] = [];
      for (let i = from; i < to; i += 1) {
        const code = keys[i]?.codes[depth] as number;
        const last = children.at(-1);
        if (last && last.code === code) last.to = i + 1;
        else children.push({ code, from: i, to: i + 1 });
      }
      if (children.length === 0) continue;
      const base = this.#findBase(children.map((c) => c.code));
      this.#base[state] = base;
      for (const child of children) {
        const t = base + child.code;
        this.#check[t] = state;
        this.#last = Math.max(this.#last, t);
        if (child.code === END) this.#rows[t] = keys[child.from]?.row as number;
        else work.push({ state: t, from: child.from, to: child.to, depth: depth + 1 });
      }
    }
  }

  #findBase(codes: readonly number[]): number {
    const first = codes[0] as number;
    this.#firstFree = this.#free(this.#firstFree);
    let tries = 0;
    for (let slot = this.#free(Math.max(this.#firstFree, first)); ; slot = this.#free(slot + 1)) {
      const base = slot - first;
      this.#grow(base + this.#codes + 1);
      if (codes.every((c) => this.#check[base + c] === -1)) {
        if (tries > MOST_TRIES) this.#firstFree = Math.max(this.#firstFree, slot - this.#codes);
        return base;
      }
      tries += 1;
    }
  }

  /** The first free slot from `slot` on; what is passed over is remembered, so that taken stretches are crossed at once. */
  #free(slot: number): number {
    let at = slot;
    for (;;) {
      this.#grow(at + 1);
      if (this.#check[at] === -1) break;
      at = Math.max(at + 1, this.#nextFree[at] as number);
    }
    for (let i = slot; i < at; ) {
      const next = Math.max(i + 1, this.#nextFree[i] as number);
      this.#nextFree[i] = at;
      i = next;
    }
    return at;
  }

  #grow(size: number): void {
    if (size < this.#base.length) return;
    const length = Math.max(size + 1, this.#base.length * 2);
    const wider = (old: Int32Array<ArrayBuffer>, fill: number): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(length).fill(fill);
      next.set(old);
      return next;
    };
    this.#base = wider(this.#base, 0);
    this.#check = wider(this.#check, -1);
    this.#rows = wider(this.#rows, -1);
    this.#nextFree = wider(this.#nextFree, 0);
  }

  finish(): Omit<TrieArrays, 'alphabet'> {
    // A look-up may reach one alphabet past the last state; the room for it spares a bounds check a letter.
    const size = this.#last + this.#codes + 1;
    this.#grow(size);
    const nodes = new Int32Array(size * 2);
    for (let i = 0; i < size; i += 1) {
      nodes[2 * i] = this.#base[i] as number;
      nodes[2 * i + 1] = this.#check[i] as number;
    }
    return {
      nodes,
      rows: this.#rows.slice(0, size),
      tail: Uint8Array.from(this.#tail),
    };
  }
}

/** Codes are bytes; three values are not letters': none, another letter, and what is passed over. */
const MOST_LETTERS = 253;

/** The units of all keys, the most frequent first, ties by unit. Throws an Error where there are more than a byte can number. */
function alphabetOf(keys: readonly string[]): Uint16Array {
  const counts = new Map<number, number>([...ALWAYS].map((letter) => [letter.charCodeAt(0), 0]));
  for (const key of keys) for (let i = 0; i < key.length; i += 1) counts.set(key.charCodeAt(i), (counts.get(key.charCodeAt(i)) ?? 0) + 1);
  const units = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  if (units.length > MOST_LETTERS) throw new Error(`the aliases are written with ${units.length} letters, ${MOST_LETTERS} can be numbered`);
  return Uint16Array.from(units);
}

function encode(key: string, code: ReadonlyMap<number, number>): Uint8Array {
  const codes = new Uint8Array(key.length + 1);
  for (let i = 0; i < key.length; i += 1) codes[i] = code.get(key.charCodeAt(i)) ?? NO_CODE;
  codes[key.length] = END;
  return codes;
}

function compare(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i += 1) {
    const d = (a[i] as number) - (b[i] as number);
    if (d !== 0) return d;
  }
  return a.length - b.length;
}
