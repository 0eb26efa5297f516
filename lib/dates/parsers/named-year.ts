import type { Token } from '../../arabic/tokens.ts';
import { edtfOf, yearOf } from '../resolve.ts';
import type { Form } from '../types.ts';

/** A smaller number is a Hijri year. */
const HIJRI_BEFORE = 1500;
const NOUN = /^([وف]?[بل]?)(?:ال)?(?:عام|سنه|موسم)$|^([وف]?ل)(?:لعام|لسنه|لموسم)$/;
const OF_WHAT =
  /^(?:ال)?(?:مالي|ماليه|دراسي|دراسيه|جامعي|جامعيه|اكاديمي|اكاديميه|فلاحي|زراعي|زراعيه|كروي|رياضي|تشريعي|تشريعيه|قضاءي|ثقافي)$/;

/**
 * A fiscal or school year or a season by its numbers: `العام المالي 2015`, `السنة الدراسية 2016/2017`, `موسم 2015-2016`. Where it begins and ends differs by
 * country, so the value is that of the years named, approximately.
 */
export const namedYear: Form = {
  name: 'named-year',
  gloss: 'fiscal or school year, season',
  example: ['العام الدراسي 2019/2020', '2019/2020'],
  leads: 'الموسم موسم'.split(' '),
  parse(tokens, at) {
    const noun = NOUN.exec(tokens[at]?.text ?? '');
    if (!noun) return undefined;
    const named = OF_WHAT.test(tokens[at + 1]?.text ?? '');
    const i = named ? at + 2 : at + 1;
    const first = yearNumber(tokens[i]);
    if (first === undefined) return undefined;
    const second = readSecond(tokens, i, first);
    if (second === undefined && !named) return undefined;
    const calendar = first < HIJRI_BEFORE ? 'hijri' : 'gregorian';
    const [from, to] = [yearOf(calendar, Math.min(first, second ?? first))?.from, yearOf(calendar, Math.max(first, second ?? first))?.to];
    if (!from || !to) return undefined;
    const end = second === undefined ? i + 1 : i + 3;
    return {
      end: end + (calendar === 'hijri' && /^(?:ه|هجري|هجريه)$/.test(tokens[end]?.text ?? '') ? 1 : 0),
      cut: (noun[1] ?? noun[2] ?? '').length,
      value: {
        from,
        to,
        edtf: edtfOf(from, to),
        calendar,
        year: 'stated',
        month: 'unknown',
        day: 'unknown',
        approximate: true,
      },
    };
  },
};

const yearNumber = (token: Token | undefined): number | undefined => {
  const value = token?.type === 'digits' && token.text.length === 4 ? Number(token.text) : 0;
  return (value >= 1800 && value <= 2199) || (value >= 1300 && value < HIJRI_BEFORE) ? value : undefined;
};

/** `/2017`, `-2016`, `/17`: the year after the first, or before it. */
function readSecond(tokens: readonly Token[], i: number, first: number): number | undefined {
  const [mark, digits] = [tokens[i + 1]?.text ?? '', tokens[i + 2]];
  if (!/^[-/–]$/.test(mark) || digits?.type !== 'digits') return undefined;
  const value = digits.text.length === 2 ? Math.floor(first / 100) * 100 + Number(digits.text) : Number(digits.text);
  // موسم 2015-2014: written from right to left.
  return Math.abs(value - first) === 1 ? value : undefined;
}
