/**
 * What the schema cannot say of a single field: rules across a record's fields and across records. Each rule is one
 * function of the whole list, so that adding one touches this list and one file of `rules/`.
 */

import type { WordCounts } from './compile.ts';
import { arabicText } from './rules/arabic-text.ts';
import { currentWithoutDate } from './rules/current-without-date.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { everydayWords } from './rules/everyday-words.ts';
import { hamza } from './rules/hamza.ts';
import { idsExist } from './rules/ids-exist.ts';
import { oneAtATime } from './rules/one-at-a-time.ts';
import { rolesInOrder } from './rules/roles-in-order.ts';
import { writtenTwice } from './rules/written-twice.ts';
import type { Problem, SourceRecord } from './sources.ts';

/** What rules know beside the records. */
export interface RuleContext {
  /** How often newspapers write a form as an everyday word. */
  readonly words: WordCounts;
  /** Forms among them that a person judged to be nearly always the name. */
  readonly judged: ReadonlySet<string>;
}

export type Rule = (records: readonly SourceRecord[], context: RuleContext) => Iterable<Problem>;

export const RULES: Record<string, Rule> = {
  duplicateIds,
  idsExist,
  rolesInOrder,
  oneAtATime,
  arabicText,
  hamza,
  currentWithoutDate,
  writtenTwice,
  everydayWords,
};

const NO_WORDS: RuleContext = { words: new Map(), judged: new Set() };

/** Every breach of every rule, in the order of the rules. */
export const validate = (records: readonly SourceRecord[], context: RuleContext = NO_WORDS): Problem[] =>
  Object.values(RULES).flatMap((rule) => [...rule(records, context)]);
