import type { ExpansionRule } from './index.ts';

/** What stands at the head of a name and is told otherwise: a weapon as one or as many, an agreement or a massacre by its other word. Folded. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  weapon: [
    'صاروخ صواريخ',
    'طاءره طاءرات',
    'مقاتله مقاتلات',
    'مسيره مسيرات',
    'مروحيه مروحيات',
    'قاذفه قاذفات',
    'قنبله قنابل',
    'دبابه دبابات',
    'مدرعه مدرعات',
    'عربه عربات',
    'منظومه منظومات',
    'مدفع مدافع',
    'راجمه راجمات',
    'بندقيه بنادق',
    'رشاش رشاشات',
    'غواصه غواصات',
  ],
  event: ['اتفاق اتفاقيه', 'مجزره مذبحه', 'معركه موقعه', 'حادث حادثه'],
};
const GROUPS = Object.fromEntries(Object.entries(HEADS).map(([kind, lines]) => [kind, lines.map((line) => line.split(' '))]));

/** صاروخ كروز and صواريخ كروز, اتفاق أوسلو and اتفاقية أوسلو. */
export const headWords: ExpansionRule = {
  name: 'head-words',
  gloss: 'the word at the head: weapons as one or as many, اتفاق and اتفاقية, مجزرة and مذبحة',
  example: ['صاروخ باتريوت', 'صواريخ باتريوت'],
  *expand(spelling, { kind }) {
    const gap = spelling.indexOf(' ');
    const head = spelling.slice(0, gap);
    for (const group of GROUPS[kind] ?? [])
      if (group.includes(head)) for (const other of group) if (other !== head) yield other + spelling.slice(gap);
  },
};
