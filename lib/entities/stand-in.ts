/** What is as good as a cue for a form that asks for one and has none. */
import { subtypesOf } from '../dataset/kinds.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Candidate } from './candidate.ts';
import type { Coherence } from './coherence.ts';
import { STATE_BODIES } from './description.ts';
import { agrees } from './evidence.ts';
import { SAYS } from './lexicon/hints.ts';

/** What the article is about. */
export interface About {
  readonly dataset: Dataset;
  readonly coherence: Coherence;
  /** Entities that the article names by more than a short form. */
  readonly full: ReadonlySet<number>;
}

/** Whether anything could stand in for the cues of a candidate, before the words around it are looked at. */
export const mayStandIn = ({ entity, alias }: Candidate, { dataset, coherence, full }: About): boolean =>
  // The bare name of a club stands in the game alone: نادي الطيران does not make every الطيران its own.
  (((dataset.aliasFlags[alias] as number) & ALIAS.club) === 0 || coherence.tellsOfGameBeside(entity)) &&
  (full.has(entity) || coherence.belongs(entity) || coherence.isOfSite(entity));

/** `hasRival`: another reading of the span stands already. */
export const standsIn = (c: Candidate, around: Around, hasRival: boolean, about: About): boolean =>
  hasFullerName(c, around, about) || isTyped(c, around, about) || isSituated(c, around, about) || (!hasRival && isAtHome(c, around, about));

/** The entity's fuller name in the article, unless the form could be a verb or a common noun there. */
function hasFullerName(c: Candidate, { text }: Around, { dataset, full }: About): boolean {
  if (!full.has(c.entity)) return false;
  const definite = text.startsWith('ال', c.start) || text.startsWith('ل', c.start);
  return dataset.kind(c.entity) === 'person' || definite || dataset.aliasCommon[c.alias] === 0;
}

/** A word of its type right before it (قضاء هيت) where the article is about its country or something linked to it. */
function isTyped(c: Candidate, around: Around, { dataset, coherence }: About): boolean {
  const expects = around.before[0]?.hint.expects;
  // In construct and narrow: مدينة كان is Cannes, المدينة كان and مطار دولي are not.
  const isConstruct = !around.before[0]?.marked && !/^[وفبكل]{0,2}ال/.test(around.before[0]?.word ?? '');
  return (
    expects?.subtypes !== undefined &&
    isConstruct &&
    c.proclitics === '' &&
    agrees(expects, c.entity, dataset) &&
    coherence.belongs(c.entity)
  );
}

const DIRECTION = /^(?:شمال|جنوب|شرق|غرب)ي?$/;
/** في الخليل جنوبي الضفة الغربية: a place that is said to lie in a part of another, where the article is about its country or something linked to it. */
function isSituated(c: Candidate, { before: [first], after }: Around, { dataset, coherence }: About): boolean {
  const isLocated = c.proclitics.endsWith('ب') || (!first?.marked && ((first?.hint.says ?? 0) & SAYS.locative) !== 0);
  return (
    dataset.kind(c.entity) === 'place' &&
    c.exact &&
    isLocated &&
    after !== undefined &&
    !after.marked &&
    DIRECTION.test(after.word) &&
    coherence.belongs(c.entity)
  );
}

/** What a newspaper of its country names without it: وزارة التعليم, قوات الطوارئ الخاصة. */
const AT_HOME = new Set([...STATE_BODIES, ...subtypesOf('organization', 'court', 'institution', 'central-bank')]);
/** log2 of a population of 65,000. */
const GREAT = 16;

/** A body of the site's own state, or a place of its country after a word of place, in an article that is about no other country. */
function isAtHome(c: Candidate, around: Around, { dataset, coherence }: About): boolean {
  if (!coherence.isOfSite(c.entity) || !coherence.isAboutSite) return false;
  const isWord = ((dataset.aliasFlags[c.alias] as number) & ALIAS.single) !== 0;
  const kind = dataset.kind(c.entity);
  if (kind === 'organization') return !isWord && AT_HOME.has(dataset.subtype(c.entity));
  const hint = around.before[0]?.hint;
  const isNamed = hint?.expects !== undefined && agrees(hint.expects, c.entity, dataset);
  const isLocated = c.proclitics.endsWith('ب') || ((hint?.says ?? 0) & SAYS.locative) !== 0;
  // بالكامل and بحقل are words: of places that nothing names as such, only the great ones are taken.
  const isGreat = dataset.subtype(c.entity) === 'admin1' || (dataset.entitySize[c.entity] as number) >= GREAT;
  return kind === 'place' && c.exact && !around.before[0]?.marked && (isNamed || (isLocated && isGreat));
}
