/**
 * A double-array trie with a tail, in typed arrays over one buffer.
 *
 * Aoe's double array (IEEE TSE 1989): state `s` moves by code `c` to `t = base[s] + c` if `check[t] === s`; one look-up a letter. Suffixes
 * that only one key has are not worth states: they stand in `tail`, a string of codes, as most of a name's letters do. Letters are remapped to
 * dense codes by frequency (as daachorse's charwise automaton does), which keeps the array tight for a script of 36 letters.
 * Every key has one number, its row.
 */

/** The code of a unit that no key has; no state is reached by it. */
export const NO_CODE = 0;
/** Ends a key, in states and in the tail: a key may be another's prefix. */
const END = 1;
const FIRST_CODE = 2;

export interface TrieArrays {
  /** `units[c - 2]`: the folded unit of code `c`. */
  readonly alphabet: Uint16Array;
  /** `base[s] >= 0`: offset of its children. `base[s] < 0`: the rest of its one key is in `tail` at `-base[s] - 1`. */
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** Codes of the rest of a key, then `END`; the key's row follows in `tailRows`. */
  readonly tail: Uint8Array;
  /** Row of the key whose leaf state is the index; by state, as `base` is. */
  readonly rows: Int32Array;
}

export class Trie {
  readonly #base: Int32Array;
  readonly #check: Int32Array;
  readonly #tail: Uint8Array;
  readonly #rows: Int32Array;
  /** Code of each folded unit. */
  readonly codes: Uint8Array;

  constructor(arrays: TrieArrays) {
    this.#base = arrays.base;
    this.#check = arrays.check;
    this.#tail = arrays.tail;
    this.#rows = arrays.rows;
    this.codes = new Uint8Array(0x10000);
    arrays.alphabet.forEach((unit, i) => {
      this.codes[unit] = i + FIRST_CODE;
    });
    // A hyphen and a space part the words of a name alike: بعل-بك, S 400, S-400.
    this.codes[0x2d] = this.codes[0x20] ?? NO_CODE;
  }

  /** The state after `unit` from the root, or -1: where a name's swallowed alif is read in advance. */
  after(unit: number): number {
    return this.#step(0, this.codes[unit] ?? NO_CODE);
  }

  /**
   * Walks `codes` from `from`, beginning in `state` (0, the root), and calls `found(end, row)` for every key that ends at a place, shortest first.
   */
  walk(codes: Uint8Array, from: number, to: number, state: number, found: (end: number, row: number) => void): void {
    const base = this.#base;
    const check = this.#check;
    let s = state;
    for (let i = from; ; i += 1) {
      const b = base[s] as number;
      if (b < 0) {
        this.#walkTail(codes, i, to, s, -b - 1, found);
        return;
      }
      const leaf = b + END;
      if (check[leaf] === s) found(i, this.#rows[leaf] as number);
      if (i >= to) return;
      const c = codes[i] as number;
      if (c === NO_CODE) return;
      const t = b + c;
      if (check[t] !== s) return;
      s = t;
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
      if (i >= to || codes[i] !== c) return;
      i += 1;
    }
  }

  #step(s: number, c: number): number {
    const b = this.#base[s] as number;
    if (b < 0 || c === NO_CODE) return -1;
    const t = b + c;
    return this.#check[t] === s ? t : -1;
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

class Builder {
  #base = new Int32Array(1 << 12);
  #check = new Int32Array(1 << 12).fill(-1);
  #rows = new Int32Array(1 << 12).fill(-1);
  #tail: number[] = [];
  #firstFree = 1;
  #last = 0;
  readonly #codes: number;

  constructor(codes: number) {
    this.#codes = codes;
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
    while (this.#check[this.#firstFree] !== -1) {
      this.#firstFree += 1;
      this.#grow(this.#firstFree + this.#codes + 1);
    }
    const first = codes[0] as number;
    for (let slot = Math.max(this.#firstFree, first); ; slot += 1) {
      this.#grow(slot + this.#codes + 1);
      if (this.#check[slot] !== -1) continue;
      const base = slot - first;
      if (codes.every((c) => this.#check[base + c] === -1)) return base;
    }
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
  }

  finish(): Omit<TrieArrays, 'alphabet'> {
    // A look-up may reach one alphabet past the last state; the room for it spares a bounds check a letter.
    const size = this.#last + this.#codes + 1;
    this.#grow(size);
    return {
      base: this.#base.slice(0, size),
      check: this.#check.slice(0, size),
      rows: this.#rows.slice(0, size),
      tail: Uint8Array.from(this.#tail),
    };
  }
}

/** The units of all keys, the most frequent first, ties by unit. Throws an Error where there are more than a byte can number. */
function alphabetOf(keys: readonly string[]): Uint16Array {
  const counts = new Map<number, number>();
  for (const key of keys) for (let i = 0; i < key.length; i += 1) counts.set(key.charCodeAt(i), (counts.get(key.charCodeAt(i)) ?? 0) + 1);
  const units = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  if (units.length > 250) throw new Error(`the aliases are written with ${units.length} letters, 250 can be numbered`);
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
