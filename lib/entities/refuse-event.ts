/** An event that the words or the year speak against. */
import { folded } from '../arabic/fold.ts';
import { NO_YEAR } from '../dataset/store.ts';
import type { Around, ArticleEvidence } from './evidence.ts';
import type { Candidate } from './find.ts';
import type { Refusal } from './refusal.ts';

/** After a league or a cup: that of others than the first men's team at football. */
const TIER = /^[\s«"(]*(?:ال|لل)?درجه (?:ال)?(?:ثاني|ثالث)|^ (?:لل)?(?:سيدات|شباب|ناشئين|صالات)|^ النساءي|^ ل?كره (?:ال)?(?:سله|يد|طاءره)/;
/** What happens unannounced: no article speaks of it before. */
const UNANNOUNCED = new Set([
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
]);
const ATTEMPT = /^[وفبكل]?(?:ال)?(?:محاوله|محاولات|محاولتي|مخطط|مخططات|خطه|موامره|مءامره|احباط)$/;

export function refusalOfEvent(c: Candidate, around: Around, { dataset, year }: ArticleEvidence): Refusal | undefined {
  const [first] = around.before;
  const from = dataset.entityFrom[c.entity] as number;
  if (UNANNOUNCED.has(dataset.subtype(c.entity)) && from !== NO_YEAR && year < from) return 'not-yet';
  if (dataset.subtype(c.entity) === 'sport' && TIER.test(folded(around.text.slice(c.end, c.end + 24)))) return 'part-of-longer-name';
  // محاولة اغتيال فلان is not the killing of him.
  if (first && !first.marked && ATTEMPT.test(first.word) && around.text.startsWith('اغتيال', c.start)) return 'part-of-longer-name';
  return undefined;
}
