import { ordinalWord } from '../../arabic/number-words.ts';
import { narrow } from '../part.ts';
import { readPart } from '../read.ts';
import { readDirection, readYear } from '../read-year.ts';
import { around, edtfOf, relative } from '../resolve.ts';
import type { Form, Value } from '../types.ts';

const NAME = /^([وف]?[بل]?)ال(ربع|ثلث|نصف|شطر)$/;
const TWO_QUARTERS = /^([وف]?[بل]?)الربعين$/;
const THIS_YEAR = /^(?:العام|السنه)$/;
const NAMED_YEAR = /^ال(?:مالي|ماليه|دراسي|دراسيه|جامعي|جامعيه|هجري|هجريه)$/;
const COUNTS: Readonly<Record<string, number>> = { ربع: 4, ثلث: 3, نصف: 2, شطر: 2 };

/** A quarter, third or half, or two quarters: `الربع الثالث من 2020`, `النصف الأول من العام الماضي`, `الربع الأخير من عام 2019`. */
export const quarter: Form = {
  name: 'quarter',
  gloss: 'quarter, third or half of a year',
  example: ['الربع الثالث من عام 2019', '2019-07/2019-09'],
  begins: 'الربع الربعين الثلث النصف نصف الشطر'.split(' '),
  parse(tokens, at, context) {
    const part = readPart(tokens, at);
    const name = part?.next ?? at;
    const two = TWO_QUARTERS.exec(tokens[name]?.text ?? '');
    const m = two ?? NAME.exec(tokens[name]?.text ?? '');
    if (!m || (part && m[1])) return undefined;
    const count = two ? 4 : (COUNTS[m[2] ?? ''] ?? 2);
    const cut = part?.cut ?? m[1]?.length ?? 0;
    const word = (tokens[name + 1]?.text ?? '').replace(/^ال/, '');
    const which = word === 'اخير' ? count : ordinalWord(word);
    const direction = which === undefined && count !== 3 && !two ? readDirection(tokens, name + 1) : undefined;
    if (direction) {
      const unit = count === 4 ? 'quarter' : 'half';
      const { from, to } = around(unit, context.reference.add({ months: (12 / count) * direction.value }));
      return { end: direction.next, cut, value: narrow(relative(from, to), part?.value) };
    }
    if (which === undefined || which < 1 || which > count) return undefined;
    // الربعين الثاني والثالث: the second of two that follow one another.
    const next = two ? ordinalWord((tokens[name + 2]?.text ?? '').replace(/^وال/, '')) : undefined;
    if (two && next !== which + 1) return undefined;
    let i = name + (two ? 3 : 2);
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
    } else if (of === 'من' && THIS_YEAR.test(tokens[i]?.text ?? '') && !readYear(tokens, i, undefined)) {
      // من السنة المالية: a company's own, which begins when it likes.
      if (NAMED_YEAR.test(tokens[i + 1]?.text ?? '')) return undefined;
      // من العام, without another word: the article's.
      base = context.reference.year;
      end = i + 1;
      stated = false;
    } else {
      const year = readYear(tokens, i, undefined);
      if (year?.calendar !== 'gregorian' || year.value < 1800) return undefined;
      base = year.value;
      end = year.next;
    }
    const months = 12 / count;
    const from = Temporal.PlainDate.from({ year: base, month: (which - 1) * months + 1, day: 1 });
    const to = from.add({ months: months * (two ? 2 : 1) }).subtract({ days: 1 });
    const value: Value = {
      from,
      to,
      edtf: edtfOf(from, to),
      year: stated ? 'stated' : 'implied',
      month: 'stated',
      day: 'unknown',
      relative: !stated,
    };
    return { end, cut, value: narrow(value, part?.value) };
  },
};
