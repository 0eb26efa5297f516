/**
 * Finds the dates of an article and resolves them as its reader means them.
 *
 *     findDates(['زار أنقرة في أبريل/ نيسان الماضي'], { reference: '2020-06-15' })
 *     // [[{ start: 13, end: 32, kind: 'date', edtf: '2020-04', from: '2020-04-01', to: '2020-04-30', … }]]
 *
 * In chrono's manner (https://github.com/wanasit/chrono): a lexicon, one phrase form a file, refiners. Other than there, text is read as tokens
 * and forms are tried only where a word of the lexicon or a number begins, the longest match winning.
 */
import type { DateAnnotation } from '../annotations.ts';
import { sourceSpan } from '../arabic/fold.ts';
import { type Tokens, tokenize } from '../arabic/tokens.ts';
import { formsOf } from './forms-of-word.ts';
import { withClock } from './refiners/clock.ts';
import { withEvent } from './refiners/named-day.ts';
import { isNoDate } from './refiners/no-date.ts';
import { mergeCalendars } from './refiners/two-calendars.ts';
import { isTrigger } from './triggers.ts';
import type { Context, Match } from './types.ts';

export interface FindDatesContext {
  /** Day of publication, else of reading, ISO 8601. */
  readonly reference: string;
}

/** A match in its place. */
export interface Located extends Match {
  readonly at: number;
}

/** Dates of each block, in order and apart from one another. Never throws on text. */
export function findDates(blocks: readonly string[], context: FindDatesContext): DateAnnotation[][] {
  return findDatesInTokens(blocks.map(tokenize), context);
}

/** The same for blocks that are tokens already. */
export function findDatesInTokens(blocks: readonly Tokens[], { reference }: FindDatesContext): DateAnnotation[][] {
  const day = Temporal.PlainDate.from(reference);
  let context: Context = { reference: day, last: undefined };
  return blocks.map((tokens) => {
    const found: Located[] = [];
    for (let at = 0; at < tokens.count; ) {
      const match = isTrigger(tokens, at) ? longest(tokens, at, context) : undefined;
      if (!match) {
        at += 1;
        continue;
      }
      if (!isNoDate(tokens.list, match)) {
        found.push(withClock(match, tokens.list, found.at(-1)?.end ?? 0));
        const { from, to } = match.value;
        if (from && to) context = { reference: day, last: { from, to } };
      }
      at = match.end;
    }
    if (found.length === 0) return [];
    return mergeCalendars(found, tokens.list).map((match) => toAnnotation(withEvent(match, tokens.list), tokens));
  });
}

function longest(tokens: Tokens, at: number, context: Context): Located | undefined {
  let best: Match | undefined;
  for (const form of formsOf(tokens, at)) {
    const match = form.parse(tokens.list, at, context);
    if (match && (!best || match.end > best.end || (match.end === best.end && match.cut < best.cut))) best = match;
  }
  return best && { ...best, at };
}

function toAnnotation(match: Located, { list, map, source }: Tokens): DateAnnotation {
  const first = list[match.at];
  const last = list[match.end - 1];
  const { start, end } = sourceSpan({ map, source }, (first?.start ?? 0) + match.cut, last?.end ?? 0);
  const { from, to, edtf, calendar, year, month, day, relative, approximate, event } = match.value;
  return {
    start,
    end,
    kind: 'date',
    text: source.slice(start, end),
    ...(edtf ? { edtf } : {}),
    ...(from && to ? { from: from.toString(), to: to.toString() } : {}),
    calendar: calendar ?? 'gregorian',
    year: year ?? 'unknown',
    month: month ?? 'unknown',
    day: day ?? 'unknown',
    relative: relative ?? false,
    ...(approximate ? { approximate } : {}),
    ...(event ? { event } : {}),
  };
}
