/** A weekday or أمس, and the day of the month beside it, are one date: `أمس الاثنين 12 مايو`, `ليل الثلاثاء 11 سبتمبر`, `يوم الخميس الموافق 22/12/2022`. */

import type { Token } from '../../arabic/tokens.ts';
import type { Located } from '../index.ts';

const BETWEEN = /^(?:الموافق|الموافقه|الموافقل|،|\(|,)$/;
/** How far the two may lie apart where the weekday does not tell: an article is put up a day or two after it was written. */
const DAYS_APART = 2;

/** The second of two neighbours, widened over the first, if they are one date. */
export function joinDays(a: Located, b: Located, tokens: readonly Token[]): Located | undefined {
  const between = tokens.slice(a.end, b.at).map((t) => t.text);
  if (between.length > 1 || !between.every((word) => BETWEEN.test(word))) return undefined;
  const [x, y] = [a.value, b.value];
  if (!x.relative || !x.from || !x.to || !y.from || !y.to || b.cut > 0) return undefined;
  if (y.day !== 'stated' || y.relative || x.from.until(x.to).days > 1 || !y.from.equals(y.to)) return undefined;
  const near = Math.abs(x.from.until(y.from).days) <= DAYS_APART;
  if (x.from.dayOfWeek !== y.from.dayOfWeek && !near) return undefined;
  const close = between.includes('(') && tokens[b.end]?.text === ')' ? 1 : 0;
  return { ...b, at: a.at, cut: a.cut, end: b.end + close };
}
