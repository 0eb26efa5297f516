/** What is called by what it is and whose, and by no name of its own: الجيش اللبناني, وزارة الخارجية الأمريكية, العاصمة الأردنية, مجلس النواب. */
import { folded } from '../arabic/fold.ts';
import { type Kind, subtypesOf } from '../dataset/kinds.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';
import { hintOf } from './lexicon/hints.ts';

/** Organisations of a state that most names only describe. */
export const STATE_BODIES = subtypesOf('organization', 'army', 'ministry', 'government', 'parliament', 'security-service');
/** Organisations that are called by what they are where it goes without saying whose: مجلس النواب, الجمعية العامة, المحكمة الدستورية. */
const PUBLIC_BODIES = new Set([...STATE_BODIES, ...subtypesOf('organization', 'un-body', 'court', 'institution', 'central-bank')]);
/** Organisations whose form may end in the name of a people and describe nothing more. */
const DESCRIBED = new Set([...STATE_BODIES, ...subtypesOf('organization', 'team')]);

export const isStateBody = ({ entity }: Candidate, dataset: Dataset): boolean =>
  dataset.kind(entity) === 'organization' && STATE_BODIES.has(dataset.subtype(entity));

/** What continents and parts of the world are called by, with their adjective: القارة الأفريقية, العالم العربي. */
const GREAT_WHOLE = /^ا?ل(?:قاره|عالم|وطن)$/;

/** Whether a form is its bearer's by itself, whatever else the article says. */
export const isName = (c: Candidate, { aliasFlags, aliasNeeds }: Dataset): boolean =>
  ((aliasFlags[c.alias] as number) & (ALIAS.short | ALIAS.demonym | ALIAS.title)) === 0 && aliasNeeds[c.alias] === 0;

/** Whether a form of several words is no name of its own. */
export function isDescription(c: Candidate, block: Block, dataset: Dataset): boolean {
  const kind = dataset.kind(c.entity);
  // الليرة التركية and الدوري الفرنسي have no other name.
  if ((dataset.aliasFlags[c.alias] as number) & ALIAS.single || !(kind === 'person' || kind === 'place' || kind === 'organization'))
    return false;
  const subtype = dataset.subtype(c.entity);
  if (kind === 'organization' && PUBLIC_BODIES.has(subtype) && (dataset.aliasNeeds[c.alias] as number) !== 0) return true;
  if (kind === 'organization' && !DESCRIBED.has(subtype)) return false;
  const text = block.tokens.source;
  const first = folded(text.slice(c.start, text.indexOf(' ', c.start)));
  if (kind === 'place' && GREAT_WHOLE.test(first)) return true;
  const last = text.lastIndexOf(' ', c.end - 1) + 1;
  if (last <= c.start || !block.isPeople(last) || block.hasNameInside(c)) return false;
  return !beginsName(first, kind, dataset);
}

/** الجمهورية العربية السورية and السلطة الفلسطينية are full names, حسن المصري and للإسكندر المقدوني a man's; العاصمة السورية and العاهل الأردني are none. */
function beginsName(first: string, kind: Kind, dataset: Dataset): boolean {
  if (kind === 'person') return dataset.isNameWord(first) || (first.startsWith('ل') && dataset.isNameWord(`ا${first}`));
  return first.endsWith('سلطه') || (kind === 'place' && hintOf(first).expects?.subtypes?.includes('country') === true);
}
