/** Everyday words and names of people, by the word lists of `../shared/sources`. Used by the refresh only; none of the lists is bundled. */
import { join } from 'node:path';
import { folded } from '../../../../arabic/fold.ts';
import { readTsv } from '../tsv.ts';

export interface Words {
  /** A form that readers know as a word of the language: في الحديدة, هذا الباب. */
  isEveryday(form: string): boolean;
  /** How often the word is part of people's names in Wikipedia; 0 for forms of several words unless each is. */
  personCount(form: string): number;
}

/**
 * Film dialogue hardly names towns, so a word that the spelling dictionary accepts and subtitles say this often is an everyday one. The news counts
 * cannot tell: there حلب is frequent because of the city.
 */
const SAID_OFTEN = 150;

export function readWords(dir: string): Words {
  const said = new Map<string, number>();
  for (const row of readTsv(join(dir, 'word-lexicon.tsv'))) {
    if (row.get('in_spelling_dictionary') !== '1') continue;
    const word = folded(row.get('word'));
    said.set(word, (said.get(word) ?? 0) + Number(row.get('subtitle_count')));
  }
  const people = new Map<string, number>();
  for (const row of readTsv(join(dir, 'name-tokens.tsv'))) {
    const word = folded(row.get('arabic'));
    people.set(word, (people.get(word) ?? 0) + Number(row.get('count')));
  }
  const count = (map: ReadonlyMap<string, number>, word: string): number => map.get(word) ?? 0;
  return {
    isEveryday(form) {
      const word = folded(form);
      if (word.includes(' ')) return false;
      const bare = word.replace(/^ال/, '');
      return Math.max(count(said, word), count(said, bare) * (bare === word ? 1 : 0.5)) >= SAID_OFTEN;
    },
    personCount: (form) =>
      Math.min(
        ...folded(form)
          .split(/[ -]+/)
          .map((word) => count(people, word)),
      ),
  };
}
