import type { Token } from '../../arabic/tokens.ts';
import { readMonth, readNumberedMonth } from '../read.ts';
import { readYear } from '../read-year.ts';
import { edtfOf, resolveStated, yearOf } from '../resolve.ts';
import type { Context, Form, Value } from '../types.ts';

const OF = /^(?:من|في|ل)$/;

/** The first or last day of a month or year: `آخر يوم من شهر رمضان`, `أول أيام عام 2015`, `اليوم الأخير من ديسمبر`. */
export const dayOfPeriod: Form = {
  name: 'day-of-period',
  gloss: 'first or last day of a month or year',
  example: ['آخر يوم من مايو', '2020-05-31'],
  begins: 'اول اخر'.split(' '),
  parse(tokens, at, context) {
    const which = readWhich(tokens, at);
    if (!which) return undefined;
    const i = OF.test(tokens[which.next]?.text ?? '') ? which.next + 1 : which.next;
    const period = readMonthPeriod(tokens, i, context) ?? readYearPeriod(tokens, i);
    if (!period) return undefined;
    const day = which.last ? period.value.to : period.value.from;
    return (
      day && { end: period.next, cut: which.cut, value: { ...period.value, from: day, to: day, edtf: edtfOf(day, day), day: 'stated' } }
    );
  },
};

function readWhich(tokens: readonly Token[], at: number): { last: boolean; next: number; cut: number } | undefined {
  const word = tokens[at]?.text ?? '';
  const construct = /^([وف]?[بل]?)(اول|اخر)$/.exec(word);
  const articled = construct ? null : /^([وف]?[بل]?)اليوم$/.exec(word);
  if (!construct && !articled) return undefined;
  const after = tokens[at + 1]?.text ?? '';
  if (construct && /^(?:يوم|ايام)$/.test(after)) return { last: construct[2] === 'اخر', next: at + 2, cut: construct[1]?.length ?? 0 };
  if (articled && /^(?:الاول|الاخير)$/.test(after)) return { last: after === 'الاخير', next: at + 2, cut: articled[1]?.length ?? 0 };
  return undefined;
}

function readMonthPeriod(tokens: readonly Token[], i: number, context: Context): { value: Value; next: number } | undefined {
  const month = readMonth(tokens, i) ?? readNumberedMonth(tokens, i);
  if (!month) return undefined;
  const calendar = month.value.tradition === 'hijri' ? 'hijri' : 'gregorian';
  const year = readYear(tokens, month.next, calendar);
  if (year && year.calendar !== calendar) return undefined;
  const value = resolveStated({ calendar, year: year?.value, month: month.value.month }, context);
  return value && { value, next: year?.next ?? month.next };
}

function readYearPeriod(tokens: readonly Token[], i: number): { value: Value; next: number } | undefined {
  const year = readYear(tokens, i, undefined);
  const period = year?.certain ? yearOf(year.calendar, year.value) : undefined;
  return year && period && { value: { ...period, calendar: year.calendar, year: 'stated', month: 'implied' }, next: year.next };
}
