import type { Token } from '../../arabic/tokens.ts';
import { readCount, readUnit } from '../read.ts';
import { readRelativeYear, readYear } from '../read-year.ts';
import { edtfOf } from '../resolve.ts';
import type { Form } from '../types.ts';

const FIRST = /^الاول(?:ي)?$/;
const LAST = /^الاخيره?$/;
const THIS_YEAR = /^(?:العام|السنه)$/;

/** The first or last months of a year: `الأشهر التسعة الأولى من 2009`, `السبعة أشهر الأولى من العام الحالي`, `أول ستة أشهر من عام 2019`. */
export const monthsOfYear: Form = {
  name: 'months-of-year',
  gloss: 'first or last months of a year',
  example: ['الأشهر التسعة الأولى من عام 2019', '2019-01/2019-09'],
  begins: 'اول اخر'.split(' '),
  parse(tokens, at, { reference }) {
    const counted = readMonths(tokens, at);
    if (!counted || counted.count < 2 || counted.count > 11) return undefined;
    const of = /^(?:من|في)$/.test(tokens[counted.next]?.text ?? '') ? counted.next + 1 : counted.next;
    const year = readYear(tokens, of, undefined);
    const ofYear = year ? undefined : readRelativeYear(tokens, counted.next);
    // من العام, without another word: the article's.
    const plain = !year && !ofYear && of > counted.next && THIS_YEAR.test(tokens[of]?.text ?? '');
    if (year?.calendar !== 'gregorian' && !ofYear && !plain) return undefined;
    const first = Temporal.PlainDate.from({ year: year?.value ?? reference.year + (ofYear?.value ?? 0), month: 1, day: 1 });
    const from = counted.last ? first.add({ months: 12 - counted.count }) : first;
    const to = from.add({ months: counted.count }).subtract({ days: 1 });
    return {
      end: year?.next ?? ofYear?.next ?? of + 1,
      cut: counted.cut,
      value: {
        from,
        to,
        edtf: edtfOf(from, to),
        year: year ? 'stated' : 'implied',
        month: 'stated',
        day: 'unknown',
        relative: !year,
      },
    };
  },
};

/** The count of months and which end of the year they are of. */
function readMonths(tokens: readonly Token[], at: number): { count: number; last: boolean; next: number; cut: number } | undefined {
  const construct = /^([وف]?[بل]?)(اول|اخر)$/.exec(tokens[at]?.text ?? '');
  if (construct) {
    const count = readCount(tokens, at + 1);
    const unit = count && count.cut === 0 ? readUnit(tokens, count.next) : undefined;
    if (!count || unit?.value.unit !== 'month' || unit.article) return undefined;
    return { count: count.value, last: construct[2] === 'اخر', next: unit.next, cut: construct[1]?.length ?? 0 };
  }
  const unit = readUnit(tokens, at);
  const count = unit?.article && unit.value.unit === 'month' && unit.value.number === 3 ? readCount(tokens, unit.next) : undefined;
  if (unit && count) return endOf(tokens, count.next, count.value, unit.cut);
  const before = readCount(tokens, at);
  const after = before && readUnit(tokens, before.next);
  return after?.value.unit === 'month' && after.value.number === 3
    ? endOf(tokens, after.next, before?.value ?? 0, before?.cut ?? 0)
    : undefined;
}

function endOf(tokens: readonly Token[], i: number, count: number, cut: number): ReturnType<typeof readMonths> {
  const word = tokens[i]?.text ?? '';
  if (!FIRST.test(word) && !LAST.test(word)) return undefined;
  return { count, last: LAST.test(word), next: i + 1, cut };
}
