/** The pieces that phrase forms are made of: a day's number, a month, a unit, a weekday. Each reads from a token and says where it ended. */
import { cardinalWord, isNumberWord, readCardinal, readNumber } from '../arabic/number-words.ts';
import type { Token } from '../arabic/tokens.ts';
import { MONTHS, type MonthEntry, TWO_WORD_MONTHS } from './lexicon/months.ts';
import { PARTS, type Part, UNITS, type UnitEntry, WEEKDAYS } from './lexicon/words.ts';
import { lookUp, lookUpNoun, readings } from './look-up.ts';
import { isWord, type Piece, remembered, text, wordsFrom } from './piece.ts';

/** A number in digits or words, with proclitics on the first: `واثنين`, `لثلاثة`. */
export const readCount = remembered((tokens: readonly Token[], i: number): Piece<number> | undefined => {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.type === 'digits') return token.text.length > 6 ? undefined : { value: Number(token.text), next: i + 1, cut: 0 };
  if (token.type !== 'word') return undefined;
  for (const reading of readings(token.text)) {
    const bare = reading.text.startsWith('ال') && reading.text[2] !== 'ف' ? reading.text.slice(2) : reading.text;
    if (cardinalWord(bare) === undefined) continue;
    const number = readCardinal([bare, ...wordsFrom(tokens, i + 1, 7)], 0);
    if (number) return { value: number.value, next: i + number.words, cut: reading.cut };
  }
  return undefined;
});

/** A day of the month, 1 to 31: `15`, `الـ15`, `الخامس عشر`, `واحد وعشرين`, `أول`. */
export const readDay = remembered((tokens: readonly Token[], i: number): (Piece<number> & { readonly ordinal: boolean }) | undefined => {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.type === 'digits') {
    const value = Number(token.text);
    return token.text.length <= 2 && value >= 1 && value <= 31 ? { value, next: i + 1, cut: 0, ordinal: false } : undefined;
  }
  if (token.type !== 'word') return undefined;
  // ال15, with the article or بال before the digits, no space between.
  const article = /^[وف]?[بكل]?ال$|^[وف]?لل$/.test(token.text);
  const digits = article ? tokens[i + 1] : undefined;
  if (digits?.type === 'digits' && !digits.spaced && digits.text.length <= 2) {
    const value = Number(digits.text);
    return value >= 1 && value <= 31 ? { value, next: i + 2, cut: token.text.length - 2, ordinal: true } : undefined;
  }
  for (const reading of readings(token.text)) {
    // الفاتح من نوفمبر, غرة محرم: the first, as the Maghreb and the Hijri calendar say it.
    if (FIRST_DAY.has(reading.text)) return { value: 1, next: i + 1, cut: reading.cut, ordinal: true };
    if (!isNumberWord(reading.text)) continue;
    const words = [reading.text, ...wordsFrom(tokens, i + 1, 3)];
    const number = readNumber(words, 0);
    // A day is masculine: الأولى في مايو is the first of something else.
    if (number?.ordinal && FEMININE.test(words[0] ?? '')) return undefined;
    if (number && number.value >= 1 && number.value <= 31)
      return { value: number.value, next: i + number.words, cut: reading.cut, ordinal: number.ordinal };
  }
  return undefined;
});

const FIRST_DAY = new Set(['الفاتح', 'فاتح', 'غره']);
const FEMININE = /^(?:ال)?(?:اولي|حاديه|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره)$/;

export interface ReadMonth extends Piece<MonthEntry> {
  /** شهر stood before it, or a second name after it: it can be nothing else. */
  readonly certain: boolean;
}

/** A month by any name, with شهر before it and its other name after it: `شهر آذار`, `أبريل/ نيسان`, `يوليو (تموز)`. */
export const readMonth = remembered((tokens: readonly Token[], i: number): ReadMonth | undefined => {
  const shahr = isWord(tokens, i, SHAHR);
  const at = shahr ? i + 1 : i;
  const name = readMonthName(tokens, at, !shahr);
  if (!name) return undefined;
  const second = readSecondName(tokens, name);
  return { value: name.value, next: second ?? name.next, cut: shahr ? shahr.cut : name.cut, certain: !!shahr || second !== undefined };
});
const SHAHR = new Set(['شهر', 'شهري']);

function readMonthName(tokens: readonly Token[], i: number, proclitics: boolean): Piece<MonthEntry> | undefined {
  const token = tokens[i];
  if (token?.type !== 'word') return undefined;
  for (const { text: word, cut } of proclitics ? readings(token.text) : [{ text: token.text, cut: 0 }]) {
    const seconds = TWO_WORD_MONTHS.get(word);
    const next = seconds ? tokens[i + 1] : undefined;
    const two = next?.spaced ? seconds?.get(next.text) : undefined;
    if (two) return { value: two, next: i + 2, cut };
    const one = MONTHS.get(word);
    if (one) return { value: one, next: i + 1, cut };
  }
  return undefined;
}

/** `الشهر الثامن`: a month by its number, for callers that have a day or a year beside it. */
export const readNumberedMonth = remembered((tokens: readonly Token[], i: number): ReadMonth | undefined => {
  const word = tokens[i]?.text ?? '';
  const ordinal = /^[بل]?الشهر$/.test(word) ? readNumber(wordsFrom(tokens, i + 1, 2), 0) : undefined;
  const plain = /^[بل]?شهر$/.test(word) ? readCount(tokens, i + 1) : undefined;
  const month = ordinal?.ordinal ? ordinal.value : plain?.value;
  if (month === undefined || month < 1 || month > 12) return undefined;
  return {
    value: { month, tradition: 'egyptian' },
    next: ordinal?.ordinal ? i + 1 + ordinal.words : (plain?.next ?? i + 2),
    cut: 0,
    certain: true,
  };
});

/** `/ نيسان`, `(تموز)`, `- أيلول`: where a second name of the same month ends. */
function readSecondName(tokens: readonly Token[], first: Piece<MonthEntry>): number | undefined {
  const mark = text(tokens, first.next);
  // آب أغسطس: both names side by side.
  const beside = readMonthName(tokens, first.next, false);
  if (
    beside &&
    beside.value.month === first.value.month &&
    beside.value.tradition !== first.value.tradition &&
    beside.value.tradition !== 'hijri'
  )
    return beside.next;
  if (mark !== '/' && mark !== '(' && mark !== '-' && mark !== '[' && mark !== '\\' && mark !== '،' && mark !== 'او') return undefined;
  const second = readMonthName(tokens, first.next + 1, false);
  if (!second || second.value.month !== first.value.month || second.value.tradition === 'hijri') return undefined;
  const close = text(tokens, second.next);
  if (mark === '(' || mark === '[') return close === ')' || close === ']' ? second.next + 1 : undefined;
  return second.next;
}

export const readUnit = remembered(
  (tokens: readonly Token[], i: number): (Piece<UnitEntry> & { readonly article: boolean; readonly preposition: string }) | undefined => {
    const token = tokens[i];
    const found = token?.type === 'word' ? lookUpNoun(UNITS, token.text) : undefined;
    return found && { value: found.entry, next: i + 1, cut: found.cut, article: found.article, preposition: found.preposition };
  },
);

export const readPart = remembered((tokens: readonly Token[], i: number): Piece<Part> | undefined => {
  const token = tokens[i];
  if (token?.type !== 'word') return undefined;
  const half = /^النصف$|^نصف$|^الشطر$/.test(lookHalf(token.text)) ? text(tokens, i + 1) : '';
  if (half === 'الاول') return { value: 'first-half', next: i + 2 + ofWord(tokens, i + 2), cut: cutOf(token.text, /(?:ال)?(?:نصف|شطر)$/) };
  if (half === 'الثاني')
    return { value: 'second-half', next: i + 2 + ofWord(tokens, i + 2), cut: cutOf(token.text, /(?:ال)?(?:نصف|شطر)$/) };
  const found = lookUp(PARTS, token.text);
  return found && { value: found.entry, next: i + 1 + ofWord(tokens, i + 1), cut: found.cut };
});
const lookHalf = (word: string): string => word.replace(/^[وف]?[بكل]?(?=(?:ال)?(?:نصف|شطر)$)/, '');
const cutOf = (word: string, end: RegExp): number => word.length - (end.exec(word)?.[0].length ?? word.length);
const ofWord = (tokens: readonly Token[], i: number): number => (text(tokens, i) === 'من' ? 1 : 0);

/** A weekday: `الجمعة`, `يوم الجمعة`, `مساء الجمعة`. The span begins at يوم; a part of the day before it is left to the caller. */
export const readWeekday = remembered((tokens: readonly Token[], i: number): (Piece<number> & { readonly named: boolean }) | undefined => {
  const yawm = isWord(tokens, i, YAWM);
  const at = yawm ? i + 1 : i;
  const token = tokens[at];
  const found = token?.type === 'word' ? lookUp(WEEKDAYS, token.text) : undefined;
  if (!found || (yawm && found.cut > 0)) return undefined;
  return { value: found.entry, next: at + 1, cut: yawm ? yawm.cut : found.cut, named: !!yawm };
});
const YAWM = new Set(['يوم', 'اليوم']);
