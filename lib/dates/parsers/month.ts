import type { Token } from '../../arabic/tokens.ts';
import { narrow } from '../part.ts';
import { readMonth, readPart } from '../read.ts';
import { readRelativeYear, readYear, readYearOfMonth, statedOf } from '../read-year.ts';
import { edtfOf, monthOf, resolveStated } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Form } from '../types.ts';

/** Libya's own names were in force in these years. */
const LIBYAN_FROM = 1986;
const LIBYAN_TO = 2011;
const SAME = /^(?:نفسه|ذاته|عينه)$/;
const RANGE = /^(?:الي|حتي|-|والي|وحتي)$/;
/** What stands before a month that is one: في مارس, منذ نيسان, حتى أيار. */
const BEFORE = /^[وف]?(?:في|منذ|حتي|خلال|مذ|قبل|بعد|بين|من|الي|بحلول|لشهر|شهر|كان|بدايه|نهايه|حلول|قدوم|غايه|طيله|طوال|وقبل)$/;

/** قبل حلول رمضان, عقود تسليم أغسطس, للتسليم في أغسطس: one that is yet to come. */
const COMING = /^(?:حلول|قدوم|ل?تسليم|للتسليم)$/;
/** من مارس العنف: who practised it; an articled object follows the verb, and no month. */
const isVerb = (before: string, after: string): boolean => /^[وف]?من$/.test(before) && /^ال(?!ي$)/.test(after);

/** The year that a later month of the same year has behind و: as a function of the article's. */
function readSharedYear(tokens: readonly Token[], i: number, month: number): ((reference: number) => number) | undefined {
  const second = readMonth(tokens, i);
  if (second?.cut !== 1 || !tokens[i]?.text.startsWith('و') || second.value.tradition === 'hijri' || second.value.month <= month)
    return undefined;
  const year = readYear(tokens, second.next, 'gregorian');
  if (year) return () => year.value;
  const ofYear = readRelativeYear(tokens, second.next);
  return ofYear && ((reference) => reference + ofYear.value);
}

/** A month: `أبريل/ نيسان الماضي`, `سبتمبر 2017`, `مطلع آذار`, `يونيو من عام 1999`, `شهر رمضان`. */
export const month: Form = {
  name: 'month',
  gloss: 'month, with or without year, part or direction',
  example: ['أبريل/ نيسان الماضي', '2020-04'],
  parse(tokens, at, context) {
    const part = readPart(tokens, at);
    const i = part?.next ?? at;
    const name = readMonth(tokens, i);
    if (!name || (part && name.cut > 0)) return undefined;
    const of = readYearOfMonth(tokens, name);
    const { calendar: own, year, direction, ofYear } = of;
    // يناير وفبراير من العام الماضي: the year of the second is the year of the first.
    const shared = year || direction || ofYear || part || own === 'hijri' ? undefined : readSharedYear(tokens, name.next, name.value.month);
    let end = of.next;
    if (!year && !direction && !ofYear && SAME.test(tokens[end]?.text ?? '')) end += 1;
    const cut = part?.cut ?? name.cut;
    const before = tokens[at - 1]?.text ?? '';
    // 32 مارس, 0 مايو: a day that there is not takes its month with it.
    if (!part && tokens[at - 1]?.type === 'digits' && before.length <= 3 && tokens[at]?.spaced)
      return { end, cut, value: { impossible: true } };
    const bare = !name.certain && !part && !year && !direction && !ofYear;
    if (name.value.ambiguous && bare) {
      if (isVerb(before, tokens[end]?.text ?? '')) return undefined;
      if (!BEFORE.test(before) && !(/^(?:او|و)$/.test(before) && readMonth(tokens, at - 2))) return undefined;
    }
    // أيار, آب and مارس after a preposition may still be a name, a father or a verb: a proclitic preposition is none of these.
    if (name.value.tradition === 'libyan' && !(year && year.value >= LIBYAN_FROM && year.value <= LIBYAN_TO)) return undefined;
    const calendar = year?.calendar ?? own;
    if (calendar !== own) return { end, cut, value: { calendar: own, year: 'stated', month: 'stated', day: 'unknown' } };
    // من مارس إلى مايو 2020: the year of the end is the year of the beginning.
    const joined = !year && !direction && RANGE.test(tokens[end]?.text ?? '') ? readMonth(tokens, end + 1) : undefined;
    if (joined && joined.value.month !== name.value.month) {
      const lastYear = readYear(tokens, joined.next, own);
      const last = lastYear && monthOf(own, lastYear.value, joined.value.month);
      const first = lastYear && monthOf(own, lastYear.value - (joined.value.month < name.value.month ? 1 : 0), name.value.month);
      if (first && last) {
        return {
          end: lastYear.next,
          cut,
          value: {
            from: first.from,
            to: last.to,
            edtf: edtfOf(first.from, last.to),
            calendar: own,
            year: 'stated',
            month: 'stated',
            day: 'unknown',
          },
        };
      }
    }
    const stated = statedOf(name, of, context.reference);
    const value = resolveStated(
      {
        ...stated,
        year: stated.year ?? shared?.(context.reference.year),
        yearImplied: stated.yearImplied === true || shared !== undefined,
        tense: COMING.test(before === 'في' ? (tokens[at - 2]?.text ?? '') : before) ? 1 : tenseBefore(tokens, at),
      },
      context,
    );
    return value && { end, cut, value: narrow(value, part?.value) };
  },
};
