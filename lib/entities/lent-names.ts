/**
 * Names of places and persons that something else bears: a company between quotation marks (سهم «أعلاف ظفار»), the universities and regions of a list
 * (جامعات أم القرى والملك سعود).
 */
import { folded } from '../arabic/fold.ts';
import type { Tokens } from '../arabic/tokens.ts';
import { WordNote } from '../arabic/words.ts';
import { type Kind, subtypesOf } from '../dataset/kinds.ts';
import { ALIAS } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Block } from './block.ts';
import type { Candidate } from './candidate.ts';
import type { ArticleEvidence } from './evidence.ts';
import { SAYS } from './lexicon/hints.ts';
import { firstFrom, type Neighbour, wordBefore } from './neighbours.ts';
import { isCovered, type Span } from './overlap.ts';
import type { Refusal } from './refusal.ts';
import { GIVEN } from './refuse-person.ts';

/** Right before a place: the company that is called after it, or a title. */
const LENDS_NAME = /^[وفبلك]?(?:شركه|شركتي|سهم|سهمي|صدي)$/;

/** Right behind a place: foreign words that companies, papers and malls are called by, الكويت تايمز, دبي مول. */
const FOREIGN_NAME =
  /^(?:لاين|لاينز|ايرلاينز|ايرويز|تايمز|بوست|نيوز|ميديا|مول|جروب|غروب|كروب|موتورز|تيليكوم|تليكوم|تلكوم|كابيتال|هولدنغ|هولدنج|هولدينغ|اونلاين|كومباني|كلوب|بلازا|تاورز|كافيه)$/;

/** Before quotation marks: what stands between them is the name of such a thing. With the article they introduce what it said. */
const NAMED =
  /^[وفبلك]?(?:سهم|سهمي|اسهم|شركه|شركتي|شركات|بنك|مصرف|مجموعه|لعبه|تطبيق|فرقه|فرقتا|فرقتي|نادي|فريق|فندق|مطعم|مقهي|قناه|اذاعه|صحيفه|جريده|مجله)$/;
const QUOTE = 0x22;
const OPEN: ReadonlySet<string> = new Set('«“"„');
/** What opens, closes or ends the sentence. */
const MARK = /[«“"„»”.؛!?؟\n]/g;
/** As many units before a name its quotation mark is looked for. */
const REACH = 32;
/** Behind a place that opens its quotation marks: what a company does, دبي للاستثمار, فيلادلفيا لصناعة الأدوية; but not للمصريين. */
const DOES = /^(?:لل\p{L}{3,}(?<!ين|ون)|ل(?:صناع|انتاج|تصنيع|توليد|نقل|تجار|ادار|تنمي|تطوير|تداول)\p{L}*)$/u;

/** Whether a name stands in the name of a company, a club or a game between quotation marks. */
function isInQuotedName({ tokens, quotedNames }: Block, start: number, after: Neighbour | undefined): boolean {
  if (after && !after.marked && OPEN.has(tokens.source.charAt(start - 1)) && DOES.test(after.word)) return true;
  return isCovered({ start: start - 1, end: start }, quotedNames);
}

/** Where names of such things stand between quotation marks: from the opening mark to where it closes, or to where nothing is looked for any more. */
export function quotedNames(tokens: Tokens): readonly Span[] {
  // Most blocks have no quotation mark, and every one folds to this.
  return tokens.units.subarray(0, tokens.length).includes(QUOTE) ? readQuotedNames(tokens) : [];
}

function readQuotedNames(tokens: Tokens): readonly Span[] {
  const text = tokens.source;
  const marks = [...text.matchAll(MARK)].map((m) => m.index);
  return marks.flatMap((at, i) => {
    if (!OPEN.has(text.charAt(at)) || !NAMED.test(wordBefore(tokens, at)?.word ?? '')) return [];
    return [{ start: at, end: Math.min(marks[i + 1] ?? text.length, at + REACH) }];
  });
}

/** As many tokens before a name the head of its list is looked for. */
const LIST_REACH = 24;
const UNIVERSITIES = new WordNote((word) => /^[وفبل]?(?:ال)?(?:جامعات|جامعتي|جامعتا)$/.test(word));
const REGIONS = new WordNote((word) => /^[وفبل]?(?:ال)?(?:مناطق|منطقتي|منطقتا)$/.test(word));
/** An item of a list of names: طيبة, أم القرى, الملك عبد العزيز. */
const ITEM = /^\p{L}+(?: \p{L}+)?$|^\p{L}+ (?:عبد|بن) \p{L}+$/u;

/** Whether the name at `start` is an item of a list, parted by و and commas, behind a word that says what its items are: جامعات منها: أم القرى والملك عبد العزيز. */
function isInListOf(tokens: Tokens, start: number, head: WordNote<boolean>): boolean {
  const { numbers, ends, map, source, words } = tokens;
  const at = firstFrom(tokens, start);
  for (let i = at - 1; i >= 0 && i >= at - LIST_REACH; i -= 1) {
    if (!head.of(words, numbers[i] as number)) continue;
    const before = folded(source.slice(map[ends[i] as number] as number, start)).replace(/^ ?(?:و?منها|مثل|و?هي)? ?[:(«"]? ?/, '');
    const items = before.split(/ ?[،,] ?و?| و/);
    return items.pop()?.trim() === '' && items.every((item) => ITEM.test(item.trim()));
  }
  return false;
}

/** As `dataset.entityCountry` has it. */
const SAUDI_ARABIA = ('S'.charCodeAt(0) << 8) | 'A'.charCodeAt(0);

/** Titles after which institutions are called. */
const OF_FOUNDER = /^(?:الملك|الملكه|الامير|الاميره|السلطان|الامام|الشيخ|الشيخه)$/;
/** طريق الملك عبد الله is a road; عن طريق الملك, through him. */
const ROAD = /^[وفبل]?(?:طريق|كورنيش|محور|نفق)$/;
const THROUGH = /^[وف]?عن$/;
const isRoad = (word: Neighbour | undefined, before: Neighbour | undefined): boolean =>
  word !== undefined && !word.marked && ROAD.test(word.word) && !(before && THROUGH.test(before.word));
/** Before a club when it is met or dealt with: فاز على ميلان الإيطالي. A town is feminine, and so is what is said of it. */
const OPPOSITE = /^[وف]?(?:امام|علي|ضد|مع|من|الي|بين|لدي)$/;
/** What a club or a player of the same name does, since its verb is masculine: سجل فالنسيا; a town would have سجلت. */
const HE_PLAYS = /^[وف]?(?:سجل|احرز|سدد|فاز|تعادل|تاهل|لعب|خاض|تعاقد|اهدر|تغلب|قلص|ادرك|تصدر)$/;
const MASCULINE_NISBA = /^ال\p{L}+ي$/u;
const TOWNS = subtypesOf('place', 'city', 'town', 'village');

/** Places and persons whose name something else bears: شركة دبي للتأمين, سهم «أعلاف ظفار», مدينة الملك عبد العزيز للعلوم; and towns for their clubs. */
export function refusalOfLentName(c: Candidate, kind: Kind, flags: number, around: Around, article: ArticleEvidence): Refusal | undefined {
  if (kind !== 'place' && kind !== 'person') return undefined;
  const { dataset } = article;
  const { text, after } = around;
  const [first, second, third] = around.before;
  if (isInQuotedName(around.block, c.start, after)) return 'part-of-longer-name';
  if (kind === 'person') {
    const container = ((second?.hint.says ?? 0) & SAYS.container) !== 0 && !second?.word.startsWith('ال');
    const isGiven = GIVEN.test(folded(text.slice(c.start, c.end)));
    const isOfFounder = isGiven && first && !first.marked && OF_FOUNDER.test(first.word) && !second?.marked;
    if (isOfFounder && (container || isRoad(second, third))) return 'part-of-longer-name';
    if (isRoad(first, second)) return 'part-of-longer-name';
    return isInListOf(around.block.tokens, c.start, UNIVERSITIES) ? 'part-of-longer-name' : undefined;
  }
  if (c.proclitics === '' && first && !first.marked && LENDS_NAME.test(first.word)) return 'part-of-longer-name';
  if (after && !after.marked && FOREIGN_NAME.test(after.word)) return 'part-of-longer-name';
  if (flags & ALIAS.single && isSurnameAt(c, around, article)) return 'another-person';
  if (!TOWNS.has(dataset.subtype(c.entity))) return undefined;
  if (isInListOf(around.block.tokens, c.start, UNIVERSITIES)) return 'part-of-longer-name';
  if (c.proclitics === '' && first && !first.marked && HE_PLAYS.test(first.word)) return 'another-person';
  // مناطق عسير ونجران: in Saudi Arabia divisions of the first order, which bear the names of their towns.
  if (dataset.entityCountry[c.entity] === SAUDI_ARABIA && isInListOf(around.block.tokens, c.start, REGIONS)) return 'part-of-longer-name';
  if (
    after &&
    !after.marked &&
    MASCULINE_NISBA.test(after.word) &&
    around.block.isPeople(after.start) &&
    first &&
    OPPOSITE.test(first.word)
  )
    return 'part-of-longer-name';
  return undefined;
}

/** الممثل دينزل واشنطن; but in زار الرئيس ماكرون لبنان the words before are a person of the dataset, or the verb is one of going. */
function isSurnameAt(c: Candidate, { block, before: [first, title, verb] }: Around, article: ArticleEvidence): boolean {
  if (c.proclitics !== '' || !first || first.marked || !article.dataset.isNameWord(first.word)) return false;
  const goes = ((verb?.hint.says ?? 0) & (SAYS.locative | SAYS.speech)) !== 0;
  return ((title?.hint.says ?? 0) & SAYS.title) !== 0 && !goes && !block.isPerson(first.end);
}
