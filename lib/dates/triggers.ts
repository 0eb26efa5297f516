/** Where a date may begin: a cheap look at one token, so that plain words cost one look-up. */
import { cardinalWord, ordinalWord } from '../arabic/number-words.ts';
import { TOKEN, type Tokens } from '../arabic/tokens.ts';
import { WordNote } from '../arabic/words.ts';
import { FORMS } from './forms.ts';
import { MONTHS, TWO_WORD_MONTHS } from './lexicon/months.ts';
import { DECADES, PARTS, SEASONS, UNITS, WEEKDAYS } from './lexicon/words.ts';
import { readings } from './look-up.ts';
import { beginsHoliday } from './parsers/holiday.ts';

const BEGINS = FORMS.flatMap((form) => form.begins ?? []);
const OTHERS = new Set(BEGINS.filter((word) => !word.includes(' ')));
/** Of two words that begin a phrase together (في غضون), the second by the first. */
const PAIRS = new Map(BEGINS.filter((words) => words.includes(' ')).map((words) => words.split(' ') as [string, string]));
/** Words that begin a date only where the next word belongs to one. */
const LEADS = new Set(FORMS.flatMap((form) => form.leads ?? []).filter((word) => !OTHERS.has(word)));

const begins = (word: string): boolean => {
  if (
    OTHERS.has(word) ||
    LEADS.has(word) ||
    MONTHS.has(word) ||
    TWO_WORD_MONTHS.has(word) ||
    WEEKDAYS.has(word) ||
    PARTS.has(word) ||
    beginsHoliday(word)
  )
    return true;
  const bare = word.startsWith('ال') ? word.slice(2) : word;
  if (cardinalWord(word) !== undefined) return true;
  return UNITS.has(bare) || DECADES.has(bare) || SEASONS.has(bare) || ordinalWord(bare) !== undefined || cardinalWord(bare) !== undefined;
};

/** What may stand between a number and the rest of its date, other than a mark: 3 و4 مايو, 3 إلى 5 مايو. */
const JOINERS = new Set('و الي حتي او في لغايه ولغايه وحتي والي'.split(' '));

/** What stands between a beginning word and its number or noun: منذ أكثر من عامين, قبل عدة سنوات, هذا المساء. */
const FILLERS = new Set(
  'بين المالي الماليه الدراسي الدراسيه الجامعي الجامعيه الفلاحي الزراعي الكروي الرياضي نحو حوالي قرابه زهاء اكثر اقل ما يقرب بضعه بضع عده المساء الصباح ذلك تلك'.split(
    ' ',
  ),
);
/** Eras, which make a year of a short number. */
const ERAS = new Set('م ه هج ق ميلادي ميلاديه هجري هجريه للهجره للميلاد'.split(' '));

/** في 14 الجاري: the month goes without saying. */
const THIS_MONTH = /^ال(?:جاري|حالي|منصرم|مقبل|قادم)$/;

/** Whether a date may begin with a word: never, with a certain word after it, with some word of a date after it, or by itself. */
type Trigger = 'no' | 'pair' | 'lead' | 'yes';

const TRIGGER = new WordNote<Trigger>((word) => {
  const beginning = readings(word).filter((reading) => begins(reading.text));
  if (beginning.length > 0) return beginning.every((reading) => LEADS.has(reading.text)) ? 'lead' : 'yes';
  return PAIRS.has(word) ? 'pair' : 'no';
});

/** Whether a date may begin at a token. */
export function isTrigger(tokens: Tokens, at: number): boolean {
  const bits = tokens.marks[at] as number;
  if (bits & TOKEN.mark) return false;
  if (bits & TOKEN.digits) {
    const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
    return length <= 4 && (length === 4 || isNumberOfDate(tokens, at));
  }
  const trigger = TRIGGER.of(tokens.words, tokens.numbers[at] as number);
  if (trigger === 'no') return false;
  if (trigger === 'pair') return PAIRS.get(tokens.text(at)) === tokens.text(at + 1);
  return trigger === 'yes' || goesOn(tokens, at + 1);
}

function isOfDate({ words, numbers }: Tokens, at: number): boolean {
  const trigger = TRIGGER.of(words, numbers[at] as number);
  return trigger === 'yes' || trigger === 'lead';
}

/** Whether a word of a date, or a number, stands here. */
function goesOn(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  const bits = tokens.marks[at] as number;
  if (bits & TOKEN.mark) return false;
  return (bits & TOKEN.digits) !== 0 || FILLERS.has(tokens.text(at)) || isOfDate(tokens, at);
}

/** Before a length: شارع عرض 100م. */
const MEASURE = /^[وف]?[بل]?(?:ال)?(?:عرض|بعرض|طول|ارتفاع|عمق|بعد|مسافه|مساحه|سباق|قطر|سمك)$/;
/** 632م is a year; 30م, 100م and a breadth of 125م are lengths. */
function isYearOfEra(tokens: Tokens, at: number): boolean {
  const digits = tokens.text(at);
  return digits.length === 3 && Number(digits) % 50 !== 0 && !MEASURE.test(tokens.text(at - 1));
}

/** Whether a number may be a date's: a mark, a joiner or a word of a date follows; 30م is a length, 632م a year. */
function isNumberOfDate(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count) return false;
  const text = tokens.text(next);
  const bits = tokens.marks[next] as number;
  if (ERAS.has(text)) return text !== 'م' || isYearOfEra(tokens, at);
  if (THIS_MONTH.test(text)) return true;
  if (text === '.') return (bits & TOKEN.spaced) === 0 && next + 1 < tokens.count && isBareDigits(tokens.marks[next + 1] as number);
  if (text === '%' || text === '"') return false;
  return (bits & (TOKEN.mark | TOKEN.digits)) !== 0 || JOINERS.has(text) || isOfDate(tokens, next);
}

const isBareDigits = (bits: number): boolean => (bits & TOKEN.digits) !== 0 && (bits & TOKEN.spaced) === 0;
