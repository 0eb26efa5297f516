/** What is left out where a reader asks for proper names alone. */
import { subtypesOf } from '../dataset/kinds.ts';
import type { ArticleEvidence } from './evidence.ts';
import type { Candidate } from './find.ts';

/** Organisations that are called by what they are and whose: الجيش اللبناني, الخارجية الأمريكية, مجلس النواب. */
export const STATE_BODIES = subtypesOf('organization', 'army', 'ministry', 'government', 'parliament', 'security-service');

/** Whether a form is no name of its own: an everyday word with its cue, a body of a state, a type word with a nisba. */
export function isNoProperName(c: Candidate, text: string, article: ArticleEvidence): boolean {
  const { dataset } = article;
  if ((dataset.aliasNeeds[c.alias] as number) !== 0) return true;
  if (dataset.kind(c.entity) === 'organization') return STATE_BODIES.has(dataset.subtype(c.entity));
  const last = text.lastIndexOf(' ', c.end - 1) + 1;
  return last > c.start && article.isPeople(last);
}
