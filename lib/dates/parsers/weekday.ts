import type { Token } from '../../arabic/tokens.ts';
import { readDay, readUnit, readWeekday } from '../read.ts';
import { readDirection, readFarDirection } from '../read-year.ts';
import { around, relative } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Context, Form, Match } from '../types.ts';

/** Parts of a day that stand before a weekday and belong to the phrase. */
const PART_OF_DAY = /^[وف]?(?:صباح|مساء|فجر|ظهر|عصر|ليل|ليله|امسيه|ظهيره|نهار)$/;
/** Sunday is also "one of": أحد, الأحد of what follows with من is none. */
const SUNDAY = 7;

/** A weekday: `الجمعة`, `مساء الثلاثاء الماضي`, `يوم الجمعة 22`, `الأحد من الأسبوع المقبل`. */
export const weekday: Form = {
  name: 'weekday',
  gloss: 'weekday, with or without direction, week or day of the month',
  example: ['الجمعة الماضي', '2020-06-12'],
  begins: 'احد اثنين ثلاثاء اربعاء خميس جمعه سبت يوم صباح مساء فجر ظهر عصر ليل ليله ظهيره امسيه نهار'.split(' '),
  parse(tokens, at, context) {
    const bare = bareOfWeek(tokens, at, context);
    if (bare) return bare;
    const part = PART_OF_DAY.test(tokens[at]?.text ?? '');
    const name = readWeekday(tokens, part ? at + 1 : at);
    if (!name || (part && name.cut > 0)) return undefined;
    const lead = tokens[at]?.text ?? '';
    const cut = part && /^[وف]/.test(lead) && !/^(?:فجر)$/.test(lead) ? 1 : part ? 0 : name.cut;
    const { reference } = context;
    const night = nightBetween(tokens, at, name, context, cut);
    if (night) return night;
    const inWeek = (day: Temporal.PlainDate): Temporal.PlainDate => around('week', day).from.add({ days: name.value - 1 });

    let i = name.next;
    const direction = readDirection(tokens, i);
    // الأحد من الأسبوع الماضي, أحد الأسبوع المقبل.
    const week = readUnit(tokens, tokens[i]?.text === 'من' ? i + 1 : i);
    if (week && week.value.unit === 'week' && week.article) {
      const which = readDirection(tokens, week.next);
      if (which)
        return {
          end: which.next,
          cut,
          value: relative(inWeek(reference.add({ weeks: which.value })), inWeek(reference.add({ weeks: which.value }))),
        };
    }
    const far = readFarDirection(tokens, i);
    if (far) {
      const day = far.value < 0 ? before(reference, name.value).subtract({ weeks: 1 }) : after(reference, name.value).add({ weeks: 1 });
      return { end: far.next, cut, value: relative(day, day) };
    }
    if (direction) {
      i = direction.next;
      const day =
        direction.value < 0 ? before(reference, name.value) : direction.value > 0 ? after(reference, name.value) : inWeek(reference);
      return { end: i, cut, value: relative(day, day) };
    }
    const date = readDay(tokens, i);
    // الأربعاء 10/13: numbers that say another day than this week's, if any.
    if (date && /^[/]$/.test(tokens[date.next]?.text ?? '') && tokens[date.next + 1]?.type === 'digits') return undefined;
    if (date && (date.ordinal || tokens[i]?.type === 'digits') && tokens[date.next]?.type !== 'word') {
      // الجمعة 22: the nearest day that is both.
      for (const months of [0, -1, 1, -2, 2]) {
        const month = reference.with({ day: 1 }).add({ months });
        if (date.value > month.daysInMonth) continue;
        const day = month.with({ day: date.value });
        if (day.dayOfWeek === name.value) return { end: date.next, cut, value: { ...relative(day, day), day: 'stated' } };
      }
      return undefined;
    }
    if (name.value === SUNDAY && !name.named && !part && tokens[i]?.text === 'من') return undefined;
    const day = tenseBefore(tokens, at) === 1 ? onOrAfter(reference, name.value) : onOrBefore(reference, name.value);
    return { end: i, cut, value: relative(day, day) };
  },
};

/** ليل الأحد الاثنين: the night from one day to the next. */
function nightBetween(
  tokens: readonly Token[],
  at: number,
  first: { value: number; next: number },
  { reference }: Context,
  cut: number,
): Match | undefined {
  if (!/^[وف]?(?:ليل|ليله)$/.test(tokens[at]?.text ?? '')) return undefined;
  const joined = tokens[first.next]?.text === '-' ? first.next + 1 : first.next;
  const second = readWeekday(tokens, joined);
  if (!second || second.cut > 0 || second.named || second.value !== (first.value % 7) + 1) return undefined;
  const from = tenseBefore(tokens, at) === 1 ? onOrAfter(reference, first.value) : onOrBefore(reference, first.value);
  return { end: second.next, cut, value: relative(from, from.add({ days: 1 })) };
}

/** Weekdays without their article stand before الأسبوع only: أحد الأسبوع الماضي. */
const BARE: Readonly<Record<string, number>> = { اثنين: 1, ثلاثاء: 2, اربعاء: 3, خميس: 4, جمعه: 5, سبت: 6, احد: 7 };

function bareOfWeek(tokens: readonly Token[], at: number, { reference }: Context): Match | undefined {
  const word = tokens[at]?.text ?? '';
  const weekday = Object.hasOwn(BARE, word) ? BARE[word] : undefined;
  const direction = weekday !== undefined && tokens[at + 1]?.text === 'الاسبوع' ? readDirection(tokens, at + 2) : undefined;
  if (weekday === undefined || !direction) return undefined;
  const day = around('week', reference.add({ weeks: direction.value })).from.add({ days: weekday - 1 });
  return { end: direction.next, cut: 0, value: relative(day, day) };
}

const onOrBefore = (day: Temporal.PlainDate, wanted: number): Temporal.PlainDate =>
  day.subtract({ days: (day.dayOfWeek - wanted + 7) % 7 });
const onOrAfter = (day: Temporal.PlainDate, wanted: number): Temporal.PlainDate => day.add({ days: (wanted - day.dayOfWeek + 7) % 7 });
const before = (day: Temporal.PlainDate, wanted: number): Temporal.PlainDate => onOrBefore(day.subtract({ days: 1 }), wanted);
const after = (day: Temporal.PlainDate, wanted: number): Temporal.PlainDate => onOrAfter(day.add({ days: 1 }), wanted);
