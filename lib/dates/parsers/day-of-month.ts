import type { Token } from '../../arabic/tokens.ts';
import { isWord } from '../piece.ts';
import { readDay, readWeekday } from '../read.ts';
import { readDirection } from '../read-year.ts';
import { around, edtfOf } from '../resolve.ts';
import type { Context, Day, Form } from '../types.ts';

const RANGE = /^(?:الي|حتي|و|-|والي|وحتي)$/;
const OF = new Set(['من', 'في']);
const SAME = /^(?:نفسه|ذاته)$/;

/** A day of this, the last or the next month: `الثلاثاء التاسع عشر من هذا الشهر`, `15 من الشهر الجاري`, `من 4 إلى 23 الشهر المقبل`. */
export const dayOfMonth: Form = {
  name: 'day-of-month',
  gloss: 'day of this, the last, the next or the same month',
  example: ['الخامس من الشهر المقبل', '2020-07-05'],
  begins: 'ال لل'.split(' '),
  leads: 'من بين مابين'.split(' '),
  parse(tokens, at, context) {
    const weekday = readWeekday(tokens, at);
    let i = weekday?.next ?? at;
    let cut = weekday?.cut;
    const lead = /^([وف]?)(?:من|بين|مابين)$/.exec(tokens[i]?.text ?? '');
    if (lead && !weekday) {
      cut = lead[1]?.length ?? 0;
      i += 1;
    }
    const first = readDay(tokens, i);
    if (!first) return undefined;
    cut ??= first.cut;
    let next = first.next;
    let last = first.value;
    if (RANGE.test(tokens[next]?.text ?? '')) {
      const second = readDay(tokens, next + 1);
      if (second && second.value > first.value) {
        last = second.value;
        next = second.next;
      }
    }
    if (lead && last === first.value) return undefined;
    const of = isWord(tokens, next, OF);
    const month = readThis(tokens, at, i, next, context) ?? readRelativeMonth(tokens, of && of.cut === 0 ? next + 1 : next, context);
    if (!month || (!first.ordinal && tokens[i]?.type === 'word')) return undefined;
    if (last > month.from.daysInMonth) return undefined;
    const [from, to] = [month.from.with({ day: first.value }), month.from.with({ day: last })];
    return {
      end: month.next,
      cut,
      value: { from, to, edtf: edtfOf(from, to), year: 'implied', month: 'implied', day: 'stated', relative: true },
    };
  },
};

/** في 14 الجاري, يوم 3 المقبل: the month goes without saying. */
function readThis(
  tokens: readonly Token[],
  at: number,
  day: number,
  i: number,
  { reference }: Context,
): { from: Day; next: number } | undefined {
  const lead = tokens[at - 1]?.text ?? '';
  if (tokens[day]?.type !== 'digits' || !(at < day || /^[وف]?(?:في|يوم|منذ|حتي|الي|بتاريخ|من)$/.test(lead))) return undefined;
  const direction = THIS.test(tokens[i]?.text ?? '') ? readDirection(tokens, i) : undefined;
  return direction && { from: around('month', reference.add({ months: direction.value })).from, next: direction.next };
}
const THIS = /^ال(?:جاري|حالي|منصرم|مقبل|قادم)$/;

/** هذا الشهر, الشهر الجاري, الشهر نفسه. */
function readRelativeMonth(tokens: readonly Token[], i: number, { reference, last }: Context): { from: Day; next: number } | undefined {
  const word = tokens[i]?.text ?? '';
  if (word === 'هذا' && tokens[i + 1]?.text === 'الشهر') return { from: around('month', reference).from, next: i + 2 };
  if (word !== 'الشهر' && word !== 'للشهر') return undefined;
  if (SAME.test(tokens[i + 1]?.text ?? '') && last) return { from: around('month', last.from).from, next: i + 2 };
  const direction = readDirection(tokens, i + 1);
  return direction && { from: around('month', reference.add({ months: direction.value })).from, next: direction.next };
}
