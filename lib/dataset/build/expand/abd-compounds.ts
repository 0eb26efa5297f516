import type { ExpansionRule } from './index.ts';

/** عبد with what follows it, apart or joined; so too نصر الله and the other names of two words that one writes as one: of persons and of what is named after them. */
export const abdCompounds: ExpansionRule = {
  name: 'abd-compounds',
  gloss: 'عبد الله and عبدالله, نصر الله and نصرالله, سيف الدين and سيفالدين',
  example: ['عبد الفتاح السيسي', 'عبدالفتاح السيسي'],
  *expand(spelling) {
    const joined = spelling
      .replace(/(?<![^ ])عبد (?=ال)/g, 'عبد')
      .replace(/ (?=الله(?: |$))/g, '')
      .replace(/ (?=الدين(?: |$))/g, '');
    if (joined !== spelling) yield joined;
    const apart = spelling.replace(/(?<![^ ])عبد(?=ال)/g, 'عبد ');
    if (apart !== spelling) yield apart;
  },
};
