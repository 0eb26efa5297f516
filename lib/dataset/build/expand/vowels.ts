import { isArab } from './arab.ts';
import type { ExpansionRule } from './index.ts';

/** Shorter words lose too much with a letter. */
const SHORTEST = 5;
/** A name of one word is told by nothing beside it: what is left of سليمان must not be سلمان, nor أميني be أمني. */
const SHORTEST_ALONE = 7;

/** A vowel of a foreign person's name written or left out: نتانياهو and نتنياهو, كلينتون and كلنتون. One vowel at a time, inside the word, between consonants. */
export const vowels: ExpansionRule = {
  name: 'vowels',
  gloss: 'one long vowel of a foreign name left out',
  example: ['كلينتون', 'كلنتون'],
  alone: true,
  *expand(spelling, entity) {
    if (entity.kind !== 'person' || isArab(entity)) return;
    const words = spelling.split(' ');
    for (const [i, word] of words.entries()) {
      if (word.length < (words.length === 1 ? SHORTEST_ALONE : SHORTEST)) continue;
      for (let at = 2; at < word.length - 2; at += 1) {
        if (!/[^اوي][اوي][^اوي]/.test(word.slice(at - 1, at + 2))) continue;
        yield [...words.slice(0, i), word.slice(0, at) + word.slice(at + 1), ...words.slice(i + 1)].join(' ');
      }
    }
  },
};
