import { isArab } from './arab.ts';
import type { ExpansionRule } from './index.ts';
import { latinWords } from './latin.ts';

/** A name of one word is told by nothing beside it, and كابيللو is more than one Italian. */
const SHORTEST_ALONE = 8;

/** The ll of a foreign surname, written once by sound or twice by letter: كابيلو, كابيللو. Other doubled letters are never written twice. */
export const doubleL: ExpansionRule = {
  name: 'double-l',
  gloss: 'll of a foreign surname as ل or لل',
  example: ['فابيو كابيلو', 'فابيو كابيللو'],
  *expand(spelling, entity) {
    if (entity.kind !== 'person' || isArab(entity) || !/[aeiou]ll[aeiou]/.test(latinWords(entity).at(-1) ?? '')) return;
    if (!spelling.includes(' ') && spelling.length < SHORTEST_ALONE - 1) return;
    if (/لل[اوي][^ ]*$/.test(spelling)) yield spelling.replace(/لل(?=[اوي][^ ]*$)/, 'ل');
    else if (/(?:^| )(?!ال)[^ ل]{2,}ل[اوي][^ ل]*$/.test(spelling)) yield spelling.replace(/ل(?=[اوي][^ ل]*$)/, 'لل');
  },
};
