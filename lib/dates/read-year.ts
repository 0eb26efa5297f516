/** The year of a phrase, stated or by its distance: `2017`, `عام 2017`, `1442هـ`, `الماضي`, `من العام الماضي`. */
import { cardinalWord, readCardinal } from '../arabic/number-words.ts';
import type { Token } from '../arabic/tokens.ts';
import { DIRECTIONS, ERA_BEFORE, ERA_GREGORIAN, ERA_HIJRI } from './lexicon/words.ts';
import { isWord, type Piece, remembered, text, wordsFrom } from './piece.ts';
import type { ReadMonth } from './read.ts';
import type { CalendarName, Stated } from './resolve.ts';
import type { Day } from './types.ts';

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
