import { readWeekday } from '../read.ts';
import { readDirection } from '../read-year.ts';
import { relative } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Form } from '../types.ts';

/** From one weekday to another, or two that follow one another: `يومي السبت والأحد الماضيين`, `من الثلاثاء إلى الخميس`, `بين الأحد والثلاثاء المقبلين`, `هذا الأسبوع من الثلاثاء إلى الخميس`. */
export const weekdayRange: Form = {
  name: 'weekday-range',
  gloss: 'from one weekday to another',
  example: ['من الثلاثاء إلى الخميس المقبلين', '2020-06-16/2020-06-18'],
  begins: 'يومي'.split(' '),
  leads: 'من بين مابين هذا'.split(' '),
  parse(tokens, at, { reference }) {
    let i = at;
    const thisWeek = /^[وف]?هذا$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'الاسبوع';
    if (thisWeek) i += 2;
    const lead = /^([وف]?)(?:من|بين|مابين|يومي)$/.exec(tokens[i]?.text ?? '');
    if (!lead) return undefined;
    const pair = (tokens[i]?.text ?? '').endsWith('يومي');
    const first = readWeekday(tokens, i + 1);
    if (!first || first.cut > 0) return undefined;
    const joiner = tokens[first.next]?.text ?? '';
    const last = /^(?:الي|حتي|وحتي|والي)$/.test(joiner) ? readWeekday(tokens, first.next + 1) : readWeekday(tokens, first.next);
    if (!last || (last.cut > 0 && !/^و/.test(joiner))) return undefined;
    const direction = readDirection(tokens, last.next);
    const way = direction?.value ?? tenseBefore(tokens, at) ?? (thisWeek ? 0 : -1);
    const length = (last.value - first.value + 7) % 7;
    if (pair && length !== 1) return undefined;
    let from = reference.subtract({ days: (reference.dayOfWeek - first.value + 7) % 7 });
    if (thisWeek || way === 0) from = reference.add({ days: first.value - reference.dayOfWeek });
    else if (way > 0) from = reference.add({ days: (first.value - reference.dayOfWeek + 7) % 7 || 7 });
    const cut = thisWeek ? (/^[وف]هذا/.test(tokens[at]?.text ?? '') ? 1 : 0) : (lead[1]?.length ?? 0);
    return { end: direction?.next ?? last.next, cut, value: relative(from, from.add({ days: length })) };
  },
};
