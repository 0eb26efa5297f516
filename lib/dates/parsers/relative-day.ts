import { isWord, readWeekday } from '../read.ts';
import { relative } from '../resolve.ts';
import type { Form } from '../types.ts';

/** Days from the reference day. Longer phrases first. */
const PHRASES: readonly (readonly [words: readonly [string, ...string[]], days: number])[] = [
  [['اول', 'من', 'امس'], -2],
  [['اول', 'امس'], -2],
  [['قبل', 'يوم', 'امس'], -2],
  [['قبل', 'امس'], -2],
  [['قبل', 'البارحه'], -2],
  [['بعد', 'بكره'], 2],
  [['بعد', 'يوم', 'غد'], 2],
  [['بعد', 'غد'], 2],
  [['يوم', 'امس'], -1],
  [['يوم', 'غد'], 1],
  [['امس'], -1],
  [['الامس'], -1],
  [['البارحه'], -1],
  [['غدا'], 1],
  [['بكره'], 1],
  [['غد'], 1],
  [['الغد'], 1],
  [['اليوم'], 0],
  [['الليله'], 0],
  [['هذا', 'المساء'], 0],
  [['هذا', 'الصباح'], 0],
];
const FIRST_WORDS = new Set(PHRASES.map(([[first]]) => first));
/** مساء أمس, صباح اليوم, ليلة أمس. */
const PART_OF_DAY = /^[وف]?(?:صباح|مساء|فجر|ظهر|عصر|ليل|ليله|ظهيره)$/;
/** الثلاثاء بعد غد; اليوم الأول, اليوم التالي and كل يوم are not today. */
const NOT_TODAY =
  /^(?:الاول|الاولي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الاخير|الوطني|العالمي|الدولي|التالي|السابق|الماضي|الواحد|نفسه|ذاته|الموعود|الذي|المقبل|القادم|الدراسي|المشهود|الفاءت|المفتوح)$/;
const DEMONSTRATIVE = /^[وف]?[بكل]?(?:هذا|ذلك|ذاك|نفس)$/;

/** أمس, غدا, اليوم and what stands around them: `أول من أمس`, `صباح اليوم`, `مساء أمس`. */
export const relativeDay: Form = {
  name: 'relative-day',
  gloss: 'yesterday, today, tomorrow and the days beside them',
  example: ['أول من أمس', '2020-06-13'],
  parse(tokens, at, context) {
    const lead = PART_OF_DAY.test(tokens[at]?.text ?? '') ? 1 : 0;
    const first = isWord(tokens, at + lead, FIRST_WORDS);
    if (!first || (lead && first.cut > 0)) return undefined;
    const word = tokens[at + lead]?.text.slice(first.cut);
    for (const [words, days] of PHRASES) {
      if (words[0] !== word || !words.every((w, k) => k === 0 || tokens[at + lead + k]?.text === w)) continue;
      const end = at + lead + words.length;
      if (word === 'اليوم') {
        if (NOT_TODAY.test(tokens[end]?.text ?? '') || DEMONSTRATIVE.test(tokens[at - 1]?.text ?? '')) return undefined;
      }
      const day = context.reference.add({ days });
      // بعد غد الثلاثاء, أمس الاثنين: the weekday beside it is the same day said again.
      const weekday = readWeekday(tokens, tokens[end]?.text === '،' ? end + 1 : end);
      const stop = weekday && weekday.cut === 0 && weekday.value === day.dayOfWeek ? weekday.next : end;
      const leadWord = tokens[at]?.text ?? '';
      return { end: stop, cut: lead ? (/^[وف](?!جر)/.test(leadWord) ? 1 : 0) : first.cut, value: relative(day, day) };
    }
    return undefined;
  },
};
