import type { Token } from '../../arabic/tokens.ts';
import { readMonth } from '../read.ts';
import { readYearOfMonth, statedOf } from '../read-year.ts';
import { edtfOf, resolveStated } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Context, Day, Form, Match } from '../types.ts';
import { calendarDate } from './calendar-date.ts';
import { numeric } from './numeric.ts';

/** What a span may begin and end with, beside a month. Years have a form of their own, which knows how bare numbers are written. */
const ENDS = [calendarDate, numeric];

const LEAD = /^([وف]?)(من|بين|مابين|منذ)$/;
/** The longest span in years that is taken for one. */
const MOST_YEARS = 100;

/**
 * From one date to another: `من 28 أكتوبر إلى 4 نوفمبر`, `بين 12 تموز و14 آب 2006`, `من شهر أفريل القادم وإلى غاية جوان`. A year that one end leaves out
 * is that of the other, or the one next to it where the span runs over New Year.
 */
export const span: Form = {
  name: 'span',
  gloss: 'from one date or month to another',
  example: ['من 28 مايو إلى 4 يونيو 2020', '2020-05-28/2020-06-04'],
  leads: 'من بين مابين منذ'.split(' '),
  parse(tokens, at, context) {
    const lead = LEAD.exec(tokens[at]?.text ?? '');
    if (!lead) return undefined;
    const begin = readEnd(tokens, at + 1, context);
    if (!begin || begin.cut > 0) return undefined;
    const joint = readJoint(tokens, begin.end, lead[2] === 'بين' || lead[2] === 'مابين');
    if (!joint) return undefined;
    const finish = readEnd(tokens, joint.next, context);
    if (!finish || finish.cut !== joint.cut) return undefined;
    if (begin.value.calendar !== finish.value.calendar) return undefined;
    const period = order(begin, finish);
    if (!period) return undefined;
    const { from, to } = period;
    const stated = begin.value.year === 'stated' || finish.value.year === 'stated';
    return {
      end: finish.end,
      cut: lead[1]?.length ?? 0,
      value: {
        from,
        to,
        edtf: edtfOf(from, to),
        calendar: begin.value.calendar ?? 'gregorian',
        year: stated ? 'stated' : 'implied',
        month: 'stated',
        day: begin.value.day ?? 'unknown',
        ...(begin.value.approximate || finish.value.approximate ? { approximate: true } : {}),
      },
    };
  },
};

function readEnd(tokens: readonly Token[], at: number, context: Context): Match | undefined {
  let best = readMonthEnd(tokens, at, context);
  for (const form of ENDS) {
    const match = form.parse(tokens, at, context);
    if (match?.value.from && match.value.to && (!best || match.end > best.end)) best = match;
  }
  return best;
}

/** A month at an end is one, whatever else its name may be: بين تشرين الأول ونيسان. */
function readMonthEnd(tokens: readonly Token[], at: number, context: Context): Match | undefined {
  const name = readMonth(tokens, at);
  if (!name || name.value.tradition === 'libyan') return undefined;
  const of = readYearOfMonth(tokens, name);
  if (of.year && of.year.calendar !== of.calendar) return undefined;
  const value = resolveStated({ ...statedOf(name, of, context.reference), tense: tenseBefore(tokens, at) }, context);
  return value && { end: of.next, cut: name.cut, value };
}

/** إلى, حتى, وإلى غاية; after بين it is و, which stands apart before a number and joined before a word. */
function readJoint(tokens: readonly Token[], i: number, between: boolean): { next: number; cut: number } | undefined {
  const word = tokens[i]?.text ?? '';
  if (/^و?(?:الي|حتي|لغايه)$/.test(word)) return { next: tokens[i + 1]?.text === 'غايه' ? i + 2 : i + 1, cut: 0 };
  if (!between) return undefined;
  if (word === 'و') return { next: i + 1, cut: 0 };
  return word.startsWith('و') ? { next: i, cut: 1 } : undefined;
}

/** First and last day, with the year that one of them lacks taken from the other. */
function order(begin: Match, finish: Match): { from: Day; to: Day } | undefined {
  let { from } = begin.value as { from: Day };
  let { to } = finish.value as { to: Day };
  const compare = Temporal.PlainDate.compare;
  const movable = begin.value.calendar !== 'hijri' && finish.value.calendar !== 'hijri';
  const sure = (m: Match): boolean => m.value.year === 'stated' || m.value.relative === true;
  if (movable && sure(finish) && !sure(begin)) {
    from = from.with({ year: to.year });
    if (compare(from, to) > 0) from = from.subtract({ years: 1 });
  } else if (movable && !sure(finish)) {
    to = lastOf(to, from.year);
    if (compare(from, to) > 0) to = lastOf(to, from.year + 1);
  }
  return compare(from, to) <= 0 && from.until(to, { largestUnit: 'years' }).years <= MOST_YEARS ? { from, to } : undefined;
}

/** The same day in another year; the end of a month stays the end. */
const lastOf = (day: Day, year: number): Day =>
  day.day === day.daysInMonth ? day.with({ day: 1, year }).add({ months: 1 }).subtract({ days: 1 }) : day.with({ year });
