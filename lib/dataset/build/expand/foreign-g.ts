import { isArab } from './arab.ts';
import type { ExpansionRule } from './index.ts';

/**
 * The g of a foreign name, which Arabic has no letter for: غ in the Levant and at most agencies, ج in Egypt, ق in the Gulf and Iraq, ك in
 * the Maghreb and older print. Applies where the Latin name has as many hard g as the Arabic has of one of these letters.
 */
export const foreignG: ExpansionRule = {
  name: 'foreign-g',
  gloss: 'g as غ, ج, ق or ك',
  example: ['اردوغان', 'اردوجان'],
  *expand(spelling, entity) {
    const latin = entity.name.en.toLowerCase();
    const hard = (latin.match(/g(?!h?t)/g) ?? []).length;
    if (hard === 0 || /[عحصضطظ]/.test(spelling) || isArab(entity)) return;
    const letter = ['غ', 'ج', 'ك'].find(
      (l) => spelling.split(l).length - 1 === hard && !(l === 'ج' && /j/.test(latin)) && !(l === 'ك' && /[ckqx]/.test(latin)),
    );
    if (!letter) return;
    for (const other of ['غ', 'ج', 'ق', 'ك']) if (other !== letter) yield spelling.replaceAll(letter, other);
  },
};
