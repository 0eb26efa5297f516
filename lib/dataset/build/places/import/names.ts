/** Latin and Arabic names made comparable, for joining tables that share no id. */
import { folded } from '../../../../arabic/fold.ts';

const SPECIAL: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a', þ: 'th' };

/** Latin letters without marks, lower case. */
export const latin = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[ıłøđðßæœəþ]/g, (c) => SPECIAL[c] ?? c)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The id that a name gives: `Şanlıurfa` → `sanliurfa`. */
export const slug = (name: string): string =>
  latin(name)
    .replace(/['’‘`ʻʼ.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const GENERIC = /\b(?:governorate|province|prefecture|oblast|region|state|district|republic|municipality|community|county|of|the)\b/g;
const ARTICLE = /^(?:al|ar|as|ash|at|az|ad|an|adh|el|l)[- ]/;

/** A key under which a division is found however a table spells it. */
export const divisionKey = (name: string): string =>
  latin(name)
    .replace(/\(.*?\)/g, '')
    .replace(GENERIC, ' ')
    .trim()
    .replace(ARTICLE, '')
    .replace(/[^a-z0-9]+/g, '');

const ARABIC_GENERIC = /^(?:محافظه|ولايه|منطقه|اقليم|مقاطعه|جهه|اماره|بلديه|جمهوريه|مدينه) /;

/** A key for Arabic names: folded, without the type of place before it and without the article. */
export const arabicKey = (name: string): string =>
  folded(name).replace(ARABIC_GENERIC, '').replace(/^ال/, '').replace(/[- ]+/g, ' ').trim();

/** Kilometres between two points, good enough to tell towns apart. */
export function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const x = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return 111.2 * Math.hypot(a.lat - b.lat, x);
}
