import { ordinalWord } from '../../arabic/number-words.ts';
import { readMonth } from '../read.ts';
import { readDirection, readYear } from '../read-year.ts';
import { around, relative, resolveStated, yearOf } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Day, Form } from '../types.ts';

/**
 * A week of a month or year: `الأسبوع الأول من أكتوبر`, `الأسبوع الأخير من عام 2015`, `الأسبوع الثاني من الشهر المقبل`. As ISO 8601 counts weeks of a
 * year: a week belongs to the period that has its Thursday.
 */
export const weekOf: Form = {
  name: 'week-of',
  gloss: 'week of a month or year by its number',
  example: ['الأسبوع الأول من أبريل 2020', '2020-03-30/2020-04-05'],
  parse(tokens, at, context) {
    const m = /^([وف]?[بل]?)الاسبوع$/.exec(tokens[at]?.text ?? '');
    if (!m) return undefined;
    const word = (tokens[at + 1]?.text ?? '').replace(/^ال/, '');
    const number = word === 'اخير' ? -1 : ordinalWord(word);
    if (number === undefined || !/^(?:من|في)$/.test(tokens[at + 2]?.text ?? '')) return undefined;
    let period: { from: Day; to: Day } | undefined;
    let end = at + 3;
    const month = readMonth(tokens, end);
    if (month && month.cut === 0 && month.value.tradition !== 'hijri') {
      const year = readYear(tokens, month.next, 'gregorian');
      const direction = year ? undefined : readDirection(tokens, month.next);
      const value = resolveStated(
        { calendar: 'gregorian', year: year?.value, month: month.value.month, direction: direction?.value, tense: tenseBefore(tokens, at) },
        context,
      );
      if (value?.from && value.to) period = { from: value.from, to: value.to };
      end = year?.next ?? direction?.next ?? month.next;
    } else if (/^(?:الشهر|العام|السنه)$/.test(tokens[end]?.text ?? '') && readDirection(tokens, end + 1)) {
      const direction = readDirection(tokens, end + 1);
      const unit = tokens[end]?.text === 'الشهر' ? 'month' : 'year';
      if (direction)
        period = around(unit, context.reference.add(unit === 'month' ? { months: direction.value } : { years: direction.value }));
      end = direction?.next ?? end;
    } else {
      const year = readYear(tokens, end, undefined);
      if (year?.calendar !== 'gregorian' || year.cut > 0) return undefined;
      period = yearOf('gregorian', year.value);
      end = year.next;
    }
    if (!period) return undefined;
    const monday = number > 0 ? firstMonday(period.from).add({ weeks: number - 1 }) : lastMonday(period.to);
    if (Temporal.PlainDate.compare(monday, period.to) > 0) return undefined;
    return { end, cut: m[1]?.length ?? 0, value: relative(monday, monday.add({ days: 6 }), { year: 'implied', relative: false }) };
  },
};

const THURSDAY = 4;
/** Monday of the week of the period's first Thursday. */
const firstMonday = (from: Day): Day => from.add({ days: (THURSDAY - from.dayOfWeek + 7) % 7 }).subtract({ days: 3 });
const lastMonday = (to: Day): Day => to.subtract({ days: (to.dayOfWeek - THURSDAY + 7) % 7 }).subtract({ days: 3 });
