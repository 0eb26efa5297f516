import { isArab } from './arab.ts';
import type { ExpansionRule } from './index.ts';
import { latinWords, withWord } from './latin.ts';

/** Latin letters that an Arabic letter of a foreign name stands for: enough to lay the two names side by side. Letters of Arabic alone (ح ص ض ط ظ ع) are missing: a word with one is no foreign one. */
const SOUNDS: Readonly<Record<string, string>> = {
  ا: '[aeiouy]+h?|',
  و: '[ouaw]+|v|w|eu|',
  ي: '[eiy]+|j|[ae]i|ay|',
  ء: '',
  ب: 'bb?|pp?',
  ت: 'tth?|th?|d',
  ث: 'th|c|z',
  ج: 'dj|dg|j|gg?',
  خ: 'kh|ch|j|h|g|x',
  د: 'dd?|t',
  ر: 'rr?h?',
  ز: 'zz?|s|x',
  س: 'ss?|c|z|sc|x',
  ش: 'sch|sh|ch|s|x|c',
  غ: 'gg?h?|gu',
  ف: 'ff?|ph|v|w',
  ق: 'q|k|c|g',
  ك: 'ck|cc?h?|kk?h?|qu?|x',
  ل: 'll?',
  م: 'mm?',
  ن: 'nn?|m',
  ه: 'h|',
};
const WRITTEN: Readonly<Record<string, string>> = { e: 'ي', i: 'ي', ee: 'ي', o: 'و', u: 'و', a: 'ا' };

/** Letters that a word has at least: with ا, which makes عالي of علي and مالك of ملك, more; and more where it is all there is. */
const SHORTEST = 3;
const SHORTEST_WITH_ALIF = 5;
const SHORTEST_ALONE = 5;

/**
 * A short vowel of a foreign person's name written as a long one: ستيفن and ستيفين, غلبدين and غولبدين. The Latin name says where a vowel is and which; one at a time,
 * between consonants.
 */
export const vowelsWritten: ExpansionRule = {
  name: 'vowels-written',
  gloss: 'one short vowel of a foreign name written',
  example: ['كلنتون', 'كلينتون'],
  alone: true,
  *expand(spelling, entity) {
    if (entity.kind !== 'person' || isArab(entity)) return;
    const words = spelling.split(' ');
    const latin = latinWords(entity);
    for (const [at, word] of words.entries()) {
      if (word.length < (words.length === 1 ? SHORTEST_ALONE : SHORTEST)) continue;
      const gaps = latin.map((l) => gapsOf(word, l)).find(Boolean);
      for (const [i, letter] of gaps ?? []) {
        if (letter === 'ا' && word.length < SHORTEST_WITH_ALIF) continue;
        // باختيار is ب and اختيار.
        if (letter === 'ا' && i === 1 && words.length === 1 && /^[بكلفو]/.test(word)) continue;
        yield withWord(words, at, word.slice(0, i) + letter + word.slice(i));
      }
    }
  },
};

/** Places between two consonants of an Arabic word where the Latin one has a vowel, with the letter for it; nothing where the one does not stand for the other. */
function gapsOf(word: string, latin: string): [number, string][] | undefined {
  const key = `${word} ${latin}`;
  if (!known.has(key)) known.set(key, align(word, latin));
  return known.get(key);
}
const known = new Map<string, [number, string][] | undefined>();

const isVowelLetter = (letter: string): boolean => /[اويءه]/.test(letter);
const TRAILING = /^[aeiouyh]*$/;

/** Lays an Arabic word beside a Latin one, letter by letter; a place that was tried in vain is not tried again. */
function align(word: string, latin: string): [number, string][] | undefined {
  for (const letter of word) if (SOUNDS[letter] === undefined) return undefined;
  const gaps: [number, string][] = [];
  const failed = new Set<number>();
  const from = (i: number, j: number): boolean => {
    if (i === word.length) return TRAILING.test(latin.slice(j));
    const place = i * (latin.length + 1) + j;
    if (failed.has(place)) return false;
    const between = i > 0 && !isVowelLetter(word.charAt(i - 1)) && !isVowelLetter(word.charAt(i));
    let run = 0;
    while (i > 0 && 'aeiouy'.includes(latin.charAt(j + run) || '-')) run += 1;
    for (let n = 0; n <= run; n += 1) {
      // Between consonants the whole vowel is left out, elsewhere as little as may be.
      const skipped = between ? run - n : n;
      for (const end of endsOf(word.charAt(i), latin, j + skipped)) {
        const letter = between ? WRITTEN[latin.slice(j, j + skipped)] : undefined;
        if (letter) gaps.push([i, letter]);
        if (from(i + 1, end)) return true;
        if (letter) gaps.pop();
      }
    }
    failed.add(place);
    return false;
  };
  return from(0, 0) ? gaps : undefined;
}

/** The longest sound, in Latin letters. */
const LONGEST = 4;
const WHOLE = Object.fromEntries(Object.entries(SOUNDS).map(([letter, sound]) => [letter, new RegExp(`^(?:${sound})$`)]));

/** Where the sound of an Arabic letter may end that begins at `from` of a Latin word, the longest first. */
function* endsOf(letter: string, latin: string, from: number): Iterable<number> {
  for (let end = Math.min(latin.length, from + LONGEST); end >= from; end -= 1) if (WHOLE[letter]?.test(latin.slice(from, end))) yield end;
}
