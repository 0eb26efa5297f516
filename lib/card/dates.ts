/**
 * Dates in words for a reader: EDTF values and periods, in both month traditions and the Hijri calendar, through `Intl` and Temporal.
 */
import type { Language } from '../i18n/index.ts';

/** Latin digits, as Arabic newsrooms write them online. */
const locale = (language: Language, calendar: 'gregory' | 'islamic-umalqura'): string =>
  language === 'ar' ? `ar-EG-u-nu-latn-ca-${calendar}` : `en-GB-u-ca-${calendar}`;

const date = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
const format = (tag: string, options: Intl.DateTimeFormatOptions, iso: string): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(date(iso));

/** A month by name: in Arabic by both traditions, `أبريل / نيسان`. */
export function monthName(language: Language, iso: string): string {
  const name = format(locale(language, 'gregory'), { month: 'long' }, iso);
  if (language === 'en') return name;
  const levantine = format('ar-SY-u-nu-latn-ca-gregory', { month: 'long' }, iso);
  return levantine === name ? name : `${name} / ${levantine}`;
}

/** One day with its weekday: الثلاثاء 14 أبريل / نيسان 2020. */
export function dayInWords(language: Language, iso: string, weekday = true): string {
  const at = Temporal.PlainDate.from(iso);
  const words = `${at.day} ${monthName(language, iso)} ${at.year}`;
  return weekday ? `${format(locale(language, 'gregory'), { weekday: 'long' }, iso)} ${words}` : words;
}

/** A day of every year: `--09-11` → 11 سبتمبر / أيلول. */
export function dayOfYearInWords(language: Language, yearly: string): string {
  const [month, day] = yearly.slice(2).split('-');
  return `${Number(day)} ${monthName(language, `2000-${month}-01`)}`;
}

/** The Hijri day by Umm al-Qura; nothing outside 1300–1600 AH, where `Intl` turns civil without a word. */
export function hijriDay(language: Language, iso: string): string | undefined {
  const year = hijriYear(iso);
  if (year === undefined) return undefined;
  return format(locale(language, 'islamic-umalqura'), { day: 'numeric', month: 'long', year: 'numeric' }, iso);
}

/** The Hijri months that a period touches: شعبان – رمضان 1441 هـ. */
export function hijriPeriod(language: Language, from: string, to: string): string | undefined {
  if (hijriYear(from) === undefined || hijriYear(to) === undefined) return undefined;
  const tag = locale(language, 'islamic-umalqura');
  const days = Temporal.PlainDate.from(from).until(to).days;
  if (days > 366) return undefined;
  const options: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
  const [a, b] = [format(tag, options, from), format(tag, options, to)];
  return a === b ? a : `${a} – ${b}`;
}

function hijriYear(iso: string): number | undefined {
  const { year } = Temporal.PlainDate.from(iso).withCalendar('islamic-umalqura');
  return year >= 1300 && year <= 1600 ? year : undefined;
}

/** A whole month or year by its name, else undefined: `2020-04` → أبريل / نيسان 2020. */
export function periodInWords(language: Language, from: string, to: string): string | undefined {
  const [a, b] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (from === to) return dayInWords(language, from);
  if (a.day !== 1) return undefined;
  if (a.year === b.year && a.month === b.month && b.day === b.daysInMonth) return `${monthName(language, from)} ${a.year}`;
  if (a.month === 1 && b.month === 12 && b.day === 31) return a.year === b.year ? String(a.year) : `${a.year} – ${b.year}`;
  return undefined;
}

/** An EDTF value of the dataset as a reader reads it: the year, month and year, or day. Approximate values are marked. */
export function edtfInWords(language: Language, edtf: string): string {
  const approximate = edtf.endsWith('~') || edtf.endsWith('?');
  const [year = '', month, day] =
    edtf
      .replace(/[~?%]$/, '')
      .split('/')[0]
      ?.split('-') ?? [];
  const about = approximate ? (language === 'ar' ? 'نحو ' : 'c. ') : '';
  if (year.endsWith('XX')) return about + year;
  if (year.endsWith('X')) return language === 'ar' ? `${about}عقد ${year.slice(0, 3)}0` : `${about}${year.slice(0, 3)}0s`;
  if (day) return about + dayInWords(language, `${year}-${month}-${day}`, false);
  if (month) return `${about}${monthName(language, `${year}-${month}-01`)} ${Number(year)}`;
  // 0750 is the year 750.
  return about + Number(year);
}

/** How far a period lies from a day: the words of the distance and its direction; within the period, nothing. */
export function distance(
  language: Language,
  from: string,
  to: string,
  day: string,
): { direction: 'before' | 'after'; words: string } | undefined {
  if (from <= day && day <= to) return undefined;
  const before = to < day;
  const near = Temporal.PlainDate.from(before ? to : from);
  const length = Temporal.PlainDate.from(from).until(to).days;
  const gap = before ? near.until(day, { largestUnit: 'year' }) : Temporal.PlainDate.from(day).until(near, { largestUnit: 'year' });
  // The unit of the distance follows the precision of the phrase: nobody counts days to a month.
  const month = Temporal.PlainDate.from(from);
  const there = Temporal.PlainDate.from(day);
  const rounded =
    length > 31
      ? Temporal.Duration.from({ years: Math.abs(there.year - (before ? Temporal.PlainDate.from(to).year : month.year)) })
      : length > 7
        ? monthsBetween(month, there)
        : gap.years > 0
          ? Temporal.Duration.from({ years: gap.years, months: gap.months })
          : gap.months > 0
            ? Temporal.Duration.from({ months: gap.months, days: gap.days })
            : Temporal.Duration.from({ days: gap.days });
  if (rounded.blank) return undefined;
  const tag = language === 'ar' ? 'ar-u-nu-latn' : 'en';
  return { direction: before ? 'before' : 'after', words: new Intl.DurationFormat(tag, { style: 'long' }).format(rounded) };
}

function monthsBetween(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.Duration {
  const months = Math.abs((a.year - b.year) * 12 + (a.month - b.month));
  return Temporal.Duration.from({ years: Math.floor(months / 12), months: months % 12 });
}
