/** أحداث 11 سبتمبر, ثورة 25 يناير: a day without a year, after a word for what happened on it, is that day of that year. */

import type { Token } from '../../arabic/tokens.ts';
import type { Located } from '../index.ts';
import { NAMED_DAYS } from '../lexicon/holidays.ts';

export function withEvent(match: Located, tokens: readonly Token[]): Located {
  const { value } = match;
  if (!value.from || value.year !== 'implied' || value.day !== 'stated' || value.event) return match;
  const before = tokens[match.at - 1]?.text ?? '';
  const named = NAMED_DAYS.find((d) => d.month === value.from?.month && d.day === value.from.day && d.before.test(before));
  if (!named) return match;
  const day = Temporal.PlainDate.from({ year: named.year, month: named.month, day: named.day });
  return { ...match, value: { ...value, from: day, to: day, edtf: day.toString(), event: named.event } };
}
