/** From what a phrase states to days, through Temporal's calendars. Every function answers nothing where the date is impossible. */
import type { Context, Day, Value } from './types.ts';

export type CalendarName = 'gregorian' | 'hijri';

/** Umm al-Qura is tabulated for these years; outside them `Intl` turns civil without a word. */
const HIJRI_FIRST = 1300;
const HIJRI_LAST = 1600;
/**
 * A future month must be this many times nearer than the past one to be meant without a word for the future; a day of a month, which news announces
 * as often as it reports, is the nearest.
 */
const PAST_BIAS = 4;

/** A day of a calendar as an ISO day; nothing for 31 شباط or month 13. */
export function dayOf(calendar: CalendarName, year: number, month: number, day: number): Day | undefined {
  try {
    if (calendar === 'gregorian') return new Temporal.PlainDate(year, month, day);
    const known = year >= HIJRI_FIRST && year <= HIJRI_LAST;
    return Temporal.PlainDate.from(
      { year, month, day, calendar: known ? 'islamic-umalqura' : 'islamic-civil' },
      { overflow: 'reject' },
    ).withCalendar('iso8601');
  } catch {
    return undefined;
  }
}

/** First and last day of a month. */
export function monthOf(calendar: CalendarName, year: number, month: number): { from: Day; to: Day } | undefined {
  const from = dayOf(calendar, year, month, 1);
  const next = month === 12 ? dayOf(calendar, year + 1, 1, 1) : dayOf(calendar, year, month + 1, 1);
  return from && next ? { from, to: next.subtract({ days: 1 }) } : undefined;
}

export function yearOf(calendar: CalendarName, year: number): { from: Day; to: Day } | undefined {
  const from = dayOf(calendar, year, 1, 1);
  const next = dayOf(calendar, year + 1, 1, 1);
  return from && next ? { from, to: next.subtract({ days: 1 }) } : undefined;
}

/** The year of the reference day in a calendar. */
export const currentYear = (calendar: CalendarName, day: Day): number =>
  calendar === 'gregorian' ? day.year : day.withCalendar('islamic-umalqura').year;

/** Whether a Hijri year's days are by Umm al-Qura; all Hijri values may be off by the sighting's one day. */
export const isApproximate = (calendar: CalendarName): boolean => calendar === 'hijri';

export interface Stated {
  readonly calendar: CalendarName;
  readonly year?: number | undefined;
  /** The year was said by its distance: من العام الماضي. */
  readonly yearImplied?: boolean;
  readonly month: number;
  readonly day?: number | undefined;
  readonly dayTo?: number | undefined;
  /** الماضي, الجاري, المقبل. */
  readonly direction?: -1 | 0 | 1 | undefined;
  /** The sentence speaks of the future or the past. */
  readonly tense?: -1 | 1 | undefined;
  /** Weekday that the day must fall on, where the year is open. */
  readonly weekday?: number | undefined;
}

/** A month or day of a month; a missing year is taken by word, by tense, or from what is nearest. */
export function resolveStated(stated: Stated, { reference }: Context): Value | undefined {
  const { calendar, month, day, dayTo } = stated;
  const period = (year: number): { from: Day; to: Day } | undefined => {
    if (day === undefined) return monthOf(calendar, year, month);
    const from = dayOf(calendar, year, month, day);
    const to = dayTo === undefined ? from : dayOf(calendar, year, month, dayTo);
    return from && to && Temporal.PlainDate.compare(from, to) <= 0 ? { from, to } : undefined;
  };
  const found = stated.year === undefined ? pickPeriod(stated, period, reference) : period(stated.year);
  if (!found) return undefined;
  return {
    from: found.from,
    to: found.to,
    edtf: edtfOf(found.from, found.to),
    calendar,
    year: stated.year === undefined || stated.yearImplied ? 'implied' : 'stated',
    month: 'stated',
    day: day === undefined ? 'unknown' : 'stated',
    relative: (stated.year === undefined && stated.direction !== undefined) || stated.yearImplied === true,
    ...(isApproximate(calendar) ? { approximate: true } : {}),
  };
}

interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Of the periods of the years around the article's, the one that is meant. */
function pickPeriod(stated: Stated, period: (year: number) => Period | undefined, reference: Day): Period | undefined {
  const current = currentYear(stated.calendar, reference);
  const fits = (p: Period | undefined): p is Period =>
    p !== undefined && (stated.weekday === undefined || p.from.dayOfWeek === stated.weekday);
  if (stated.direction === 0) {
    const now = period(current);
    return fits(now) ? now : undefined;
  }
  let periods = [current - 1, current, current + 1].map(period).filter(fits);
  // 29 February, or a weekday that none of the three years has: look further.
  if (periods.length === 0) periods = [-6, -5, -4, -3, -2, 2, 3, 4, 5, 6].map((n) => period(current + n)).filter(fits);
  const compare = Temporal.PlainDate.compare;
  // نيسان الماضي in June is this year's; in April or March last year's: the last one that is over.
  if (stated.direction === -1) return periods.findLast((p) => compare(p.to, reference) < 0);
  if (stated.direction === 1) return periods.find((p) => compare(p.from, reference) > 0);
  const past = periods.findLast((p) => compare(p.from, reference) <= 0);
  const future = periods.find((p) => compare(p.to, reference) >= 0);
  if (stated.tense === 1) return future ?? past;
  if (stated.tense === -1) return past ?? future;
  if (!past || !future || past === future) return past ?? future;
  const behind = Math.max(0, past.to.until(reference).days);
  const ahead = Math.max(0, reference.until(future.from).days);
  return ahead * (stated.day === undefined ? PAST_BIAS : 1) < behind ? future : past;
}

/** The shortest EDTF value of a period: day, month, year, decade, century, else an interval. */
export function edtfOf(from: Day, to: Day): string {
  const a = from.toString();
  const b = to.toString();
  if (a === b) return a;
  if (from.day === 1 && to.day === to.daysInMonth) {
    if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7);
    if (from.month === 1 && to.month === 12) {
      if (from.year === to.year) return a.slice(0, 4);
      if (from.year % 10 === 0 && to.year === from.year + 9) return `${a.slice(0, 3)}X`;
      if (from.year % 100 === 0 && to.year === from.year + 99) return `${a.slice(0, 2)}XX`;
      return `${a.slice(0, 4)}/${b.slice(0, 4)}`;
    }
    return `${a.slice(0, 7)}/${b.slice(0, 7)}`;
  }
  return `${a}/${b}`;
}

/** A value from a period that was reckoned from the reference day. */
export const relative = (from: Day, to: Day, more: Partial<Value> = {}): Value => ({
  from,
  to,
  edtf: edtfOf(from, to),
  year: 'implied',
  month: 'implied',
  day: Temporal.PlainDate.compare(from, to) === 0 ? 'implied' : 'unknown',
  relative: true,
  ...more,
});

const monday = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 });

/** The period of a unit around a day: its ISO week, month, quarter, half, year, decade or century. */
export function around(
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century',
  day: Day,
): { from: Day; to: Day } {
  const span = (from: Day, length: Temporal.DurationLike): { from: Day; to: Day } => ({ from, to: from.add(length).subtract({ days: 1 }) });
  switch (unit) {
    case 'day':
      return { from: day, to: day };
    case 'week':
      return span(monday(day), { days: 7 });
    case 'month':
      return span(day.with({ day: 1 }), { months: 1 });
    case 'quarter':
      return span(day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 }), { months: 3 });
    case 'half':
      return span(day.with({ day: 1, month: day.month <= 6 ? 1 : 7 }), { months: 6 });
    case 'year':
      return span(day.with({ day: 1, month: 1 }), { years: 1 });
    case 'decade':
      return span(Temporal.PlainDate.from({ year: Math.floor(day.year / 10) * 10, month: 1, day: 1 }), { years: 10 });
    case 'century':
      return span(Temporal.PlainDate.from({ year: Math.floor(day.year / 100) * 100, month: 1, day: 1 }), { years: 100 });
  }
}

/** A number of units as a Temporal duration. */
export function lengthOf(
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century',
  n: number,
): Temporal.DurationLike {
  switch (unit) {
    case 'day':
      return { days: n };
    case 'week':
      return { weeks: n };
    case 'month':
      return { months: n };
    case 'quarter':
      return { months: 3 * n };
    case 'half':
      return { months: 6 * n };
    case 'year':
      return { years: n };
    case 'decade':
      return { years: 10 * n };
    case 'century':
      return { years: 100 * n };
  }
}
