/** The pieces that phrase forms are made of: a day's number, a month, a year, a direction. Each reads from a token and says where it ended. */
import { cardinalWord, isNumberWord, readCardinal, readNumber } from '../arabic/number-words.ts';
import type { Token } from '../arabic/tokens.ts';
import { MONTHS, type MonthEntry, TWO_WORD_MONTHS } from './lexicon/months.ts';
import { DIRECTIONS, ERA_BEFORE, ERA_GREGORIAN, ERA_HIJRI, PARTS, type Part, UNITS, type UnitEntry, WEEKDAYS } from './lexicon/words.ts';
import { lookUp, lookUpNoun, readings } from './look-up.ts';
import type { CalendarName, Stated } from './resolve.ts';
import type { Day } from './types.ts';

export interface Piece<T> {
  readonly value: T;
  readonly next: number;
  /** Letters of proclitics before the piece. */
  readonly cut: number;
}

const text = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** Whether token `i` is one of `words`, with or without proclitics; says how many letters they are. */
export function isWord(tokens: readonly Token[], i: number, words: ReadonlySet<string>): { cut: number } | undefined {
  const token = tokens[i];
  if (token?.type !== 'word') return undefined;
  for (const reading of readings(token.text)) if (words.has(reading.text)) return { cut: reading.cut };
  return undefined;
}

/** Places that are remembered of one kind of piece. A form looks a few tokens ahead. */
const PLACES = 8;

/** Several forms ask for the same piece at the same place, one after another: what was read there is answered again. */
function remembered<T>(read: (tokens: readonly Token[], i: number) => T): (tokens: readonly Token[], i: number) => T {
  let list: readonly Token[] | undefined;
  const places = new Int32Array(PLACES).fill(-1);
  const pieces = new Array<T>(PLACES);
  return (tokens, i) => {
    if (tokens !== list) {
      list = tokens;
      places.fill(-1);
    }
    const slot = i & (PLACES - 1);
    if (places[slot] !== i) {
      pieces[slot] = read(tokens, i);
      places[slot] = i;
    }
    return pieces[slot] as T;
  };
}

const wordsFrom = (tokens: readonly Token[], i: number, n = 8): string[] => {
  const words: string[] = [];
  for (let k = i; k < tokens.length && words.length < n && tokens[k]?.type === 'word'; k += 1) words.push(text(tokens, k));
  return words;
};

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

export interface ReadYear extends Piece<number> {
  readonly calendar: CalendarName;
  /** عام or سنة stood before it, or an era after it. */
  readonly certain: boolean;
}

const YEAR_WORDS = new Set(['عام', 'سنه', 'العام', 'السنه', 'لعام', 'لسنه']);
const FROM = new Set(['من', 'في', 'ل']);

/** A year: `2017`, `عام 2017`, `من عام 2017`, `، 2017`, `1442هـ`, `ألفين وعشرين`. `calendar` is the one that a month before it has. */
export function readYear(tokens: readonly Token[], i: number, calendar: CalendarName | undefined): ReadYear | undefined {
  let at = i;
  let cut = 0;
  const mark = text(tokens, at);
  const comma = (mark === '،' || mark === ',') && calendar !== undefined;
  if (comma) at += 1;
  else if (calendar !== undefined && FROM.has(mark)) at += 1;
  const word = isWord(tokens, at, YEAR_WORDS);
  if (word) {
    if (at === i) cut = word.cut;
    at += 1;
  } else if (at > i && !comma && text(tokens, i) !== 'من') return undefined;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.type === 'digits') return readDigits(tokens, at, cut, !!word, calendar);
  const number = cardinalWord(token.text) === undefined ? undefined : readCardinal(wordsFrom(tokens, at), 0);
  if (!number) return undefined;
  const next = at + number.words;
  const era = readEra(tokens, next);
  const value = number.value;
  if (era) return { value, next: era.next, cut, calendar: era.value, certain: true };
  const own = calendar ?? 'gregorian';
  if (word && value < 100 && own === 'gregorian') {
    const year = shortYear(value);
    return year === undefined ? undefined : { value: year, next, cut, calendar: own, certain: true };
  }
  if (value < (word ? 100 : 1000) || value > 2199) return undefined;
  return { value, next, cut, calendar: own, certain: !!word };
}

/** عام سبعة وستين, عام 67: of the last century; عام تسعة عشر of this one. Below eleven it is a count (سنة واحدة) as often. */
function shortYear(value: number): number | undefined {
  if (value < 11) return undefined;
  return value < 30 ? 2000 + value : 1900 + value;
}
/** What makes a count of a number after سنة: سنة 50 مليونا. */
const COUNTED_AFTER =
  /^(?:مليون|مليونا|مليار|مليارا|الف|الفا|عاما|سنه|يوما|شهرا|دقيقه|ساعه|في|بالمءه|بالمايه|متر|مترا|كيلومتر|كيلومترا|٪|%)$/;

function readDigits(
  tokens: readonly Token[],
  at: number,
  cut: number,
  word: boolean,
  calendar: CalendarName | undefined,
): ReadYear | undefined {
  const digits = text(tokens, at);
  const value = Number(digits);
  const era = readEra(tokens, at + 1);
  if (era) {
    const possible = era.value === 'hijri' ? value >= 1 && value <= 1600 : value >= 1 && value <= 2199;
    return possible && digits.length <= 4 ? { value, next: era.next, cut, calendar: era.value, certain: true } : undefined;
  }
  if (digits.length === 2 && word && value >= 30 && calendar !== 'hijri') {
    const joined = isJoinedNumber(tokens, at) || COUNTED_AFTER.test(text(tokens, at + 1));
    return joined ? undefined : { value: 1900 + value, next: at + 1, cut, calendar: 'gregorian', certain: true };
  }
  if (digits.length !== 4 || value < 1000 || value > 2199) return undefined;
  // A thousand and more of something, a score, a decimal or a phone number is no year.
  if (isJoinedNumber(tokens, at)) return undefined;
  const hijri = calendar === 'hijri' && value >= 1300 && value <= 1600;
  return { value, next: at + 1, cut, calendar: hijri ? 'hijri' : 'gregorian', certain: word };
}

const isJoinedNumber = (tokens: readonly Token[], i: number): boolean => {
  const [mark, after] = [tokens[i + 1], tokens[i + 2]];
  return !!mark && !mark.spaced && /^[.,٫٬:%]$/.test(mark.text) && after?.type === 'digits' && !after.spaced;
};

/** م, ميلادية, هـ, هجرية, in brackets or not. */
function readEra(tokens: readonly Token[], i: number): Piece<CalendarName> | undefined {
  const open = text(tokens, i) === '(' ? 1 : 0;
  const word = text(tokens, i + open).replace(/^ال/, '');
  // A lone letter is an era only where no letter or point follows that would make it an abbreviation or a unit.
  const calendar: CalendarName | undefined = ERA_HIJRI.test(word) ? 'hijri' : ERA_GREGORIAN.test(word) ? 'gregorian' : undefined;
  if (!calendar || ERA_BEFORE.test(text(tokens, i))) return undefined;
  if (open && text(tokens, i + 2) !== ')') return undefined;
  return { value: calendar, next: i + 1 + open * 2, cut: 0 };
}

/** الماضي, الجاري, المقبل, after its noun. */
export const readDirection = remembered((tokens: readonly Token[], i: number): Piece<-1 | 0 | 1> | undefined => {
  const token = tokens[i];
  if (token?.type !== 'word') return undefined;
  if (!token.text.startsWith('ال') && !/^(?:مضي|مضت|انقضي|انقضت)$/.test(token.text)) return undefined;
  const value = DIRECTIONS.get(token.text.startsWith('ال') ? token.text.slice(2) : token.text);
  return value === undefined ? undefined : { value, next: i + 1, cut: 0 };
});

/** قبل الماضي, بعد المقبل: two away. */
export function readFarDirection(tokens: readonly Token[], i: number): Piece<-2 | 2> | undefined {
  const far = text(tokens, i);
  const direction = far === 'قبل' || far === 'بعد' ? readDirection(tokens, i + 1) : undefined;
  if (far === 'قبل' && direction?.value === -1) return { value: -2, next: direction.next, cut: 0 };
  if (far === 'بعد' && direction?.value === 1) return { value: 2, next: direction.next, cut: 0 };
  return undefined;
}

/** من العام الماضي, من هذا العام, لسنة الجارية: how many years from that of the article. */
export function readRelativeYear(tokens: readonly Token[], i: number): Piece<-1 | 0 | 1> | undefined {
  let at = i;
  const of = text(tokens, at);
  if (of === 'من' || of === 'في') at += 1;
  const word = text(tokens, at);
  if (of === word && !/^(?:لهذا|للعام|للسنه)$/.test(word)) return undefined;
  if (/^ل?هذ[اه]$/.test(word)) return /^(?:العام|السنه)$/.test(text(tokens, at + 1)) ? { value: 0, next: at + 2, cut: 0 } : undefined;
  if (!/^(?:العام|السنه|للعام|للسنه)$/.test(word)) return undefined;
  const direction = readDirection(tokens, at + 1);
  return direction && { value: direction.value, next: direction.next, cut: 0 };
}

/** Of which year a month is: سبتمبر 2017, نيسان الماضي, يناير من العام الماضي. At most one of the three. */
export interface YearOfMonth {
  readonly calendar: CalendarName;
  readonly year: ReadYear | undefined;
  readonly direction: Piece<-1 | 0 | 1> | undefined;
  readonly ofYear: Piece<-1 | 0 | 1> | undefined;
  readonly next: number;
}

export function readYearOfMonth(tokens: readonly Token[], month: ReadMonth): YearOfMonth {
  const calendar = month.value.tradition === 'hijri' ? 'hijri' : 'gregorian';
  const year = readYear(tokens, month.next, calendar);
  const direction = year ? undefined : readDirection(tokens, month.next);
  const ofYear = year || direction || calendar === 'hijri' ? undefined : readRelativeYear(tokens, month.next);
  return { calendar, year, direction, ofYear, next: (year ?? direction ?? ofYear ?? month).next };
}

/** The same as what `resolveStated` asks for. */
export const statedOf = (month: ReadMonth, { calendar, year, direction, ofYear }: YearOfMonth, reference: Day): Stated => ({
  calendar,
  year: year?.value ?? (ofYear && reference.year + ofYear.value),
  yearImplied: ofYear !== undefined,
  month: month.value.month,
  direction: direction?.value,
});

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
