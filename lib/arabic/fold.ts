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

/** Folded units with their map, for callers that need no string. Arrays may be longer than `length`. */
export interface FoldedUnits {
  readonly units: Uint16Array;
  readonly map: Uint32Array;
  readonly length: number;
}

const SPACE = 0x20;
const WAW = 0x648;
const YA = 0x64a;
const HAMZA = 0x621;
/** The longest ligature, U+FDFA, folds to 18 units; every other unit to 8 at most. */
const LONGEST = 18;

/** Units of the last text that was folded, and room for a map that nobody asks for. */
let spare = new Uint16Array(1_024);
let spareMap = new Uint32Array(1_024);

/** Folds `source` into units, which are good until the next text is folded; linear in its length. */
export const foldUnits = (source: string): FoldedUnits => foldInto(source, new Uint32Array(source.length + LONGEST + 1));

function foldInto(source: string, room: Uint32Array<ArrayBuffer>): FoldedUnits {
  const n = source.length;
  if (spare.length < n + LONGEST) spare = grown(spare, n + LONGEST);
  let units = spare;
  let map = room;
  let length = 0;
  for (let i = 0; i < n; i += 1) {
    const unit = source.charCodeAt(i);
    const folded = ONE[unit] ?? unit;
    if (folded === DROPPED) {
      if (unit === COMBINING_HAMZA && length > 0 && (units[length - 1] === WAW || units[length - 1] === YA)) units[length - 1] = HAMZA;
      continue;
    }
    if (folded === MANY) {
      const parts = SEVERAL.get(unit) ?? [];
      const needed = length + parts.length + (n - i);
      if (needed >= map.length) map = grownMap(map, needed + LONGEST * 64);
      if (needed > units.length) {
        units = grown(units, needed);
        spare = units;
      }
      for (const part of parts) {
        units[length] = part;
        map[length] = i;
        length += 1;
      }
      continue;
    }
    if (folded === SPACE && length > 0 && units[length - 1] === SPACE) continue;
    units[length] = folded;
    map[length] = i;
    length += 1;
  }
  map[length] = n;
  return { units, map, length };
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

function textOf(source: string): string {
  if (spareMap.length <= source.length + LONGEST) spareMap = new Uint32Array(source.length * 2 + LONGEST);
  const { units, length } = foldInto(source, spareMap);
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

const CHUNK = 8_192;
function decode(units: Uint16Array, length: number): string {
  let text = '';
  // `apply` takes a typed array as it is, where the spread operator walks it; its declared type does not know.
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(i + CHUNK, length)) as unknown as number[]);
  return text;
}

function grown(array: Uint16Array, size: number): Uint16Array<ArrayBuffer> {
  const next = new Uint16Array(Math.max(size, array.length * 2));
  next.set(array);
  return next;
}
function grownMap(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(size);
  next.set(array);
  return next;
}

/**
 * A spelling as it is written, less what no reader sees: marks, tatweel, controls, presentation forms, digits' script, dash and space shapes.
 * Two forms that fold alike are the same spelling where this is equal: علي and على are not.
 */
export function strict(source: string): string {
  let text = '';
  for (let i = 0; i < source.length; i += 1) {
    const unit = source.charCodeAt(i);
    const f = ONE[unit] ?? unit;
    if (f === DROPPED) continue;
    if (f === MANY || (unit >= 0xfb50 && unit <= 0xfefc)) text += source.charAt(i).normalize('NFKC');
    else if (unit >= 0x620 && unit <= 0x6ff && !(f >= 0x30 && f <= 0x39)) text += source.charAt(i);
    else if (!(f === SPACE && text.endsWith(' '))) text += String.fromCharCode(f);
  }
  return text;
}
