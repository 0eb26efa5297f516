import type { Token } from '../../arabic/tokens.ts';
import { isWord } from '../piece.ts';
import { readWeekday } from '../read.ts';
import { readDirection } from '../read-year.ts';
import { relative } from '../resolve.ts';
import type { Form } from '../types.ts';

/** Days from the reference day. Longer phrases first. */
const PHRASES: readonly (readonly [words: readonly [string, ...string[]], days: number])[] = [
  [['اول', 'من', 'امس'], -2],
  [['امس', 'الاول'], -2],
  [['اول', 'البارحه'], -2],
  [['اول', 'امس'], -2],
  [['قبل', 'يوم', 'امس'], -2],
  [['قبل', 'امس'], -2],
  [['قبل', 'البارحه'], -2],
  [['بعد', 'بكره'], 2],
  [['بعد', 'يوم', 'غد'], 2],
  [['بعد', 'غد'], 2],
  [['يوم', 'امس'], -1],
  [['يوم', 'غد'], 1],
  [['يوم', 'الغد'], 1],
  [['يوم', 'الامس'], -1],
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
/** Before الغد and الأمس, which are else the future and the past at large: يوم الغد, بالأمس, جلسة الأمس, but not جيل الغد. */
const OF_THE_DAY =
  /^[وف]?[بكل]?(?:ال)?(?:يوم|ليله|مساء|صباح|فجر|ظهر|عصر|في|حتي|الي|منذ|من|جلسه|اجتماع|مباراه|لقاء|حفل|هجوم|تفجير|غاره|غارات|قصف|خطاب|تصريحات|احداث|قبل|عن|نهار)$/;
/** Without يوم before it غد stands in set phrases for the future. */
const BETTER = /^(?:افضل|مشرق|مجهول|اجمل|زاهر|واعد|امن|جديد|غامض|مختلف)$/;
/** Titles of newspapers and channels that end in اليوم. */
const TITLE_OF_TODAY = /^(?:المصري|اخبار|روسيا)$/;
/** أما اليوم فإن, يعرف اليوم باسم: nowadays. */
const AT_LARGE = /^(?:اما|[وف]?(?:يعرف|تعرف|المعروف|المعروفه|يسمي|تسمي|نعرفه|نسميه|يعرفه|كما))$/;
/** What something becomes: غدا من الممكن, but not غدا من المقرر, which tells of tomorrow. */
const OF_STATE = /^ال(?:ممكن|مستحيل|صعب|سهل|واضح|ضروري|مءكد|بديهي|طبيعي|معروف|نادر|مالوف)$/;
const CLAUSE_START = /^[.!?؟:«"(،]$/;

/** Whether one of the words of one day, standing alone, is that day and no figure of speech, verb or title. */
function isEvident(tokens: readonly Token[], at: number, end: number, word: string | undefined, cut: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[end]?.text ?? '';
  switch (word) {
    case 'الغد':
    case 'الامس':
      return /^[وف]?[بل]/.test((tokens[at]?.text ?? '').slice(0, cut)) || OF_THE_DAY.test(before);
    case 'غد':
      return !BETTER.test(after);
    case 'بكره':
      return !/^ال(?:قدم|سله|يد|طاءره|ماء|مضرب|طاوله|ثلج)$/.test(after);
    case 'غدا':
      // غدا الأمر واضحا: the verb, which opens its clause, with its subject after it; غدا من الممكن: with its predicate.
      if (after === 'من' && OF_STATE.test(tokens[end + 1]?.text ?? '')) return false;
      return !(/^ال/.test(after) && (at === 0 || CLAUSE_START.test(before)));
    case 'اليوم':
      return !TITLE_OF_TODAY.test(before) && !AT_LARGE.test(before);
    default:
      return true;
  }
}

const DEMONSTRATIVE = /^[وف]?[بكل]?(?:هذا|ذلك|ذاك|نفس)$/;

/** أمس, غدا, اليوم and what stands around them: `أول من أمس`, `صباح اليوم`, `مساء أمس`. */
export const relativeDay: Form = {
  name: 'relative-day',
  gloss: 'yesterday, today, tomorrow and the days beside them',
  example: ['أول من أمس', '2020-06-13'],
  begins: 'بكره امس الامس غدا غد الغد اليوم الليله البارحه اول يوم صباح مساء فجر ظهر عصر ليل ليله ظهيره'.split(' '),
  leads: 'هذا قبل بعد'.split(' '),
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
      const open = /^[،(]$/.test(tokens[end]?.text ?? '') ? 1 : 0;
      const weekday = readWeekday(tokens, end + open);
      const close = weekday && tokens[end]?.text === '(' ? (tokens[weekday.next]?.text === ')' ? 1 : -1) : 0;
      const said = weekday && weekday.cut === 0 && close >= 0 && !readDirection(tokens, weekday.next) ? weekday : undefined;
      const leadWord = tokens[at]?.text ?? '';
      const cut = lead ? (/^[وف](?!جر)/.test(leadWord) ? 1 : 0) : first.cut;
      if (!said) {
        const alone = words.length === 1 && !lead && !isEvident(tokens, at, end, word, first.cut);
        return alone ? undefined : { end, cut, value: relative(day, day) };
      }
      // The weekday does not fit: the article was written some days before it was put up. The weekday is what its writer saw.
      const behind = (day.dayOfWeek - said.value + 7) % 7;
      const meant = day.subtract({ days: behind });
      return { end: said.next + close, cut, value: relative(meant, meant, behind > 0 ? { approximate: true } : {}) };
    }
    return undefined;
  },
};
