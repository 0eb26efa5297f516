import { isArab } from './arab.ts';
import type { ExpansionRule } from './index.ts';

/** The th of a foreign name: ث by sound, ت by letter (ثاتشر, تاتشر; إليزابيث, إليزابيت). Where there are as many of one as the Latin name has th. */
export const foreignTh: ExpansionRule = {
  name: 'foreign-th',
  gloss: 'th as ث or ت',
  example: ['ثاتشر', 'تاتشر'],
  *expand(spelling, entity) {
    const count = (entity.name.en.match(/th/gi) ?? []).length;
    if (count === 0 || isArab(entity)) return;
    if (spelling.split('ث').length - 1 === count) yield spelling.replaceAll('ث', 'ت');
    else if (spelling.split('ت').length - 1 === count && !/t(?!h)/i.test(entity.name.en)) yield spelling.replaceAll('ت', 'ث');
  },
};
