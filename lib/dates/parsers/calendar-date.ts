import type { Token } from '../../arabic/tokens.ts';
import { isWord } from '../piece.ts';
import { type ReadMonth, readDay, readMonth, readNumberedMonth, readWeekday } from '../read.ts';
import { readDirection, readRelativeYear, readYear } from '../read-year.ts';
import { currentYear, dayOf, edtfOf, resolveStated } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Context, Form, Match, Value } from '../types.ts';

const OF = new Set(['من', 'شهر', 'في', 'الموافق', 'لشهر']);
const THIS_MONTH = new Set(['هذا', 'الشهر', 'شهر']);
const RANGE = new Set(['الي', 'حتي', 'و', '-', '/', 'لغايه', 'ولغايه', 'وحتي', 'والي']);

/**
 * A day of a named month, in every order: `14 أبريل 2020`, `الثلاثاء 14 أبريل/ نيسان`, `الثاني عشر من آذار`, `من 3 إلى 5 مارس`, `سبتمبر 10, 2020`.
 */
export const calendarDate: Form = {
  name: 'calendar-date',
  gloss: 'day and month, with or without year and weekday',
  example: ['الثلاثاء 14 أبريل/ نيسان 2020', '2020-04-14'],
  begins: 'يوم شهر ال لل فاتح الفاتح غره'.split(' '),
  leads: 'من بين مابين'.split(' '),
  parse(tokens, at, context) {
    return dayFirst(tokens, at, context) ?? monthFirst(tokens, at, context);
  },
};

function dayFirst(tokens: readonly Token[], at: number, context: Context): Match | undefined {
  const weekday = readWeekday(tokens, at);
  let i = weekday?.next ?? at;
  let cut = weekday?.cut;
  const skip = (): void => {
    if (/^[،,(]$/.test(tokens[i]?.text ?? '') || isWord(tokens, i, OF)) i += 1;
  };
  if (weekday) skip();
  let ranged = false;
  if (!weekday) {
    const lead = tokens[i]?.text ?? '';
    if (/^[وف]?(?:من|بين|مابين)$/.test(lead)) {
      const day = readDay(tokens, i + 1);
      const joiner = day && rangeJoiner(tokens, day.next);
      if (day && joiner) {
        cut = lead.length - (/(?:من|بين|مابين)$/.exec(lead)?.[0].length ?? lead.length);
        ranged = true;
        i += 1;
      }
    } else if (/^[وف]?(?:يوم|يومي|ايام)$/.test(lead)) {
      cut = lead.length - lead.replace(/^[وف]/, '').length;
      i += 1;
    }
  }
  const day = readDay(tokens, i);
  if (!day) return undefined;
  cut ??= day.cut;
  let next = day.next;
  let dayTo: number | undefined;
  if (day.ordinal || tokens[i]?.type === 'digits') {
    // أيام 10 و11 و12 ديسمبر: one day after another is a range as well.
    for (let n = 0; n < MOST_LISTED; n += 1) {
      const joiner = rangeJoiner(tokens, next);
      const last = joiner === undefined ? undefined : readDay(tokens, joiner);
      if (!last || last.value <= (dayTo ?? day.value)) break;
      const together = ranged || tokens[next]?.text !== 'و' || last.value === (dayTo ?? day.value) + 1;
      const month = readMonthAfter(tokens, last.next);
      if (!together) {
        // 27 و29 نيسان: two days of one month, each a date of its own.
        return month && dayTo === undefined
          ? finish(tokens, at, { day: day.value, dayTo, month, cut, weekday: weekday?.value }, context, month.next, day.next)
          : undefined;
      }
      if (!month && !(rangeJoiner(tokens, last.next) !== undefined && readDay(tokens, last.next + 1))) break;
      dayTo = last.value;
      next = last.next;
      if (month) break;
    }
  }
  if (ranged && dayTo === undefined) return undefined;
  const month = readMonthAfter(tokens, next);
  if (!month) return undefined;
  // أول أغسطس is a day; in أحد أيار and ثلاثة مارس nothing says so.
  if (!day.ordinal && tokens[i]?.type === 'word' && month.value.ambiguous && !month.certain) return undefined;
  return finish(tokens, at, { day: day.value, dayTo, month, cut, weekday: weekday?.value }, context);
}

const MOST_LISTED = 6;

/** The index after what joins two days of one month: إلى, حتى, و, -. */
function rangeJoiner(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (RANGE.has(token.text)) return i + 1;
  return undefined;
}

function readMonthAfter(tokens: readonly Token[], i: number): ReadMonth | undefined {
  const text = tokens[i]?.text ?? '';
  const at = text === 'من' || text === '-' || text === '/' || text === 'في' ? i + 1 : i;
  // 1 - صفر is a score.
  if (text === '-' && tokens[at]?.text === 'صفر') return undefined;
  const month = readMonth(tokens, at) ?? readNumberedMonth(tokens, at);
  return month && month.cut === 0 ? month : text === 'من' ? undefined : readArticled(tokens, at);
}

/** لشهر مارس keeps its ل. */
const readArticled = (tokens: readonly Token[], i: number): ReadMonth | undefined =>
  isWord(tokens, i, THIS_MONTH) ? readMonth(tokens, i) : undefined;

interface Parts {
  readonly day: number;
  readonly dayTo: number | undefined;
  readonly month: ReadMonth;
  readonly cut: number;
  readonly weekday: number | undefined;
}

/** Reads what follows the month, from `after`. `end` is where the phrase ends, if not there. */
function finish(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  context: Context,
  after = parts.month.next,
  end?: number,
): Match | undefined {
  const calendar = parts.month.value.tradition === 'hijri' ? 'hijri' : 'gregorian';
  const year = readYear(tokens, after, calendar);
  let next = year?.next ?? after;
  const direction = year ? undefined : readDirection(tokens, next);
  if (direction) next = direction.next;
  const ofYear = year || direction || calendar === 'hijri' ? undefined : readRelativeYear(tokens, next);
  if (ofYear) {
    const value = resolveStated(
      {
        calendar,
        year: context.reference.year + ofYear.value,
        yearImplied: true,
        month: parts.month.value.month,
        day: parts.day,
        dayTo: parts.dayTo,
      },
      context,
    );
    return { end: end ?? ofYear.next, cut: parts.cut, value: value ?? { impossible: true } };
  }
  const value = resolve(parts, year, direction?.value, tokens, at, context);
  return { end: end ?? next, cut: parts.cut, value: value ?? { impossible: true } };
}

function resolve(
  parts: Parts,
  year: ReturnType<typeof readYear>,
  direction: -1 | 0 | 1 | undefined,
  tokens: readonly Token[],
  at: number,
  context: Context,
): Value | undefined {
  const calendar = year?.calendar ?? (parts.month.value.tradition === 'hijri' ? 'hijri' : 'gregorian');
  const own = parts.month.value.tradition === 'hijri' ? 'hijri' : 'gregorian';
  // 1 محرم 2001: the month of one calendar with the year of the other names no day that can be stood for.
  if (year && calendar !== own) return { calendar: own, year: 'stated', month: 'stated', day: 'stated' };
  if (direction === 0) {
    // 18 أبريل الجاري: of this very year.
    const from = dayOf(calendar, currentYear(calendar, context.reference), parts.month.value.month, parts.day);
    const to =
      parts.dayTo === undefined ? from : dayOf(calendar, currentYear(calendar, context.reference), parts.month.value.month, parts.dayTo);
    return from && to
      ? { from, to, edtf: edtfOf(from, to), calendar, year: 'implied', month: 'stated', day: 'stated', relative: true }
      : undefined;
  }
  return resolveStated(
    {
      calendar,
      year: year?.value,
      month: parts.month.value.month,
      day: parts.day,
      dayTo: parts.dayTo,
      direction,
      tense: tenseBefore(tokens, at),
      weekday: parts.dayTo === undefined && !year ? parts.weekday : undefined,
    },
    context,
  );
}

/** `سبتمبر 10, 2020`, `سبتمبر الحادي والعشرين من عام 1978`, `نوفمبر بين 19 و20`. */
function monthFirst(tokens: readonly Token[], at: number, context: Context): Match | undefined {
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  let i = month.next;
  if (/^(?:بين|من)$/.test(tokens[i]?.text ?? '')) {
    const first = readDay(tokens, i + 1);
    const joiner = first && rangeJoiner(tokens, first.next);
    const last = joiner !== undefined ? readDay(tokens, joiner) : undefined;
    if (first && last && last.value > first.value) {
      return finish(tokens, at, { day: first.value, dayTo: last.value, month, cut: month.cut, weekday: undefined }, context, last.next);
    }
  }
  if (tokens[i]?.text === '،') i += 1;
  const day = readDay(tokens, i);
  if (!day || (tokens[i]?.type === 'word' && !day.ordinal)) return undefined;
  // أغسطس 3.1 في المئة
  if (/^[.,٫%]$/.test(tokens[day.next]?.text ?? '') && tokens[day.next + 1]?.type === 'digits' && !tokens[day.next + 1]?.spaced)
    return undefined;
  // مارس 10 جنود: a number that counts something is no day; a year or the phrase's end must follow.
  const year = readYear(tokens, day.next, month.value.tradition === 'hijri' ? 'hijri' : 'gregorian');
  const joined = tokens[i]?.type === 'digits' && tokens[i]?.spaced === false;
  if (!year && !day.ordinal && !joined && tokens[day.next]?.type === 'word') return undefined;
  return finish(tokens, at, { day: day.value, dayTo: undefined, month, cut: month.cut, weekday: undefined }, context, day.next);
}
