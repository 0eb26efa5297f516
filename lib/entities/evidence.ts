/**
 * What speaks for a reading and against it: named features of a candidate where it stands. `weights.ts` says what each is worth.
 *
 *     evidence(candidate, article, (feature, value) => { score += WEIGHTS[feature] * value; });
 *
 * A feature is a number from 0 to 1, or a few units where it counts something. What is not noted is 0.
 */
import type { Kind } from '../dataset/kinds.ts';
import { ALIAS, type Dataset, NO_YEAR } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';
import type { Coherence } from './coherence.ts';
import { type Expectation, SAYS } from './lexicon/hints.ts';

export const FEATURES = [
  'bias',
  // The alias.
  'prior',
  'words',
  'spelt-exactly',
  'made-spelling',
  'everyday-word',
  'short-form',
  'cue-beside',
  'cue-in-article',
  'proclitic',
  // The thing.
  'person',
  'organization',
  'weapon',
  'event',
  'currency',
  'group',
  'country',
  'large-place',
  'small-place',
  // The words around it.
  'type-agrees',
  'type-disagrees',
  'person-after-title',
  'person-after-title-and-nisba',
  'title-before-other',
  'place-after-locative',
  'other-after-locative',
  'after-head',
  'speaks',
  'everyday-grammar',
  'name-before',
  'name-after',
  'in-marks',
  // The article.
  'named-in-full',
  'repeated',
  'linked',
  'same-country',
  'rival-linked',
  'rival-same-country',
  'site-country',
  'in-life',
  'out-of-time',
  'inside-longer',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Note = (feature: Feature, value: number) => void;

/** What evidence asks of the article beyond the words around a candidate. */
export interface ArticleEvidence {
  readonly dataset: Dataset;
  /** The year in which the article was written. */
  readonly year: number;
  readonly coherence: Coherence;
  /** Where the candidate's cues stand, where its form asks for any. */
  cue(c: Candidate, block: Block): 'beside' | 'in-article' | undefined;
  /** Whether the article has a longer form of the candidate's entity. */
  isNamedLonger(c: Candidate): boolean;
  /** How often the article has a reading of the entity. */
  mentions(entity: number): number;
}

const NISBA = /(?:ي|يه|يين|يون)$/;
/** Whether an entity is what a type word lets expect. */
export function agrees({ kinds, subtypes }: Expectation, entity: number, dataset: Dataset): boolean {
  return kinds.includes(dataset.kind(entity)) && (!subtypes || subtypes.includes(dataset.subtype(entity)));
}

/** Notes what is to be said of a candidate whose words around are read. */
export function evidence(c: Candidate, article: ArticleEvidence, note: Note): void {
  const { dataset } = article;
  const around = c.around as Around;
  const flags = dataset.aliasFlags[c.alias] as number;
  const kind = dataset.kind(c.entity);
  note('bias', 1);
  ofAlias(c, flags, around, article, note);
  ofThing(c, kind, dataset, note);
  ofWords(c, kind, flags, around, dataset, note);
  ofArticle(c, kind, article, note);
}

function ofAlias(c: Candidate, flags: number, around: Around, article: ArticleEvidence, note: Note): void {
  const { dataset } = article;
  note('prior', (dataset.aliasPrior[c.alias] as number) / 255);
  if (!(flags & ALIAS.single)) note('words', Math.min(3, countGaps(around.text, c.start, c.end)));
  if (c.exact) note('spelt-exactly', 1);
  if (flags & ALIAS.expanded) note('made-spelling', 1);
  if (flags & ALIAS.short) note('short-form', 1);
  if (flags & ALIAS.single) {
    note('everyday-word', (dataset.aliasCommon[c.alias] as number) / 16);
    if (c.proclitics !== '') note('proclitic', 1);
  }
  const cue = article.cue(c, around.block);
  if (cue === 'beside') note('cue-beside', 1);
  else if (cue) note('cue-in-article', 1);
}

function ofThing(c: Candidate, kind: Kind, dataset: Dataset, note: Note): void {
  if (kind !== 'place') {
    note(kind, 1);
    return;
  }
  const subtype = dataset.subtype(c.entity);
  const size = dataset.entitySize[c.entity] as number;
  if (subtype === 'country') note('country', 1);
  // 2^19 is half a million people, 2^15 a good thirty thousand.
  else if (size >= 19) note('large-place', 1);
  else if (size < 15 && (subtype === 'city' || subtype === 'town' || subtype === 'village')) note('small-place', 1);
}

function ofWords(c: Candidate, kind: Kind, flags: number, around: Around, dataset: Dataset, note: Note): void {
  const [first, second, third] = around.before;
  const says = first?.hint.says ?? 0;
  const expects = first?.hint.expects;
  if (expects) note(agrees(expects, c.entity, dataset) ? 'type-agrees' : 'type-disagrees', 1);
  if (kind === 'person') {
    if (says & SAYS.title) note('person-after-title', 1);
    else if (((second?.hint.says ?? 0) | (third?.hint.says ?? 0)) & SAYS.title && first && NISBA.test(first.word))
      note('person-after-title-and-nisba', 1);
  } else if (says & SAYS.title && !(says & SAYS.head) && first?.word.startsWith('ال')) note('title-before-other', 1);
  if (says & SAYS.locative || c.proclitics.endsWith('ب')) note(kind === 'place' ? 'place-after-locative' : 'other-after-locative', 1);
  if (says & SAYS.head && kind !== 'person') note('after-head', 1);
  if (kind !== 'place' && (says | (around.after?.hint.says ?? 0)) & SAYS.speech) note('speaks', 1);
  if (says & SAYS.verbal && flags & ALIAS.single) note('everyday-grammar', 1);
  if (first?.marked) note('in-marks', 1);
  if (kind !== 'person') return;
  if (first && !first.marked && dataset.isNameWord(first.word) && !(says & SAYS.title)) note('name-before', 1);
  const after = around.after;
  if (!after || after.marked) return;
  // على is no name after one, and folds like علي.
  if (after.word !== 'علي' && dataset.isNameWord(after.word)) note('name-after', 1);
}

function ofArticle(c: Candidate, kind: Kind, article: ArticleEvidence, note: Note): void {
  const { dataset, coherence, year } = article;
  if (article.isNamedLonger(c)) note('named-in-full', 1);
  const mentions = article.mentions(c.entity);
  if (mentions > 1) note('repeated', Math.min(1, Math.log2(mentions) / 4));
  const links = coherence.links(c.entity);
  if (links > 0) note('linked', Math.min(1, links / 3));
  const ofCountry = coherence.sharesCountry(c.entity);
  if (ofCountry) note('same-country', 1);
  // Between two that share a name, what the article is about tells more than it does of a name that could only be one.
  if (c.hasRival) {
    if (links > 0) note('rival-linked', Math.min(1, links / 2));
    if (ofCountry) note('rival-same-country', 1);
  }
  if (coherence.isOfSite(c.entity)) note('site-country', 1);
  if (c.isInside) note('inside-longer', 1);
  if (kind === 'place') return;
  const [from, to] = [dataset.entityFrom[c.entity] as number, dataset.entityTo[c.entity] as number];
  if (from !== NO_YEAR && year < from) note('out-of-time', 1);
  else if (from !== NO_YEAR && (to === NO_YEAR || year <= to + 1)) note('in-life', 1);
}

function countGaps(text: string, start: number, end: number): number {
  let gaps = 0;
  for (let i = start; i < end; i += 1) if (text.charCodeAt(i) === 0x20) gaps += 1;
  return gaps;
}
