/** The hour that stands before a date belongs to its phrase: `الساعة السابعة من مساء غد`, `عند الثامنة صباح الأحد`. */

import type { Token } from '../../arabic/tokens.ts';
import type { Located } from '../index.ts';

const HOUR =
  /^(?:الواحده|الثانيه|الثالثه|الرابعه|الخامسه|السادسه|السابعه|الثامنه|التاسعه|العاشره|الحاديه|عشره|والنصف|والربع|الا|ربعا|ثلثا|\d{1,2}|:|من|صباح|مساء|ظهر|عصر|فجر|صباحا|مساء|ظهرا|عصرا|فجرا|ليل|يوم|بتوقيت|في)$/;
/** Tokens of the longest hour: الساعة الحادية عشرة والنصف من صباح يوم. */
const LONGEST = 9;

/** Widens a match to the left over an hour that begins with الساعة; a match without one is left as it is. */
export function withClock(match: Located, tokens: readonly Token[], from: number): Located {
  for (let i = match.at - 1; i >= from && i >= match.at - LONGEST; i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (/^[وف]?[بل]?الساعه$/.test(text)) return { ...match, at: i, cut: text.length - 'الساعه'.length };
    if (!HOUR.test(text)) return match;
  }
  return match;
}
