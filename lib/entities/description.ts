/**
 * What is called by what it is and whose, and by no name of its own: الجيش اللبناني, الخارجية الأمريكية, العاصمة الأردنية, مجلس النواب. Told by its first word, since a name
 * may end in the name of a people as well: المحيط الهندي, الاتحاد الروسي, هيئة الأمن الصحي البريطانية.
 */
import { folded } from '../arabic/fold.ts';
import { subtypesOf } from '../dataset/kinds.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';

/** Bodies of a state, which most names only describe. */
export const STATE_BODIES = subtypesOf('organization', 'army', 'ministry', 'government', 'parliament', 'security-service');
/** How descriptions begin, folded and without article, by subtype: with what the thing is. The Duma and the Assembly of Experts have names. */
const HEADS: Readonly<Record<string, RegExp>> = {
  army: /^(?:جيش|جيوش|قوات|قوه|بحريه|طيران) /,
  'security-service': /^(?:شرطه|مخابرات|استخبارات|امن|درك|قوات) /,
  // الخارجية الأمريكية, التجارة الصينية.
  ministry: /^/,
  // رئاسة الصناعات الدفاعية التركية is a name.
  government: /^(?:حكومه |رءاسه \S+$)/,
  parliament: /^(?:برلمان |مجلس[يا]? (?:ال)?(?:نواب|شيوخ|شوري|شعب|امه|عموم|لوردات|تشريعي|تاسيسي))/,
  court: /^(?:محكمه|محاكم|نيابه|مجلس) /,
  'un-body': /^(?:جمعيه|قوات|قوه) /,
  team: /^منتخب /,
  // الفريق الملكي.
  club: /^فريق /,
  // الدول الست الكبرى.
  bloc: /^دول /,
};
/** Of these, what is called so where only the article tells whose: مجلس النواب, المحكمة العليا; but حكومة الوفاق is one alone. */
const WHOSE_UNSAID = subtypesOf('organization', 'army', 'security-service', 'ministry', 'parliament', 'court', 'un-body', 'club', 'bloc');
/** Before the name of a people: العاصمة الأردنية, الجنوب اللبناني; العاهل الأردني. */
const PLACES = new Set('عاصمه شمال جنوب شرق غرب وسط اراضي قطر ديار'.split(' '));
const RULERS = new Set('عاهل رءيس ملك ملكه امير سلطان'.split(' '));
/** Before an adjective of any kind: القارة الأفريقية, القارة العجوز, العالم الإسلامي. */
const WHOLES = new Set('قاره عالم وطن'.split(' '));
const WHOLE = subtypesOf('place', 'continent', 'region');

export const isStateBody = ({ entity }: Candidate, dataset: Dataset): boolean =>
  dataset.kind(entity) === 'organization' && STATE_BODIES.has(dataset.subtype(entity));

/** Whether a form is its bearer's by itself, whatever else the article says. */
export const isName = (c: Candidate, { aliasFlags, aliasNeeds }: Dataset): boolean =>
  ((aliasFlags[c.alias] as number) & (ALIAS.short | ALIAS.demonym | ALIAS.title | ALIAS.club)) === 0 && aliasNeeds[c.alias] === 0;

/** Whether a form of several words is no name of its own. */
export function isDescription(c: Candidate, block: Block, dataset: Dataset): boolean {
  if ((dataset.aliasFlags[c.alias] as number) & ALIAS.single) return false;
  const kind = dataset.kind(c.entity);
  const subtype = dataset.subtype(c.entity);
  const form = folded(block.tokens.source.slice(c.start, c.end)).replace(/^ا?ل(?=..)/, '');
  if (kind === 'organization') {
    if (!HEADS[subtype]?.test(form)) return false;
    return (dataset.aliasNeeds[c.alias] !== 0 && WHOSE_UNSAID.has(subtype)) || endsInPeople(c, block);
  }
  const gap = form.indexOf(' ');
  const head = form.slice(0, gap);
  if (kind === 'place' && WHOLES.has(head) && WHOLE.has(subtype)) return true;
  // الغرب الأوسط الأمريكي and الأمير عبد القادر الجزائري are names.
  const isPair = gap === form.lastIndexOf(' ');
  return isPair && ((kind === 'place' && PLACES.has(head)) || (kind === 'person' && RULERS.has(head))) && endsInPeople(c, block);
}

/** Whether the last word is the name of a people, and no name of the entity stands before it. */
function endsInPeople(c: Candidate, block: Block): boolean {
  const last = block.tokens.source.lastIndexOf(' ', c.end - 1) + 1;
  return last > c.start && block.isPeople(last) && !block.hasNameInside(c);
}
