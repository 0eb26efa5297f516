import type { Token } from '../../arabic/tokens.ts';
import type { Unit } from '../lexicon/words.ts';
import { narrow } from '../part.ts';
import { readCount, readPart, readUnit, readWeekday } from '../read.ts';
import { readDirection, readFarDirection, readRelativeYear, readYear } from '../read-year.ts';
import { around, lengthOf, relative } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Context, Day, Form, Match, Value } from '../types.ts';

const THIS = /^[وف]?[بل]?(?:هذا|هذه|هذين)$/;
const SAME_BEFORE = /^[وف]?[بل]?(?:نفس|ذات)$/;
const SAME_AFTER = /^(?:نفسه|نفسها|ذاته|ذاتها|عينه)$/;
const OF_NOW: ReadonlySet<Unit> = new Set(['week', 'month', 'year']);
const BESIDE = /^ال(?:تالي|تاليه|لاحق|لاحقه|سابق|سابقه)$/;
const REST = /^[وف]?(?:باقي|بقيه|ما تبقي)$/;

/**
 * A unit with a direction: `الشهر الماضي`, `العامين المقبلين`, `السنوات الخمس الماضية`, `هذا الأسبوع`, `العام نفسه`, `مطلع الشهر المقبل`.
 */
export const relativeUnit: Form = {
  name: 'relative-unit',
  gloss: 'last, this and next week, month, year, decade; the last five years; the same year',
  example: ['الشهر الماضي', '2020-05'],
  begins: 'عطله اجازه اخر'.split(' '),
  leads: 'هذا هذه هذين نفس ذات باقي بقيه'.split(' '),
  parse(tokens, at, context) {
    const latest = readLatest(tokens, at);
    if (latest) return { end: latest.next, cut: latest.cut, value: ahead(latest.unit, latest.count, -1, context.reference) };
    const weekend = readWeekend(tokens, at, context.reference);
    if (weekend) return weekend;
    const part = readPart(tokens, at);
    let i = part?.next ?? at;
    const lead = tokens[i]?.text ?? '';
    const isThis = THIS.test(lead);
    const isSame = SAME_BEFORE.test(lead);
    const isRest = REST.test(lead);
    if (isThis || isSame || isRest) i += 1;
    // آخر 3 سنوات, الثلاثة عقود القادمة
    const counted = !isThis && !isSame ? readCounted(tokens, i) : undefined;
    if (counted) {
      const span = ahead(counted.unit, counted.count, counted.direction, context.reference);
      return { end: counted.next, cut: part?.cut ?? counted.cut, value: narrow(span, part?.value) };
    }
    const unit = readUnit(tokens, i);
    if (!unit?.article || unit.value.unit === 'quarter' || unit.value.unit === 'half') return undefined;
    const cut = part?.cut ?? (isThis || isSame || isRest ? leadCut(lead) : unit.cut);
    const after = tokens[unit.next]?.text ?? '';
    const ofYear = isSame && unit.value.unit === 'month' && unit.value.number === 1 ? sameMonthOf(tokens, unit.next, context) : undefined;
    if (ofYear) return { end: ofYear.next, cut, value: narrow(relative(ofYear.from, ofYear.to), part?.value) };
    if ((isSame || SAME_AFTER.test(after)) && context.last && unit.value.number === 1 && unit.value.unit !== 'day') {
      const { from, to } = around(unit.value.unit, context.last.from);
      return { end: isSame ? unit.next : unit.next + 1, cut, value: narrow(relative(from, to), part?.value) };
    }
    if (isSame) return undefined;
    if (isThis) {
      if (unit.value.number !== 1) return undefined;
      // بهذا العقد is this contract; خلال هذا العقد this decade.
      if (unit.value.unit === 'decade' && !part && !/^[وف]?(?:خلال|في|منذ|طوال|طيله)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
      const { from, to } = around(unit.value.unit, context.reference);
      return { end: unit.next, cut, value: narrow(relative(from, to), part?.value) };
    }
    const direction = readFarDirection(tokens, unit.next) ?? readDirection(tokens, unit.next);
    if (isRest && !direction) {
      const { to } = around(unit.value.unit, context.reference);
      return { end: unit.next, cut, value: relative(context.reference, to) };
    }
    if (!direction) {
      // نهاية العام, منذ مطلع الشهر: of the article's; العام الدراسي and الشهر الفضيل are others.
      const own = part && unit.cut === 0 && unit.value.number === 1 && OF_NOW.has(unit.value.unit) && !after.startsWith('ال');
      if (!own || (unit.value.unit === 'year' && isOfSchool(tokens, at))) return undefined;
      const { from, to } = around(unit.value.unit, context.reference);
      return { end: unit.next, cut, value: narrow(relative(from, to), part.value) };
    }
    if (BESIDE.test(after) && unit.value.unit === 'day' && isTold(tokens, at, context)) return undefined;
    // السنوات الأخيرة names no period at all: nothing that a card could add.
    if (unit.value.number === 3) return undefined;
    if (unit.value.number === 2 && (direction.value === 2 || direction.value === -2)) return undefined;
    if (unit.value.number === 2)
      return {
        end: direction.next,
        cut,
        value: narrow(ahead(unit.value.unit, 2, direction.value as -1 | 0 | 1, context.reference), part?.value),
      };
    // العام التالي, الشهر السابق: beside what the text spoke of last.
    const base = BESIDE.test(after) && context.last ? context.last.from : context.reference;
    const { from, to } = around(unit.value.unit, base.add(lengthOf(unit.value.unit, direction.value)));
    // الأسبوع القادم الأحد: the weekday of that week.
    const weekday = unit.value.unit === 'week' && !part ? readWeekday(tokens, direction.next) : undefined;
    if (weekday && weekday.cut === 0) {
      const day = from.add({ days: weekday.value - 1 });
      return { end: weekday.next, cut, value: relative(day, day) };
    }
    return { end: direction.next, cut, value: narrow(relative(from, to), part?.value) };
  },
};

/** مدارس تفتح مع بداية العام: the year of schools, wherever the sentence speaks of them. */
function isOfSchool(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 12 && !/^[.!?؟؛]$/.test(tokens[k]?.text ?? ''); k -= 1)
    if (SCHOOL.test(tokens[k]?.text ?? '')) return true;
  return false;
}
const SCHOOL = /^[وفبكل]?(?:ال|لل)?(?:مدرسه|مدارس|دراسي|دراسيه|طلاب|طلبه|طالبات|تلاميذ|معلمين|معلمات|مدرسين)$/;

/** في اليوم التالي in a story is the day after what the story told, and no day of the article's. */
const isTold = (tokens: readonly Token[], at: number, { last }: Context): boolean =>
  last !== undefined || STORY.test(tokens[at - 1]?.text ?? '') || tenseBefore(tokens, at) === -1;
const STORY = /^[وف]?(?:في|صباح|مساء|فجر|ظهر|عصر|ليل|ليله|حتي|الي)$/;

/** نفس الشهر من 2014, نفس الشهر من العام الماضي: the month that the text named last, or the article's, in another year. */
function sameMonthOf(tokens: readonly Token[], i: number, { last, reference }: Context): { from: Day; to: Day; next: number } | undefined {
  const year = readYear(tokens, i, 'gregorian');
  const ofYear = year ? undefined : readRelativeYear(tokens, i);
  if (year?.calendar !== 'gregorian' && !ofYear) return undefined;
  const month = (last?.from ?? reference).with({ day: 1, year: year?.value ?? reference.year + (ofYear?.value ?? 0) });
  return { ...around('month', month), next: year?.next ?? ofYear?.next ?? i };
}

const leadCut = (word: string): number => /^[وف]?[بل]?(?=هذا|هذه|هذين|نفس|ذات|باقي|بقيه)/.exec(word)?.[0].length ?? 0;

/** `آخر 3 سنوات`, `آخر شهرين`: up to the reference day. */
function readLatest(tokens: readonly Token[], at: number): { unit: Unit; count: number; next: number; cut: number } | undefined {
  const m = /^([وف]?)اخر$/.exec(tokens[at]?.text ?? '');
  if (!m) return undefined;
  const cut = m[1]?.length ?? 0;
  const dual = readUnit(tokens, at + 1);
  if (dual && !dual.article && dual.cut === 0 && dual.value.number === 2) return { unit: dual.value.unit, count: 2, next: dual.next, cut };
  const count = readCount(tokens, at + 1);
  const unit = count && count.cut === 0 ? readUnit(tokens, count.next) : undefined;
  if (!count || !unit || unit.article || unit.cut > 0 || unit.value.number === 2 || count.value < 2) return undefined;
  return { unit: unit.value.unit, count: count.value, next: unit.next, cut };
}

/** `السنوات الخمس الماضية`, `الأيام الثلاثة المقبلة`, `خمس سنوات الماضية`. */
function readCounted(
  tokens: readonly Token[],
  i: number,
): { unit: Unit; count: number; direction: -1 | 0 | 1; next: number; cut: number } | undefined {
  const unit = readUnit(tokens, i);
  if (unit?.article && unit.value.number === 3) {
    const count = readCount(tokens, unit.next);
    const direction = count && readDirection(tokens, count.next);
    if (count && direction && direction.value !== 0)
      return { unit: unit.value.unit, count: count.value, direction: direction.value, next: direction.next, cut: unit.cut };
  }
  const count = readCount(tokens, i);
  const counted = count && readUnit(tokens, count.next);
  const direction = counted && counted.value.number !== 2 ? readDirection(tokens, counted.next) : undefined;
  if (count && counted && !counted.article && direction && direction.value !== 0 && (counted.value.number === 3 || count.value > 10)) {
    return { unit: counted.value.unit, count: count.value, direction: direction.value, next: direction.next, cut: count.cut };
  }
  return undefined;
}

/** More than that many decades or days before the article are no date that a reader could use. */
const MOST_COUNTED = 500;

/** A number of units up to, or after, the reference day. Decades are counted whole. */
function ahead(unit: Unit, count: number, direction: -1 | 0 | 1, reference: Day): Value {
  if (count > MOST_COUNTED) return { relative: true };
  if (unit === 'decade' || unit === 'century') {
    const own = around(unit, reference);
    const [from, to] =
      direction < 0
        ? [own.from.subtract(lengthOf(unit, count)), own.from.subtract({ days: 1 })]
        : [own.to.add({ days: 1 }), own.to.add(lengthOf(unit, count))];
    return relative(from, to);
  }
  if (direction < 0) return relative(reference.subtract(lengthOf(unit, count)), reference.subtract({ days: 1 }), { approximate: true });
  return relative(reference.add({ days: 1 }), reference.add(lengthOf(unit, count)), { approximate: true });
}

/**
 * `عطلة نهاية الأسبوع الماضي`: Saturday and Sunday. The weekend is Friday and Saturday in half of the Arab world, hence approximate.
 */
function readWeekend(tokens: readonly Token[], at: number, reference: Day): Match | undefined {
  const lead = /^([وف]?[بل]?)(?:عطله|اجازه)$/.exec(tokens[at]?.text ?? '');
  if (!lead || tokens[at + 1]?.text !== 'نهايه') return undefined;
  const week = tokens[at + 2]?.text === 'هذا' ? at + 3 : at + 2;
  if (tokens[week]?.text !== 'الاسبوع') return undefined;
  const direction = readDirection(tokens, week + 1);
  const from = around('week', reference.add({ weeks: direction?.value ?? 0 })).from.add({ days: 5 });
  return {
    end: direction?.next ?? week + 1,
    cut: lead[1]?.length ?? 0,
    value: relative(from, from.add({ days: 1 }), { approximate: true }),
  };
}
