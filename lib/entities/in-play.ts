/**
 * Clubs and teams by what they are called on the field alone: الاتفاق, العهد, ليل, النشامى. Most of these names are words or towns, and mean the club only where the
 * words beside them are of the game, in an article about the game.
 */
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';
import type { Coherence } from './coherence.ts';
import { type Neighbour, wordsBefore } from './neighbours.ts';
import { firstAt } from './overlap.ts';

/** In construct before a club: لاعب الاتفاق, مرمى الرائد, فوز العهد. */
const ITS_OWN =
  /^[وفبلك]?(?:حارس|لاعب|لاعبو|لاعبي|لاعبا|مدرب|مهاجم|مهاجمو|مدافع|هداف|مرمي|شباك|جماهير|مشجعو|مشجعي|انصار|فوز|خساره|هزيمه|تعادل|تاهل|انتصار|صداره)$/;
/** Before a club that it meets: ضيفه التعاون. */
const RIVAL = /^[وفبل]?(?:ضيفه|مضيفه|غريمه|جاره|منافسه|مطارده|وصيفه)$/;
/** Before a club that does this. A town and most words would have their verb in the feminine or mean another thing: تصدر, فاز. */
const PLAYS =
  /^[وفل]?(?:فاز|يفوز|تعادل|يتعادل|تغلب|يتغلب|تفوق|يتفوق|خسر|يخسر|تاهل|يتاهل|هزم|يهزم|استضاف|يستضيف|يلاقي|تصدر|يتصدر|اكتسح|سحق|انتصر|ينتصر|لعب|يلعب|خاض|يخوض|تعاقد|يتعاقد)$/;
/** Some words before a preposition and a club that is met: فاز بهدفين على التعاون. */
const OUTCOME =
  /^[وفلب]?(?:ال)?(?:فاز|يفوز|فوزه?|فوزا|تغلب|يتغلب|تغلبه|انتصر|انتصاره?|تفوق|يتفوق|تفوقه|خسر|يخسر|خسارته|خساره|هزيمته|هزيمه|سقط|سقوطه?|تعادل|يتعادل|تعادله|تعادلا|مباراته|مباراه|مواجهته|مواجهه|لقاءه?|ديربي|هدف|هدفا|هدفه|هدفين|اهداف|سجل|يسجل|سجلها|نقطه|نقاط|حساب)$/;
const AGAINST = /^(?:علي|امام|ضد|حساب)$/;
/** مع is said of the draw and of the match alone: اتفق مع الشباب. */
const DRAW = /^[وفلب]?(?:ال)?(?:تعادل|يتعادل|تعادله|تعادلا|مباراه|مباراته|مواجهه|مواجهته|لقاءه?)$/;
/** Behind a club: what is the club's (أقال التعاون مدربه), and what is won or lost (بلغ العين نهائي, حقق ليل فوزا). */
const OF_THE_GAME =
  /^[وب]?(?:مدربه|لاعبه|لاعبيه|مهاجمه|مدافعه|حارسه|هدافه|جماهيره|صدارته|صحوته|انتصاراته|مرماه|شباكه|ضيفه|مضيفه|غريمه|جاره|فوزه?|فوزا|الفوز|تعادله?|تعادلا|التعادل|صداره|الصداره|نهاءي|ديربي|الديربي|الدوري|دوري|لقب|اللقب|هدفين|ثلاثيه|رباعيه|خماسيه|تاخره|تقدمه|رصيده|ذهابا|ايابا)$/;
/** What federations do too: الاتحاد and الأولمبية give out cups and titles. */
const ITS_POSSESSION =
  /^[وب]?(?:مدربه|لاعبه|لاعبيه|مهاجمه|مدافعه|حارسه|هدافه|جماهيره|صدارته|صحوته|مرماه|شباكه|ضيفه|مضيفه|غريمه|جاره|تاخره|تقدمه)$/;
const FEDERATION = 'الاتحاد';
/** As many words before a club its match is looked for. */
const REACH = 7;

/** What is between two that meet: الوكرة مع العربي, الهلال و«الاتفاق», بين الرائد والتعاون. */
const BETWEEN = /^[»"”]? (?:(?:مع|[أا]مام|ضد|على) )?(?:و?(?:ضيفه|مضيفه|جاره|غريمه) )?و?[«"“]?$/u;
const NEAR = 16;

/** What the article is about, as far as it is asked here. */
interface Game {
  readonly dataset: Dataset;
  readonly coherence: Coherence;
}

/** Whether the article tells of the game, so that a reading could be a club that plays. */
export function mayPlay(c: Candidate, { dataset, coherence }: Game): boolean {
  if (!coherence.tellsOfGame || !isClub(c.entity, dataset)) return false;
  return dataset.subtype(c.entity) === 'club' || ((dataset.aliasFlags[c.alias] as number) & ALIAS.single) !== 0;
}

/** Whether a club or team plays where it stands. */
export function plays(c: Candidate, around: Around, game: Game): boolean {
  const { coherence, dataset } = game;
  const { block } = around;
  const rivals = rivalsOf(c, block, dataset);
  if (rivals.isCountry) return false;
  // Of several clubs of one name the league tells which; cups of continents tell nothing, and who is met there is of another country.
  if (!coherence.playsIn(c.entity) && rivals.areClubs) return false;
  if (rivals.areClubs && coherence.isContinental) return false;
  return isBesideGame(c, around, rivals.isPlace) || meetsAnother(c, block, dataset);
}

/** What other readings of the same span there are. */
function rivalsOf(c: Candidate, { found }: Block, dataset: Dataset): { isCountry: boolean; isPlace: boolean; areClubs: boolean } {
  const rivals = { isCountry: false, isPlace: false, areClubs: false };
  for (let i = firstAt(found, c.start); i < found.length && found[i]?.start === c.start; i += 1) {
    const d = found[i] as Candidate;
    if (d.end !== c.end || d.entity === c.entity) continue;
    if (dataset.kind(d.entity) === 'place' && d.refusal !== 'demonym') {
      rivals.isPlace = true;
      if (dataset.subtype(d.entity) === 'country') rivals.isCountry = true;
    } else if (isClub(d.entity, dataset)) rivals.areClubs = true;
  }
  return rivals;
}

function isBesideGame(c: Candidate, { block, before, after, text }: Around, isPlace: boolean): boolean {
  const [first] = before;
  if (after && !after.marked) {
    const isFederation = text.slice(c.start, c.end) === FEDERATION;
    if ((isFederation ? ITS_POSSESSION : OF_THE_GAME).test(after.word) && !isLocated(c, first)) return true;
  }
  if (!first || c.proclitics !== '') return false;
  if (RIVAL.test(first.word) || PLAYS.test(first.word)) return true;
  if (ITS_OWN.test(first.word)) return !isPlace || !/تاهل|انتصار|جماهير/.test(first.word);
  const isMet = AGAINST.test(first.word) ? OUTCOME : first.word === 'مع' ? DRAW : undefined;
  return isMet !== undefined && wordsBefore(block.tokens, c.start, REACH).some((word, i) => i > 0 && isMet.test(word.word));
}

/** في العين نهائي الكأس: where it is played. */
const isLocated = (c: Candidate, first: Neighbour | undefined): boolean => c.proclitics.endsWith('ب') || first?.word === 'في';

/** Whether another club of its country, named beyond doubt, stands right before or behind: الرائد والتعاون. */
function meetsAnother(c: Candidate, { standing, tokens: { source } }: Block, dataset: Dataset): boolean {
  const country = dataset.entityCountry[c.entity];
  const isSuch = (d: Candidate): boolean =>
    d.entity !== c.entity && dataset.subtype(d.entity) === 'club' && dataset.entityCountry[d.entity] === country;
  const at = firstAt(standing, c.start);
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    const d = standing[i] as Candidate;
    if (d.end <= c.start && c.start - d.end < NEAR && isSuch(d) && BETWEEN.test(source.slice(d.end, c.start))) return true;
  }
  for (let i = firstAt(standing, c.end); i < standing.length && i < at + 8; i += 1) {
    const d = standing[i] as Candidate;
    if (d.start - c.end >= NEAR) break;
    if (isSuch(d) && BETWEEN.test(source.slice(c.end, d.start))) return true;
  }
  return false;
}

export function isClub(entity: number, dataset: Dataset): boolean {
  const subtype = dataset.subtype(entity);
  return subtype === 'club' || subtype === 'team';
}
