/** Where a date may begin: a cheap look at one token, so that plain words cost one look-up. */
import { cardinalWord, ordinalWord } from '../arabic/number-words.ts';
import type { Token, Tokens } from '../arabic/tokens.ts';
import { WordNote, type Words } from '../arabic/words.ts';
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
export function isTrigger({ list: tokens, words }: Tokens, at: number): boolean {
  const token = tokens[at];
  if (!token || token.type === 'mark') return false;
  if (token.type === 'digits') return token.text.length <= 4 && (token.text.length === 4 || isNumberOfDate(tokens, at, words));
  const trigger = TRIGGER.of(words, token.word);
  if (trigger === 'no') return false;
  if (trigger === 'pair') return PAIRS.get(token.text) === tokens[at + 1]?.text;
  return trigger === 'yes' || goesOn(tokens, at + 1, words);
}

function isOfDate({ word }: Token, words: Words): boolean {
  const trigger = TRIGGER.of(words, word);
  return trigger === 'yes' || trigger === 'lead';
}

/** Whether a word of a date, or a number, stands here. */
function goesOn(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at];
  if (!token || token.type === 'mark') return false;
  return token.type === 'digits' || FILLERS.has(token.text) || isOfDate(token, words);
}

/** Before a length: شارع عرض 100م. */
const MEASURE = /^[وف]?[بل]?(?:ال)?(?:عرض|بعرض|طول|ارتفاع|عمق|بعد|مسافه|مساحه|سباق|قطر|سمك)$/;
/** 632م is a year; 30م, 100م and a breadth of 125م are lengths. */
function isYearOfEra(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at]?.text ?? '';
  return digits.length === 3 && Number(digits) % 50 !== 0 && !MEASURE.test(tokens[at - 1]?.text ?? '');
}

/** Whether a number may be a date's: a mark, a joiner or a word of a date follows; 30م is a length, 632م a year. */
function isNumberOfDate(tokens: readonly Token[], at: number, words: Words): boolean {
  const token = tokens[at + 1];
  if (!token) return false;
  if (ERAS.has(token.text)) return token.text !== 'م' || isYearOfEra(tokens, at);
  if (THIS_MONTH.test(token.text)) return true;
  if (token.text === '.') return !token.spaced && tokens[at + 2]?.type === 'digits' && !tokens[at + 2]?.spaced;
  if (token.text === '%' || token.text === '"') return false;
  return token.type !== 'word' || JOINERS.has(token.text) || isOfDate(token, words);
}
