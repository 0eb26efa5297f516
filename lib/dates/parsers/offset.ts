import type { Token } from '../../arabic/tokens.ts';
import type { Unit } from '../lexicon/words.ts';
import { readCount, readMonth, readNumberedMonth, readUnit, readWeekday } from '../read.ts';
import { readYear } from '../read-year.ts';
import { around, lengthOf, relative } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Context, Form, Match } from '../types.ts';

/** Which way the words before a length point: قبل back, بعد on, خلال over. */
const BACK = /^[وف]?(?:قبل|منذ|مذ)$/;
const ON = /^[وف]?(?:بعد)$/;
const ABOUT = /^(?:نحو|حوالي|قرابه|زهاء|اكثر|اقل|ما|يقرب)$/;
/** بعد شهر من كذا, قبل يومين من كذا hang on something else than the day of the article. */
const HANGS_ON = /^(?:من|علي)$/;
/** من الآن and من الزمن add nothing. */
const FILLED = /^(?:الان|اليوم|الزمن|الزمان)$/;
/** What makes a name of the unit before it: عام 2010, شهر آذار, يوم الجمعة, ليلة أمس. */
const DAY_NAME = /^(?:امس|غد|غدا|اول|عرفه|عاشوراء)$/;
const VAGUE_COUNT = /^(?:بضعه|بضع|عده|ايام)$/;

/**
 * A length of time before or after the article: `قبل ثلاثة أسابيع`, `منذ عامين`, `بعد يومين`; `قبل أيام` names no day.
 */
export const offset: Form = {
  name: 'offset',
  gloss: 'a length of time ago or from now; without a number it is vague',
  example: ['قبل ثلاثة أسابيع', '2020-05-25'],
  begins: ['في غضون'],
  leads: 'قبل منذ مذ بعد خلال'.split(' '),
  parse(tokens, at, context) {
    const lead = tokens[at]?.text ?? '';
    const within = readWithin(tokens, at, context);
    if (within) return within;
    const direction = BACK.test(lead) ? -1 : ON.test(lead) ? 1 : undefined;
    if (direction === undefined) return undefined;
    const cut = /^[وف](?=قبل|منذ|مذ|بعد)/.test(lead) ? 1 : 0;
    let i = at + 1;
    let about = false;
    while (ABOUT.test(tokens[i]?.text ?? '') && i < at + 4) {
      about = true;
      i += tokens[i + 1]?.text === 'من' || tokens[i + 1]?.text === 'يقرب' ? 2 : 1;
    }
    const length = readLength(tokens, i);
    if (!length || isNameOfPeriod(tokens, length)) return undefined;
    // خرج آخر جندي بعد 29 عاما: after what came before in the story, not after the article.
    const tense = direction > 0 ? tenseBefore(tokens, at) : undefined;
    if (tense === -1 || (direction > 0 && length.count === undefined && tense !== 1)) return undefined;
    // بعد يومين فقط من الإعلان
    const only = tokens[length.next]?.text === 'فقط' ? 1 : 0;
    const after = tokens[length.next + only]?.text ?? '';
    const hangs = HANGS_ON.test(after);
    const filled = hangs && FILLED.test(tokens[length.next + only + 1]?.text ?? '');
    if (hangs && !filled) return undefined;
    const end = filled ? length.next + only + 2 : length.next;
    if (length.count === undefined || length.count > 5_000) return { end, cut, value: { relative: true } };
    const more = readMore(tokens, length.next, length.unit);
    const reach = Temporal.Duration.from(lengthOf(length.unit, length.count));
    const far = direction < 0 ? context.reference.subtract(reach) : context.reference.add(reach);
    if (more) {
      // قبل عام وثلاثة أشهر: the smaller unit says how exactly it is meant.
      const day = direction < 0 ? far.subtract(lengthOf(more.unit, more.count)) : far.add(lengthOf(more.unit, more.count));
      const { from, to } = more.unit === 'day' ? { from: day, to: day } : around(more.unit, day);
      return { end: more.next, cut, value: relative(from, to, more.unit === 'day' && !about ? {} : { approximate: true }) };
    }
    const day = far;
    // Days and weeks are counted to the day; nobody who writes قبل عامين means this very day two years ago.
    if (length.unit === 'day' || length.unit === 'week')
      return { end, cut, value: relative(day, day, about || length.unit === 'week' ? { approximate: true } : {}) };
    const { from, to } = around(COARSE[length.unit] ?? length.unit, day);
    return { end, cut, value: relative(from, to, { approximate: true }) };
  },
};

/** Whether the unit is the first word of a named period: منذ عام 2010 is not a year ago, قبل يوم الجمعة not a day ago. */
function isNameOfPeriod(tokens: readonly Token[], { unit, count, next }: { unit: Unit; count: number | undefined; next: number }): boolean {
  if (count !== 1 || tokens[next - 1]?.type !== 'word') return false;
  if (unit === 'year') {
    // سنة وشهرين is a length; عام 2010, سنة ألفين, عام تسعة وثمانين are names.
    const year = readYear(tokens, next - 1, undefined);
    return year !== undefined && year.next > next;
  }
  if (unit === 'month') return readMonth(tokens, next) !== undefined || readNumberedMonth(tokens, next - 1) !== undefined;
  if (unit !== 'day') return false;
  return readWeekday(tokens, next) !== undefined || DAY_NAME.test(tokens[next]?.text ?? '') || tokens[next]?.type === 'digits';
}

/** `ثلاثة أسابيع`, `عامين`, `21 يوما`, `شهر`; a bare plural, or one with بضعة or عدة, has no count. */
function readLength(tokens: readonly Token[], i: number): { unit: Unit; count: number | undefined; next: number } | undefined {
  const text = tokens[i]?.text ?? '';
  if (VAGUE_COUNT.test(text) || !readCount(tokens, i)) {
    const at = VAGUE_COUNT.test(text) && text !== 'ايام' ? i + 1 : i;
    const unit = readUnit(tokens, at);
    if (!unit || unit.cut > 0 || unit.article || unit.value.unit === 'quarter' || unit.value.unit === 'half') return undefined;
    if (unit.value.number === 3) return { unit: unit.value.unit, count: undefined, next: unit.next };
    if (at > i) return undefined;
    const one = unit.value.number === 1 && /^واحده?$/.test(tokens[unit.next]?.text ?? '') ? 1 : 0;
    return { unit: unit.value.unit, count: unit.value.number, next: unit.next + one };
  }
  const count = readCount(tokens, i);
  const unit = count && readUnit(tokens, count.next);
  if (
    !count ||
    !unit ||
    count.cut > 0 ||
    unit.article ||
    unit.cut > 0 ||
    unit.value.number === 2 ||
    unit.value.unit === 'quarter' ||
    unit.value.unit === 'half'
  )
    return undefined;
  return { unit: unit.value.unit, count: count.value, next: unit.next };
}

/** قبل عقدين is about twenty years ago, not a day of the nineties. */
const COARSE: Readonly<Partial<Record<Unit, Unit>>> = { decade: 'year', century: 'decade' };

/** `في غضون شهر`, and `خلال ستين يوما` where the sentence speaks of what is to come: from the day after the article. */
function readWithin(tokens: readonly Token[], at: number, { reference }: Context): Match | undefined {
  const lead = /^([وف]?)(في|خلال)$/.exec(tokens[at]?.text ?? '');
  const inside = lead?.[2] === 'في' && tokens[at + 1]?.text === 'غضون';
  if (!lead || (lead[2] === 'في' && !inside)) return undefined;
  const length = readLength(tokens, inside ? at + 2 : at + 1);
  if (!length || length.count === undefined || length.count > 5_000 || HANGS_ON.test(tokens[length.next]?.text ?? '')) return undefined;
  const tense = tenseBefore(tokens, at);
  if (inside ? tense === -1 && !isWish(tokens, at) : tense !== 1 && !isWish(tokens, at)) return undefined;
  const to = reference.add(lengthOf(length.unit, length.count));
  return { end: length.next, cut: lead[1]?.length ?? 0, value: relative(reference.add({ days: 1 }), to, { approximate: true }) };
}

/** على أن تجرى: what is agreed to be done. */
function isWish(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > 0 && k >= at - 8; k -= 1) if (tokens[k]?.text === 'ان' && tokens[k - 1]?.text === 'علي') return true;
  return false;
}

const MONTHS_IN_HALF: Readonly<Partial<Record<Unit, [Unit, number]>>> = {
  year: ['month', 6],
  decade: ['year', 5],
  century: ['year', 50],
  month: ['day', 15],
};

/** `وثلاثة أشهر` after `عام`, `ونصف` or `ونصف العام` after any: a further length of a smaller unit. */
function readMore(tokens: readonly Token[], i: number, unit: Unit): { unit: Unit; count: number; next: number } | undefined {
  const token = tokens[i];
  if (token?.type !== 'word' || !token.text.startsWith('و')) return undefined;
  const half = MONTHS_IN_HALF[unit];
  if (token.text === 'ونصف' && half)
    return { unit: half[0], count: half[1], next: readUnit(tokens, i + 1)?.value.unit === unit ? i + 2 : i + 1 };
  const rest = token.text === 'و' ? tokens.slice(i + 1, i + 6) : [{ ...token, text: token.text.slice(1) }, ...tokens.slice(i + 1, i + 5)];
  const length = readLength(rest, 0);
  if (!length || length.count === undefined || length.count > 5_000) return undefined;
  return { unit: length.unit, count: length.count, next: i + length.next + (token.text === 'و' ? 1 : 0) };
}
