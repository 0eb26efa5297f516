/**
 * What the schema cannot say of a single field: rules across a record's fields and across records. Each rule is one
 * function of the whole list, so that adding one touches this list and one file of `rules/`.
 */

import { arabicText } from './rules/arabic-text.ts';
import { currentWithoutDate } from './rules/current-without-date.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { rolesInOrder } from './rules/roles-in-order.ts';
import type { Problem, SourceRecord } from './sources.ts';

export type Rule = (records: readonly SourceRecord[]) => Iterable<Problem>;

export const RULES: Record<string, Rule> = { duplicateIds, rolesInOrder, arabicText, currentWithoutDate };

/** Every breach of every rule, in the order of the rules. */
export const validate = (records: readonly SourceRecord[]): Problem[] => Object.values(RULES).flatMap((rule) => [...rule(records)]);
