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

/** Places between two consonants of an Arabic word where the Latin one has a vowel, with the letter for it. */
function gapsOf(word: string, latin: string): [number, string][] | undefined {
  const m = patternOf(word)?.exec(latin);
  if (!m) return undefined;
  return Object.entries(m.groups ?? {}).flatMap(([name, vowel]): [number, string][] => {
    const letter = WRITTEN[vowel ?? ''];
    return letter ? [[Number(name.slice(1)), letter]] : [];
  });
}

const PATTERNS = new Map<string, RegExp | undefined>();
/** What matches the Latin words for which an Arabic word may stand; a group named by its place for each gap between consonants. */
function patternOf(word: string): RegExp | undefined {
  if (PATTERNS.has(word)) return PATTERNS.get(word);
  let source = '^';
  for (let i = 0; i < word.length; i += 1) {
    const sound = SOUNDS[word.charAt(i)];
    if (sound === undefined) {
      PATTERNS.set(word, undefined);
      return undefined;
    }
    const between = i > 0 && !/[اويءه]/.test(word.charAt(i - 1)) && !/[اويءه]/.test(word.charAt(i));
    source += `${between ? `(?<g${i}>[aeiouy]*)` : i > 0 ? '[aeiouy]*?' : ''}(?:${sound})`;
  }
  const pattern = new RegExp(`${source}[aeiouyh]*$`);
  PATTERNS.set(word, pattern);
  return pattern;
}
