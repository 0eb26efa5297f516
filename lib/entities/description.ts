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
/** What a description's first word says it is, folded and without article, by subtype; `any` word does before a ministry's field. */
const HEADS: Readonly<Record<string, ReadonlySet<string> | 'any'>> = {
  army: new Set('جيش جيوش قوات قوه بحريه طيران'.split(' ')),
  'security-service': new Set('شرطه مخابرات استخبارات امن درك قوات'.split(' ')),
  ministry: 'any',
  government: new Set(['حكومه']),
  parliament: new Set('برلمان مجلس مجلسي مجلسا جمعيه'.split(' ')),
  court: new Set('محكمه محاكم نيابه مجلس'.split(' ')),
  'un-body': new Set('جمعيه قوات قوه'.split(' ')),
  team: new Set(['منتخب']),
};
/** Of these, what is called so where only the article tells whose: مجلس النواب, المحكمة العليا; but حكومة الوفاق is one alone. */
const WHOSE_UNSAID = subtypesOf('organization', 'army', 'security-service', 'ministry', 'parliament', 'court', 'un-body');
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
  ((aliasFlags[c.alias] as number) & (ALIAS.short | ALIAS.demonym | ALIAS.title)) === 0 && aliasNeeds[c.alias] === 0;

/** Whether a form of several words is no name of its own. */
export function isDescription(c: Candidate, block: Block, dataset: Dataset): boolean {
  if ((dataset.aliasFlags[c.alias] as number) & ALIAS.single) return false;
  const kind = dataset.kind(c.entity);
  const subtype = dataset.subtype(c.entity);
  const form = folded(block.tokens.source.slice(c.start, c.end));
  const head = form.slice(0, form.indexOf(' ')).replace(/^ا?ل(?=..)/, '');
  // الغرب الأوسط الأمريكي, الأمير عبد القادر الجزائري and رئاسة الصناعات الدفاعية التركية are names.
  const isPair = form.indexOf(' ') === form.lastIndexOf(' ');
  if (kind === 'organization') {
    const heads = HEADS[subtype];
    if (!heads || !(heads === 'any' || heads.has(head) || (isPair && head === 'رءاسه'))) return false;
    return (dataset.aliasNeeds[c.alias] !== 0 && WHOSE_UNSAID.has(subtype)) || endsInPeople(c, block);
  }
  if (kind === 'place' && WHOLES.has(head) && WHOLE.has(subtype)) return true;
  return isPair && ((kind === 'place' && PLACES.has(head)) || (kind === 'person' && RULERS.has(head))) && endsInPeople(c, block);
}

/** Whether the last word is the name of a people, and no name of the entity stands before it. */
function endsInPeople(c: Candidate, block: Block): boolean {
  const last = block.tokens.source.lastIndexOf(' ', c.end - 1) + 1;
  return last > c.start && block.isPeople(last) && !block.hasNameInside(c);
}
