/** Everyday words and names of people, by the word lists of `../shared/sources`. Used by the refresh only; none of the lists is bundled. */
import { join } from 'node:path';
import { folded } from '../../../../arabic/fold.ts';
import { readTsv } from '../tsv.ts';

export interface Words {
  /** A form of one word that readers know as a word of the language, with or without the article: الحديدة، جولة، إطار. */
  isEveryday(form: string): boolean;
  /** A form that an everyday word ends in after what could be a proclitic: ليون of بليون, كامل after ك, لوكا of سلوكا. */
  hidesInWord(form: string): boolean;
  /** How often the word is part of people's names in Wikipedia; for forms of several words that of the rarest. */
  personCount(form: string): number;
}

/**
 * A word that the spelling dictionary accepts is an everyday one if film dialogue, which hardly names towns, says it now and then, or newspapers
 * write it often. Names of towns that are in the dictionary and the newspapers fall under it too: they are then found by the phrase مدينة … only,
 * unless a person lists them in `cities-known.tsv`.
 */
const SAID = 8;
const WRITTEN = 25;
const PROCLITICS = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'س', 'ا', 'ال', 'وب', 'ول', 'فل', 'بال', 'كال', 'وال', 'لل'];

/** The letters that newsrooms write for a foreign g, one for another, as the build expands them: غوله is قوله and جوله too. */
const spellings = (word: string): string[] =>
  /[غجكق]/.test(word) ? ['غ', 'ج', 'ك', 'ق'].map((letter) => word.replace(/[غجكق]/g, letter)) : [word];

const NEWSWORTHY = 5;

export function readWords(dir: string): Words {
  const everyday = new Set<string>();
  const said = new Map<string, number>();
  const written = new Map<string, number>();
  for (const row of readTsv(join(dir, 'word-lexicon.tsv'))) {
    if (row.get('in_spelling_dictionary') !== '1') continue;
    const word = folded(row.get('word'));
    said.set(word, (said.get(word) ?? 0) + Number(row.get('subtitle_count')));
    written.set(word, (written.get(word) ?? 0) + Number(row.get('news_count')));
  }
  for (const [word, count] of said) if (count >= SAID || (written.get(word) ?? 0) >= WRITTEN) everyday.add(word);
  const people = new Map<string, number>();
  for (const row of readTsv(join(dir, 'name-tokens.tsv'))) {
    const word = folded(row.get('arabic'));
    people.set(word, (people.get(word) ?? 0) + Number(row.get('count')));
  }
  // Whoever news writes of counts for enough by being there once.
  for (const file of ['people.tsv', 'politicians.tsv', 'politicians-more.tsv', 'leaders.tsv']) {
    for (const row of readTsv(join(dir, file))) {
      for (const word of folded(row.get('name_ar')).split(/[ -]+/)) if (word) people.set(word, Math.max(people.get(word) ?? 0, NEWSWORTHY));
    }
  }
  return {
    isEveryday(form) {
      const word = folded(form);
      return !word.includes(' ') && (everyday.has(word) || everyday.has(word.replace(/^ال/, '')) || everyday.has(`ال${word}`));
    },
    hidesInWord(form) {
      const word = folded(form);
      return (
        !/[ -]/.test(word) && word.length <= 6 && spellings(word).some((w) => PROCLITICS.some((proclitic) => everyday.has(proclitic + w)))
      );
    },
    personCount: (form) =>
      Math.min(
        ...folded(form)
          .split(/[ -]+/)
          .map((word) => people.get(word) ?? 0),
      ),
  };
}
