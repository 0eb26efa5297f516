/**
 * Readings that no evidence can save: what Arabic grammar or the longer name around them rules out. What is special to persons, to everyday words and to names
 * that something else bears has files of its own.
 */
import { ALIAS } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Candidate } from './candidate.ts';
import { type ArticleEvidence, agrees } from './evidence.ts';
import { refusalOfLentName } from './lent-names.ts';
import { SAYS } from './lexicon/hints.ts';
import { isOfOthers } from './other-team.ts';
import type { Refusal } from './refusal.ts';
import { refusalOfEvent } from './refuse-event.ts';
import { refusalOfPerson } from './refuse-person.ts';
import { refusalOfWord } from './refuse-word.ts';

/** No word of Arabic's own is as long as أ and a name of so many letters. */
const LONG = 9;

/** A long a within a word makes another word: مآرب is not مأرب. At its beginning newsrooms write either: آستانة, أستانة. */
const INNER_MADDA = /[^ال]آ|..[ال]آ/;

/** What the form itself rules out, before anything else is looked at. */
export function refusalOfForm(c: Candidate, flags: number, hasNeeds: boolean, demonyms: boolean): Refusal | undefined {
  if (flags & ALIAS.demonym && !demonyms) return 'demonym';
  if (c.proclitics.startsWith('ا') && flags & ALIAS.single && c.end - c.start < LONG) return 'question-hamza';
  if (flags & ALIAS.single && INNER_MADDA.test(c.text) && !c.exact) return 'spelt-otherwise';
  if (hasNeeds && flags & ALIAS.single && !(flags & ALIAS.expanded) && !c.exact) return 'spelt-otherwise';
  return undefined;
}

/** Adjectives that make another body of one: مجلس الأمن القومي is not the United Nations'. */
const GOES_ON = /^ال(?:قومي|وطني|مركزي|اتحادي|فيدرالي|فدرالي)ه?$/;
const NISBA = /^ال\p{L}+(?:ي|يه|يين|يون|يات)$/u;

/** What the words around it rule out. */
export function refusalOfWords(c: Candidate, flags: number, around: Around, article: ArticleEvidence): Refusal | undefined {
  const { dataset } = article;
  const kind = dataset.kind(c.entity);
  const refusal =
    (kind === 'person' && refusalOfPerson(c, flags, around, article)) ||
    (kind === 'event' && refusalOfEvent(c, around, article)) ||
    refusalOfWord(c, flags, around, article) ||
    refusalOfLentName(c, kind, flags, around, article);
  if (refusal) return refusal;
  if (kind === 'organization' && dataset.subtype(c.entity) === 'team' && isOfOthers(around.text, c.end)) return 'part-of-longer-name';
  const [first] = around.before;
  const says = first?.hint.says ?? 0;
  // وزارة الداخلية اليمنية is not the ministry of another country whose record we have, فريق قرطبة التركي not of the Spanish town.
  const settled = kind === 'organization' || (kind === 'place' && (flags & ALIAS.single) !== 0);
  if (
    settled &&
    around.after &&
    !around.after.marked &&
    NISBA.test(around.after.word) &&
    around.block.isForeignPeople(around.after.start, c.entity)
  )
    return 'part-of-longer-name';
  if (kind === 'organization' && around.after && !around.after.marked && GOES_ON.test(around.after.word)) return 'part-of-longer-name';
  // The container must be the construct (جامعة القاهرة), and the name what it is named after: no proclitic between.
  if (says & SAYS.container && c.proclitics === '' && !first?.marked && !first?.word.startsWith('ال')) {
    const isSuch = first?.hint.expects && agrees(first.hint.expects, c.entity, dataset);
    if (!isSuch && (kind === 'place' || kind === 'person' || kind === 'organization')) return 'part-of-longer-name';
  }
  return undefined;
}
