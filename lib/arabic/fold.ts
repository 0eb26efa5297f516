/**
 * Folding: the many spellings of one word become one, with a map back to the text as it was written.
 *
 *     const folded = fold('ومسئولون');   // text 'ومسءولون'
 *     sourceSpan(folded, 1, 8)           // { start: 1, end: 8 } of the source
 *
 * One pass, table driven; what is folded and what stays apart is written in `letters.ts`. Runs of spaces become one; line breaks stay.
 */
import { COMBINING_HAMZA, DROPPED, MANY, ONE, SEVERAL } from './letters.ts';

export interface Folded {
  readonly text: string;
  /** `map[i]`: UTF-16 offset in the source of what became unit `i`; `map[text.length]` is the source's length. */
  readonly map: Uint32Array;
  readonly source: string;
}

/** Folded units with their map, for callers that need no string. */
export interface FoldedUnits {
  /** `length` units; the array may be longer. */
  readonly units: Uint16Array;
  /** As `Folded.map`. */
  readonly map: Uint32Array;
  readonly length: number;
}

const SPACE = 0x20;
const WAW = 0x648;
const YA = 0x64a;
const HAMZA = 0x621;
/** The longest ligature, U+FDFA, folds to 18 units; every other unit to 8 at most. */
const LONGEST = 18;

/** Room for the blocks of a page, handed out piece by piece: arrays for each would cost more than the folding. */
const CHUNK = 65_536;
let chunk = { units: new Uint16Array(CHUNK), map: new Uint32Array(CHUNK), used: 0 };

/** Folds `source` into units; linear in its length. */
export function foldUnits(source: string): FoldedUnits {
  for (let room = source.length + 1; ; room *= LONGEST) {
    if (chunk.used + room > chunk.units.length) {
      const size = Math.max(CHUNK, room);
      chunk = { units: new Uint16Array(size), map: new Uint32Array(size), used: 0 };
    }
    const units = chunk.units.subarray(chunk.used, chunk.used + room);
    const map = chunk.map.subarray(chunk.used, chunk.used + room);
    const length = foldInto(source, units, map);
    if (length === undefined) continue;
    chunk.used += length + 1;
    return { units, map, length };
  }
}

/** Writes what `source` folds to, and answers how many units that are; nothing where there may be no room for them all. */
function foldInto(source: string, units: Uint16Array, map: Uint32Array): number | undefined {
  const n = source.length;
  let length = 0;
  let last = 0;
  for (let i = 0; i < n; i += 1) {
    const unit = source.charCodeAt(i);
    const folded = ONE[unit] as number;
    if (folded === DROPPED) {
      if (unit !== COMBINING_HAMZA || (last !== WAW && last !== YA)) continue;
      last = HAMZA;
      units[length - 1] = HAMZA;
    } else if (folded === MANY) {
      const parts = SEVERAL.get(unit) ?? [];
      if (length + parts.length + (n - i) > units.length) return undefined;
      for (const part of parts) {
        units[length] = part;
        map[length] = i;
        length += 1;
        last = part;
      }
    } else if (folded !== SPACE || last !== SPACE) {
      units[length] = folded;
      map[length] = i;
      length += 1;
      last = folded;
    }
  }
  map[length] = n;
  return length;
}

/** Folds `source` to text. */
export function fold(source: string): Folded {
  const { units, map, length } = foldUnits(source);
  return { text: decode(units, length), map: map.subarray(0, length + 1), source };
}

/** The folded text alone, for comparing. What is folded already, as most words are that are asked for, is answered as it is. */
export function folded(source: string): string {
  for (let i = 0; i < source.length; i += 1) {
    const unit = source.charCodeAt(i);
    if (ONE[unit] !== unit || unit === MANY || (unit === SPACE && source.charCodeAt(i + 1) === SPACE)) return textOf(source);
  }
  return source;
}

/** Room for a short text of which nothing but its units is asked. */
const SHORT = 256;
const spare = { units: new Uint16Array(SHORT * LONGEST + 1), map: new Uint32Array(SHORT * LONGEST + 1) };

function textOf(source: string): string {
  if (source.length <= SHORT) return decode(spare.units, foldInto(source, spare.units, spare.map) as number);
  const { units, length } = foldUnits(source);
  return decode(units, length);
}

/**
 * The place in the source of folded `[start, end)`. The vowel marks of the last letter belong to the span, invisible
 * controls after it do not.
 */
export function sourceSpan({ map, source }: Pick<Folded, 'map' | 'source'>, start: number, end: number): { start: number; end: number } {
  const from = map[start] ?? source.length;
  return { start: from, end: end > start ? spanEnd(map, source, end) : from };
}

/** Where in the source a span ends that ends before folded unit `end`. */
export function spanEnd(map: Uint32Array, source: string, end: number): number {
  let to = (map[end - 1] ?? source.length) + 1;
  const limit = map[end] ?? source.length;
  while (to < limit && isMark(source.charCodeAt(to))) to += 1;
  return to;
}

const isMark = (unit: number): boolean =>
  unit === 0x640 ||
  (unit >= 0x64b && unit <= 0x65f) ||
  unit === 0x670 ||
  (unit >= 0x610 && unit <= 0x61a) ||
  (unit >= 0x300 && unit <= 0x36f);

/** As many arguments as every engine takes. */
const MOST_ARGUMENTS = 8_192;
function decode(units: Uint16Array, length: number): string {
  let text = '';
  // `apply` takes a typed array as it is, where the spread operator walks it; its declared type does not know.
  for (let i = 0; i < length; i += MOST_ARGUMENTS)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(i + MOST_ARGUMENTS, length)) as unknown as number[]);
  return text;
}

/** Whether a unit is its own strict spelling: an Arabic letter, or a space beside none. */
const isPlain = (unit: number): boolean => (unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a) || unit === SPACE;

/**
 * A spelling as it is written, less what no reader sees: marks, tatweel, controls, presentation forms, digits' script, dash and space shapes.
 * Two forms that fold alike are the same spelling where this is equal: علي and على are not.
 */
export function strict(source: string): string {
  let plain = 0;
  while (plain < source.length && isPlain(source.charCodeAt(plain))) plain += 1;
  // As it is written, as most names are.
  if (plain === source.length && !source.includes('  ')) return source;
  let text = source.slice(0, plain);
  for (let i = plain; i < source.length; i += 1) {
    const unit = source.charCodeAt(i);
    const f = ONE[unit] ?? unit;
    if (f === DROPPED) continue;
    if (f === MANY || (unit >= 0xfb50 && unit <= 0xfefc)) text += source.charAt(i).normalize('NFKC');
    else if (unit >= 0x620 && unit <= 0x6ff && !(f >= 0x30 && f <= 0x39)) text += source.charAt(i);
    else if (!(f === SPACE && text.endsWith(' '))) text += String.fromCharCode(f);
  }
  return text;
}
