/** An event that the words or the year speak against. */
import { subtypesOf } from '../dataset/kinds.ts';
import { NO_YEAR } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Candidate } from './candidate.ts';
import type { ArticleEvidence } from './evidence.ts';
import { isOfOthers } from './other-team.ts';
import type { Refusal } from './refusal.ts';

/** What happens unannounced: no article speaks of it before. */
const UNANNOUNCED = subtypesOf(
  'event',
  'war',
  'battle',
  'operation',
  'uprising',
  'coup',
  'massacre',
  'attack',
  'assassination',
  'disaster',
  'epidemic',
  'crisis',
);
const ATTEMPT = /^[وفبكل]?(?:ال)?(?:محاوله|محاولات|محاولتي|مخطط|مخططات|خطه|موامره|مءامره|احباط)$/;

export function refusalOfEvent(c: Candidate, around: Around, { dataset, year }: ArticleEvidence): Refusal | undefined {
  const [first] = around.before;
  const from = dataset.entityFrom[c.entity] as number;
  if (UNANNOUNCED.has(dataset.subtype(c.entity)) && from !== NO_YEAR && year < from) return 'not-yet';
  if (dataset.subtype(c.entity) === 'sport' && isOfOthers(around.text, c.end)) return 'part-of-longer-name';
  // محاولة اغتيال فلان is not the killing of him.
  if (first && !first.marked && ATTEMPT.test(first.word) && around.text.startsWith('اغتيال', c.start)) return 'part-of-longer-name';
  return undefined;
}
