import type { Token } from '../../arabic/tokens.ts';
import { dayOf, edtfOf, monthOf, resolveStated } from '../resolve.ts';
import type { Context, Form, Match, Value } from '../types.ts';

const SEPARATOR = /^[-–/.]$/;
/** What says that two numbers with a stroke between them are a day and a month. */
const DATE_WORD = /^[وف]?(?:يوم|بتاريخ|تاريخ|الموافق|في|منذ|حتي|مواليد|المؤرخ|بتواريخ)$/;

/**
 * Numbers alone: `12/3/2020` day first, `٢٠٢٠/٣/١٢`, `2020-03-12`, `3/2015`, and `12/3` after a word for a date. `4/22` can only be
 * the twenty-second of April; `18/13` is no date at all, in whole or in part.
 */
export const numeric: Form = {
  name: 'numeric',
  gloss: 'numbers: day first, year first, ISO',
  example: ['12/3/2020', '2020-03-12'],
  parse(tokens, at, context) {
    const first = tokens[at];
    if (first?.type !== 'digits' || isPartOfMore(tokens, at)) return undefined;
    const parts = [first.text];
    let separator = '';
    let i = at + 1;
    while (parts.length < 4 && tokens[i] && tokens[i + 1]?.type === 'digits' && SEPARATOR.test(tokens[i]?.text ?? '')) {
      const mark = tokens[i] as Token;
      // Newsrooms put spaces around strokes now and then; around hyphens only in a whole date (4 – 9 - 1436), around points never.
      const apart = mark.spaced || tokens[i + 1]?.spaced;
      if (apart && mark.text !== '/' && !(mark.text !== '.' && isWhole(tokens, at))) break;
      const stroke = mark.text === '–' ? '-' : mark.text;
      if (separator && stroke !== separator) return undefined;
      separator = stroke;
      parts.push(tokens[i + 1]?.text ?? '');
      i += 2;
    }
    if (parts.length === 3) return three(tokens, i, parts);
    if (parts.length === 2) return two(tokens, at, i, parts, separator, context);
    return undefined;
  },
};

/** Three numbers with a stroke between each, of which the last has the four digits of a year. */
const isWhole = (tokens: readonly Token[], at: number): boolean =>
  /^[-–]$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.type === 'digits' &&
  /^[-–]$/.test(tokens[at + 3]?.text ?? '') &&
  /^\d{4}$/.test(tokens[at + 4]?.text ?? '');

/** A number that goes on to the left or has a sign is not the start of a date. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const self = tokens[at];
  return (
    !!before &&
    !self?.spaced &&
    (before.type === 'digits' ||
      (before.type === 'mark' && /^[-/.:,+#$٫٬]$/.test(before.text)) ||
      (before.type === 'word' && /^[a-z]/.test(before.text)))
  );
}

function three(tokens: readonly Token[], end: number, [a = '', b = '', c = '']: string[]): Match | undefined {
  const numbers = [a, b, c].map(Number) as [number, number, number];
  const era = /^(?:ه|هجري|هجريه)$/.test(tokens[end]?.text ?? '');
  const ad = /^(?:م|ميلادي|ميلاديه)$/.test(tokens[end]?.text ?? '');
  const stop = era || ad ? end + 1 : end;
  let ymd: [number, number, number] | undefined;
  if (a.length === 4 && b.length <= 2 && c.length <= 2) ymd = [numbers[0], numbers[1], numbers[2]];
  else if (c.length === 4 && a.length <= 2 && b.length <= 2) ymd = [numbers[2], numbers[1], numbers[0]];
  else if (a.length <= 2 && b.length <= 2 && c.length === 2) ymd = [numbers[2] + (numbers[2] > 50 ? 1900 : 2000), numbers[1], numbers[0]];
  if (!ymd) return undefined;
  const [year, month, day] = ymd;
  const calendar = era || (year >= 1300 && year <= 1500) ? 'hijri' : 'gregorian';
  if (calendar === 'gregorian' && (year < 1500 || year > 2199)) return undefined;
  const from = dayOf(calendar, year, month, day);
  if (!from) return undefined;
  return { end: stop, cut: 0, value: stated(from, from, calendar, 'stated') };
}

function two(
  tokens: readonly Token[],
  at: number,
  end: number,
  [a = '', b = '']: string[],
  separator: string,
  context: Context,
): Match | undefined {
  const [x, y] = [Number(a), Number(b)];
  if (separator === '/' && a.length <= 2 && b.length === 4 && x >= 1 && x <= 12 && y >= 1900 && y <= 2199) {
    const period = monthOf('gregorian', y, x);
    return period && { end, cut: 0, value: stated(period.from, period.to, 'gregorian', 'unknown') };
  }
  if (a.length > 2 || b.length > 2) return undefined;
  const said = DATE_WORD.test(tokens[at - 1]?.text ?? '') && !/^(?:في)$/.test(tokens[at - 1]?.text ?? '');
  const inDate = (tokens[at - 1]?.text ?? '') === 'في' && separator === '/';
  if (!said && !inDate) return undefined;
  const [day, month] = y >= 1 && y <= 12 ? [x, y] : [y, x];
  if (month < 1 || month > 12 || day < 1) return undefined;
  const value = resolveStated({ calendar: 'gregorian', month, day }, context);
  return value && { end, cut: 0, value };
}

const stated = (from: Temporal.PlainDate, to: Temporal.PlainDate, calendar: 'gregorian' | 'hijri', day: 'stated' | 'unknown'): Value => ({
  from,
  to,
  edtf: edtfOf(from, to),
  calendar,
  year: 'stated',
  month: 'stated',
  day,
  ...(calendar === 'hijri' ? { approximate: true } : {}),
});
