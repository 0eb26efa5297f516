import { ordinalWord } from '../../arabic/number-words.ts';
import { WEEKDAYS } from '../lexicon/words.ts';
import { readMonth } from '../read.ts';
import { readYearOfMonth, statedOf } from '../read-year.ts';
import { edtfOf, resolveStated } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Form } from '../types.ts';

/** A weekday of a month by its number: `أول أحد من سبتمبر`, `آخر جمعة من رمضان`, `ثالث ثلاثاء في مايو 2019`. */
export const weekdayOfMonth: Form = {
  name: 'weekday-of-month',
  gloss: 'first, second or last weekday of a month',
  example: ['آخر جمعة من مايو', '2020-05-29'],
  begins: 'اول اخر'.split(' '),
  parse(tokens, at, context) {
    const m = /^([وف]?[بل]?)(اول|ثاني|ثالث|رابع|اخر)$/.exec(tokens[at]?.text ?? '');
    const weekday = m ? WEEKDAYS.get(`ال${tokens[at + 1]?.text ?? ''}`) : undefined;
    if (!m || weekday === undefined || !/^(?:من|في)$/.test(tokens[at + 2]?.text ?? '')) return undefined;
    const name = readMonth(tokens, at + 3);
    if (!name || name.cut > 0) return undefined;
    const of = readYearOfMonth(tokens, name);
    if (of.year && of.year.calendar !== of.calendar) return undefined;
    const month = resolveStated({ ...statedOf(name, of, context.reference), tense: tenseBefore(tokens, at) }, context);
    if (!month?.from || !month.to) return undefined;
    const day =
      m[2] === 'اخر'
        ? month.to.subtract({ days: (month.to.dayOfWeek - weekday + 7) % 7 })
        : month.from.add({ days: ((weekday - month.from.dayOfWeek + 7) % 7) + 7 * ((ordinalWord(m[2] ?? '') ?? 1) - 1) });
    if (Temporal.PlainDate.compare(day, month.to) > 0) return undefined;
    return {
      end: of.next,
      cut: m[1]?.length ?? 0,
      value: { ...month, from: day, to: day, edtf: edtfOf(day, day), day: 'implied' },
    };
  },
};
