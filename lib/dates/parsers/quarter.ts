import { ordinalWord } from '../../arabic/number-words.ts';
import { readDirection, readYear } from '../read.ts';
import { around, edtfOf, relative } from '../resolve.ts';
import type { Form } from '../types.ts';

const NAME = /^([وف]?[بل]?)ال(ربع|نصف|شطر)$/;
const THIS_YEAR = /^(?:العام|السنه)$/;

/** A quarter or a half: `الربع الثالث من 2020`, `النصف الأول من العام الماضي`, `الربع الأخير من عام 2019`. */
export const quarter: Form = {
  name: 'quarter',
  gloss: 'quarter or half of a year',
  example: ['الربع الثالث من عام 2019', '2019-07/2019-09'],
  parse(tokens, at, context) {
    const m = NAME.exec(tokens[at]?.text ?? '');
    if (!m) return undefined;
    const unit = m[2] === 'ربع' ? 'quarter' : 'half';
    const count = unit === 'quarter' ? 4 : 2;
    const cut = m[1]?.length ?? 0;
    const word = (tokens[at + 1]?.text ?? '').replace(/^ال/, '');
    const which = word === 'اخير' ? count : ordinalWord(word);
    const direction = which === undefined ? readDirection(tokens, at + 1) : undefined;
    if (direction) {
      const months = (unit === 'quarter' ? 3 : 6) * direction.value;
      const { from, to } = around(unit, context.reference.add({ months }));
      return { end: direction.next, cut, value: relative(from, to) };
    }
    if (which === undefined || which < 1 || which > count) return undefined;
    let i = at + 2;
    const of = tokens[i]?.text ?? '';
    if (of === 'من' || of === 'لعام' || of === 'للعام') i += of === 'من' ? 1 : 0;
    let base: number | undefined;
    let end = i;
    let stated = true;
    const noun = THIS_YEAR.test(tokens[i]?.text ?? '') || /^هذا$/.test(tokens[i]?.text ?? '');
    const dir = noun ? readDirection(tokens, i + 1) : undefined;
    if (dir) {
      base = context.reference.year + dir.value;
      end = dir.next;
      stated = false;
    } else if (/^هذا$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'العام') {
      base = context.reference.year;
      end = i + 2;
      stated = false;
    } else {
      const year = readYear(tokens, i, undefined);
      if (year?.calendar !== 'gregorian' || year.value < 1800) return undefined;
      base = year.value;
      end = year.next;
    }
    const months = 12 / count;
    const from = Temporal.PlainDate.from({ year: base, month: (which - 1) * months + 1, day: 1 });
    const to = from.add({ months }).subtract({ days: 1 });
    return {
      end,
      cut,
      value: { from, to, edtf: edtfOf(from, to), year: stated ? 'stated' : 'implied', month: 'stated', day: 'unknown', relative: !stated },
    };
  },
};
