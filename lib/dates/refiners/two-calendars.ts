/** What is one date in two pieces. One day given in two calendars: `1 محرم 1446 هـ الموافق 7 يوليو 2024`. The Gregorian reading is the sure one; the phrase is both. */

import type { Token } from '../../arabic/tokens.ts';
import type { Located } from '../index.ts';
import { joinDays } from './join.ts';

const BETWEEN = /^(?:الموافق|الموافق ل|الموافقه|ل|\(|،|\/|-|=|يوافق|وافق|الموافقل)$/;
/** The two may differ by the sighting of the moon. */
const DAYS_APART = 2;

export function mergeCalendars(found: readonly Located[], tokens: readonly Token[]): Located[] {
  const merged: Located[] = [];
  for (const next of found) {
    const before = merged.at(-1);
    const joined = before && (joinDays(before, next, tokens) ?? join(before, next, tokens));
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return merged;
}

function join(a: Located, b: Located, tokens: readonly Token[]): Located | undefined {
  const between = tokens.slice(a.end, b.at).map((t) => t.text);
  if (between.length > 2 || !between.every((word) => BETWEEN.test(word)) || between.length === 0) return undefined;
  const [x, y] = [a.value, b.value];
  if (x.calendar === y.calendar || !x.from || !y.from || !x.to || !y.to) return undefined;
  if (Math.abs(x.from.until(y.from).days) > DAYS_APART) return undefined;
  const gregorian = x.calendar === 'gregorian' ? x : y;
  const close = between.includes('(') && tokens[b.end]?.text === ')' ? 1 : 0;
  const { approximate: _, ...sure } = gregorian;
  return { at: a.at, cut: a.cut, end: b.end + close, value: sure };
}
