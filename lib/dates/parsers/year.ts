import type { Token } from '../../arabic/tokens.ts';
import { narrow } from '../part.ts';
import { readPart } from '../read.ts';
import { type ReadYear, readYear } from '../read-year.ts';
import { edtfOf, yearOf } from '../resolve.ts';
import type { Form, Match, Value } from '../types.ts';

const YEAR_BEFORE = /^[وف]?[بل]?(?:ال)?(?:عام|سنه)$/;
const YEARS_BEFORE = /^[وف]?[بل]?(?:ال)?(?:عامي|سنتي|عامين|اعوام|سنوات)$/;
/** After these a number of four digits is a year: منذ 2011, حتى 2030. */
const PREPOSITION =
  /^[وف]?(?:منذ|حتي|مذ|بحلول|اواخر|مطلع|اواءل|بدايه|نهايه|منتصف|قبل|بعد|خلال|في|دستور|انتخابات|مونديال|اولمبياد|موازنه|ميزانيه|حرب|ثوره|خريف|شتاء|صيف|ربيع|موسم|بطوله|بطولتي|نسخه|نسختي|دوره|دورتي|قمه|كاس|عامي)$/;
const JOINER = /^(?:الي|حتي|-|والي|وحتي|وصولا|و)$/;
/** What a number counts, or is priced in: بعد 2000 جندي. */
const COUNTED_OR_UNIT = /^(?:\p{L}+)$/u;

/** A year or a span of years: `عام 2017`, `العام 2002`, `منذ 2011`, `بين عامي 2011 و2013`, `2010-2015`, `سنة ألفين وعشرين`, `1442هـ`, `(1881)`. */
export const year: Form = {
  name: 'year',
  gloss: 'year, or from one year to another',
  example: ['بين عامي 2011 و2013', '2011/2013'],
  leads: 'من بين مابين'.split(' '),
  parse(tokens, at) {
    return span(tokens, at) ?? single(tokens, at);
  },
};

function single(tokens: readonly Token[], at: number): Match | undefined {
  const part = readPart(tokens, at);
  const i = part?.next ?? at;
  const found = readYear(tokens, i, undefined);
  if (!found || (part && found.cut > 0)) return undefined;
  const before = tokens[at - 1]?.text ?? '';
  // في كل عام مائة طن: each year, so many of something.
  if (/^[وفبل]?كل$/.test(before)) return undefined;
  if (!found.certain && !part && !isEvident(tokens, i, found, before)) return undefined;
  const value = yearValue(found);
  return value && { end: found.next, cut: part?.cut ?? found.cut, value: narrow(value, part?.value) };
}

/** Whether a bare number of four digits is a year: in brackets, after a preposition, after a hyphen of a life; and nothing that it counts follows. */
function isEvident(tokens: readonly Token[], i: number, found: ReadYear, before: string): boolean {
  if (found.value < 1000 || found.value > 2199) return false;
  const word = tokens[i]?.type === 'word';
  const next = tokens[found.next];
  const after = next?.text ?? '';
  // (1881), (سان سيمون - 1821), (1840)
  if (!word && (before === '(' || before === '-' || before === '،') && (after === ')' || (before === '(' && /^[،-]$/.test(after))))
    return true;
  // سيكون 2020 عاما صعبا; بطولتي 2006 و2008.
  if (!word && /^(?:عاما|سنه)$/.test(after) && BE.test(before)) return true;
  if (before === 'و' && /^\d{4}$/.test(tokens[i - 2]?.text ?? '') && PREPOSITION.test(tokens[i - 3]?.text ?? '')) return true;
  // (سان سيمون - 1821 …: a book or a life in brackets.
  if (!word && before === '-' && isInBrackets(tokens, i)) return true;
  const early = found.value < 1500 || found.value > 2100;
  if (!PREPOSITION.test(before)) return false;
  if (/^(?:بعد|قبل|في|خلال)$/.test(before.replace(/^[وف]/, '')) && early && !word) return false;
  // في 2000 قرية counts villages: an indefinite noun follows; a verb, a particle or an articled word may not.
  return !(next?.type === 'word' && next.spaced && COUNTED_OR_UNIT.test(after) && isIndefiniteNoun(after) && found.value % 100 === 0);
}

const BE = /^[وف]?(?:كان|كانت|يكون|تكون|سيكون|ستكون|ليكون)$/;
/** Whether a bracket is open a few words before, with a word right before the hyphen. */
function isInBrackets(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 2]?.type !== 'word') return false;
  for (let k = i - 2; k >= 0 && k >= i - 8; k -= 1) {
    const mark = tokens[k]?.text;
    if (mark === '(') return true;
    if (mark === ')' || mark === '.') return false;
  }
  return false;
}

/** A word that may be what a number counts: neither articled nor a particle. */
const isIndefiniteNoun = (word: string): boolean =>
  !/^(?:ال|و|ف|ب|ل)/.test(word) &&
  !/^(?:من|في|الي|علي|عن|ان|حين|عندما|بعد|قبل|حتي|مع|كان|كانت|قد|ثم|او|التي|الذي|هو|هي|تم|لم|لا)$/.test(word);

function span(tokens: readonly Token[], at: number): Match | undefined {
  const lead = tokens[at]?.text ?? '';
  const bounded = /^[وف]?(?:من|بين|مابين)$/.test(lead);
  let i = bounded ? at + 1 : at;
  const named = YEARS_BEFORE.test(tokens[i]?.text ?? '') || YEAR_BEFORE.test(tokens[i]?.text ?? '');
  const leadCut = bounded ? lead.length - (/(?:من|بين|مابين)$/.exec(lead)?.[0].length ?? 0) : 0;
  const namedCut = named && !bounded ? (/^[وف]?[بل]?(?=(?:ال)?(?:عام|سن|اعوام))/.exec(tokens[i]?.text ?? '')?.[0].length ?? 0) : 0;
  if (named) i += 1;
  const first = yearNumber(tokens, i);
  if (first === undefined) return undefined;
  let j = i + 1;
  const mark = tokens[j]?.text ?? '';
  let last: number | undefined;
  if (JOINER.test(mark)) {
    if (mark === 'و' && !bounded && !named) return undefined;
    j += 1;
    if (YEAR_BEFORE.test(tokens[j]?.text ?? '')) j += 1;
    last = yearNumber(tokens, j);
    // 2010-15 is a season or a span; a second number that is smaller stands for its last two digits.
    if (last === undefined && mark === '-' && tokens[j]?.type === 'digits' && tokens[j]?.text.length === 2 && !tokens[j]?.spaced) {
      const short = Math.floor(first / 100) * 100 + Number(tokens[j]?.text);
      if (short === first + 1) last = short;
    }
  }
  // أعوام 2011 و2012 و2013
  while (last !== undefined && tokens[j + 1]?.text === 'و' && yearNumber(tokens, j + 2) === last + 1) {
    last += 1;
    j += 2;
  }
  if (last === undefined || last <= first || last - first > 400) return undefined;
  // Two bare numbers with a hyphen are years only in the centuries that news speaks of.
  if (!named && !bounded && (first < 1700 || last > 2100 || (tokens[j + 1]?.text === '-' && tokens[j + 2]?.type === 'digits')))
    return undefined;
  if (bounded && !named && (first < 1700 || last > 2100)) return undefined;
  const calendar = first >= 1300 && last <= 1460 && named ? 'hijri' : 'gregorian';
  const [from, to] = [yearOf(calendar, first), yearOf(calendar, last)];
  if (!from || !to) return undefined;
  const value: Value = {
    from: from.from,
    to: to.to,
    edtf: edtfOf(from.from, to.to),
    calendar,
    year: 'stated',
    month: 'unknown',
    day: 'unknown',
  };
  return { end: j + 1, cut: bounded ? leadCut : namedCut, value };
}

function yearNumber(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  return token?.type === 'digits' && token.text.length === 4 ? Number(token.text) : undefined;
}

function yearValue(found: ReadYear): Value | undefined {
  const period = yearOf(found.calendar, found.value);
  if (!period) return undefined;
  return {
    ...period,
    edtf: edtfOf(period.from, period.to),
    calendar: found.calendar,
    year: 'stated',
    month: 'unknown',
    day: 'unknown',
    ...(found.calendar === 'hijri' ? { approximate: true } : {}),
  };
}
