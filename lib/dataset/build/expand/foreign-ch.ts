import { isArab } from './arab.ts';
import type { ExpansionRule } from './index.ts';

/** The ch of a foreign name: تش by sound, ش by the French or by haste (تشافيز, شافيز). */
export const foreignCh: ExpansionRule = {
  name: 'foreign-ch',
  gloss: 'ch as تش or ش',
  example: ['تشافيز', 'شافيز'],
  *expand(spelling, entity) {
    const count = (entity.name.en.match(/ch/gi) ?? []).length;
    if (count === 0 || /sh|sch/i.test(entity.name.en) || isArab(entity)) return;
    const spelt = spelling.split('تش').length - 1;
    if (spelt === count) yield spelling.replaceAll('تش', 'ش');
    else if (spelt === 0 && spelling.split('ش').length - 1 === count) yield spelling.replaceAll('ش', 'تش');
  },
};
