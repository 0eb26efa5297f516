/** Where a date may begin: a cheap look at one token, so that plain words cost one look-up. */
import { cardinalWord, ordinalWord } from '../arabic/number-words.ts';
import { MONTHS, TWO_WORD_MONTHS } from './lexicon/months.ts';
import { DECADES, PARTS, SEASONS, UNITS, WEEKDAYS } from './lexicon/words.ts';
import { beginsHoliday } from './parsers/holiday.ts';
import { readings, type Token } from './tokens.ts';

const OTHERS = new Set(
  'عطله اجازه احد اثنين ثلاثاء اربعاء خميس جمعه سبت بكره باكر اخر وقت امس الامس غدا غد الغد اليوم الليله البارحه اول قبل بعد منذ مذ من بين مابين هذا هذه هذين نفس ذات باقي بقيه القرن النصف نصف الربع الشطر صباح مساء فجر ظهر عصر ليل ليله ظهيره امسيه نهار شهر يوم ال لل'.split(
    ' ',
  ),
);

const begins = (word: string): boolean => {
  if (OTHERS.has(word) || MONTHS.has(word) || TWO_WORD_MONTHS.has(word) || WEEKDAYS.has(word) || PARTS.has(word) || beginsHoliday(word))
    return true;
  const bare = word.startsWith('ال') ? word.slice(2) : word;
  if (cardinalWord(word) !== undefined) return true;
  return UNITS.has(bare) || DECADES.has(bare) || SEASONS.has(bare) || ordinalWord(bare) !== undefined || cardinalWord(bare) !== undefined;
};

/** What each word was found to be: news has few distinct words, and asking again is a look-up. */
let known = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

export function isTrigger(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.type === 'mark') return false;
  if (token.type === 'digits') return token.text.length <= 4;
  const before = known.get(token.text);
  if (before !== undefined) return before;
  const answer = readings(token.text).some((reading) => begins(reading.text));
  if (known.size >= MOST_KNOWN) known = new Map();
  known.set(token.text, answer);
  return answer;
}
