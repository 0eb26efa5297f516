/**
 * Readings that no evidence can save: what Arabic grammar or the longer name around them rules out.
 *
 * A refusal has a name, which `annotate --explain` prints.
 */
import { folded } from '../arabic/fold.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import { type Around, type ArticleEvidence, agrees } from './evidence.ts';
import type { Candidate } from './find.ts';
import { SAYS } from './lexicon/hints.ts';

export type Refusal =
  /** The people of a country: shown only where the reader asks for it. */
  | 'demonym'
  /** News asks few questions: what looks like أ before a name of one word is nearly always a word of its own (أبراج, ابنها). */
  | 'question-hamza'
  /** A form that is an everyday word but for its spelling must be spelt as the name is: جدة, not جده. */
  | 'spelt-otherwise'
  /** The title of a newspaper or channel that does not stand between quotation marks as one: الحياة, الشرق الأوسط. */
  | 'no-title'
  /** A place or a word where the same words are such a title. */
  | 'title-of-press'
  /** An everyday word, and none of its cues in the article. */
  | 'no-cue'
  /** A surname, or a first name, of somebody whom the article does not name in full. */
  | 'short-of-nobody'
  /** جامعة القاهرة, شارع فلسطين, كأس آسيا: the name of something else. */
  | 'part-of-longer-name'
  /** فتح المعابر, حماة الديار: an everyday word in construct with the noun after it. */
  | 'in-construct'
  /** إيفانكا ترامب, محمد بن سلمان بن فلان: somebody else. */
  | 'another-person'
  /** Where only proper names are wanted: الجيش اللبناني and العاصمة الأردنية, which say what is meant, and everyday words that only a cue makes a name. */
  | 'no-proper-name';

/** No word of Arabic's own is as long as أ and a name of so many letters. */
const LONG = 9;

/** What the form itself rules out, before anything else is looked at. */
export function refusalOfForm(c: Candidate, flags: number, hasNeeds: boolean, demonyms: boolean): Refusal | undefined {
  if (flags & ALIAS.demonym && !demonyms) return 'demonym';
  if (c.proclitics.startsWith('ا') && flags & ALIAS.single && c.end - c.start < LONG) return 'question-hamza';
  if (hasNeeds && flags & ALIAS.single && !(flags & ALIAS.expanded) && !c.exact) return 'spelt-otherwise';
  return undefined;
}

/** What begins like a noun with the article and is none. */
const RELATIVES = /^ال(?:ذي|تي|ذين|لذان|لتان|ان|ي|يوم|سابق|سابقه|حالي|حاليه|ماضي|ماضيه)$/;
/** What ends like a nisba after a person's name and is none: times and ordinals. */
const NO_NISBA =
  /^ال(?:ماضي|حالي|تالي|ثاني|جاري|ذي|تي|رئيسي|رسمي|دولي|عالمي|عربي|اسلامي|سياسي|عسكري|شخصي|وطني|محلي|داخلي|خارجي|تاريخي|يومي|سنوي|اساسي|نهائي|حقيقي|انتقالي|اقليمي|قاري|مالي|ديني|شيعي|سني|مسيحي|كردي|اصلاحي|ديمقراطي|ديموقراطي|جمهوري|اشتراكي|شيوعي|ليبرالي|يميني|يساري|قومي|علماني|جهادي)$/;
const isFamilyNisba = (word: string): boolean => word.startsWith('ال') && word.endsWith('ي') && word.length > 5 && !NO_NISBA.test(word);

const WEEKDAY = /^ال(?:اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد)$/;
/** Whether a word after a given name goes on with a name: الجبر, العدوان. */
const isSurname = (word: string, dataset: Dataset): boolean =>
  (word.startsWith('ال') && word.length > 4 && !RELATIVES.test(word) && !NO_NISBA.test(word) && !WEEKDAY.test(word)) ||
  dataset.isNameWord(word);
/** Words that go on with the sentence and with no name. */
const FUNCTION_WORD =
  /^(?:ان|في|من|الي|علي|عن|مع|بعد|قبل|خلال|منذ|حتي|عند|الذي|التي|لا|لم|لن|ما|هو|هي|او|ثم|قد|كما|بان|بانه|و.+|[بلف]ال.+|لل.+)$/;
const isFunctionWord = (word: string): boolean => FUNCTION_WORD.test(word) || WEEKDAY.test(word);
/** Whether a short form is the first of its bearer's names: عبد الله of the king, not الكاظمي of the minister. */
const isGivenName = (c: Candidate, text: string, dataset: Dataset): boolean =>
  nameOf(c.entity, dataset).startsWith(`${folded(text.slice(c.start, c.end))} `);

/** Names without their titles, folded, by entity. */
const names = new WeakMap<Dataset, Map<number, string>>();
function nameOf(entity: number, dataset: Dataset): string {
  const known = names.get(dataset) ?? new Map<number, string>();
  names.set(dataset, known);
  const name = known.get(entity) ?? folded(dataset.record(entity).name.ar).replace(/^(?:الملك|الامير|الشيخ|السلطان|الاميره|الملكه) /, '');
  known.set(entity, name);
  return name;
}

/** Words that are places, but with the word behind them are verbal nouns: النيل من سمعته. */
const VERBAL_NOUN: ReadonlyMap<string, RegExp> = new Map([['النيل', /^من$/]]);

/** Words of a name that gives father and grandfather. */
const LINEAGE_WORDS = 5;
const NISBA = /^ال\p{L}+(?:ي|يه|يين|يون|يات)$/u;
const ATTEMPT = /^[وفبكل]?(?:ال)?(?:محاوله|محاولات|محاولتي|مخطط|مخططات|خطه|موامره|مءامره|احباط)$/;

/** What the words around it rule out. */
export function refusalOfWords(c: Candidate, flags: number, around: Around, article: ArticleEvidence): Refusal | undefined {
  const { dataset } = article;
  const kind = dataset.kind(c.entity);
  const [first] = around.before;
  const [hint] = around.hints;
  const says = hint?.says ?? 0;
  if (kind === 'person') {
    // Of one word, or بن لادن: what another given name can stand before.
    const single = (flags & ALIAS.single) !== 0 || /^(?:بن|ابن|بنت|آل) /.test(around.text.slice(c.start, c.end));
    if (says & SAYS.particle && !first?.marked) return 'another-person';
    // A given name that is not his before a surname: a relative or a stranger; but طالب and قال are verbs there. Of a name of several words it may be a title that we do not know.
    if (single && c.proclitics === '' && first && !first.marked && !(says & (SAYS.title | SAYS.speech)) && dataset.isNameWord(first.word))
      return 'another-person';
    const { after } = around;
    if (after && !after.marked) {
      // محمد بن سلمان بن فلان; but ابن سينا وابن رشد are two.
      const goesOn = (around.hintAfter?.says ?? 0) & SAYS.particle && !/^[وف]/.test(after.word);
      // محمد بن نايف بن عبد العزيز آل سعود: a house after three generations changes nothing.
      const house = after.word === 'ال' && around.text.slice(c.start, c.end).split(' ').length >= LINEAGE_WORDS;
      if ((goesOn && !house) || after.word.startsWith('عبد')) return 'another-person';
      // عبد الله الجبر, عبد الله شهيل: a given name alone means its known bearer only behind his title, or where no name can follow.
      const bare = flags & ALIAS.short && !(says & SAYS.title) && isGivenName(c, around.text, dataset);
      if (bare && (isSurname(after.word, dataset) || !isFunctionWord(after.word))) return 'another-person';
      // محمد بن سلمان الخالدي; not محمد بن سلمان السعودي, who is said to be of a people.
      if (isFamilyNisba(after.word) && !article.isPeople(after.start)) return 'another-person';
    }
  }
  // الممثل دينزل واشنطن; but in زار الرئيس ماكرون لبنان the words before are a person of the dataset, or the verb is one of going.
  if (kind === 'place' && flags & ALIAS.single && c.proclitics === '' && first && !first.marked && dataset.isNameWord(first.word)) {
    const [, title, verb] = around.hints;
    if ((title?.says ?? 0) & SAYS.title && !((verb?.says ?? 0) & (SAYS.locative | SAYS.speech)) && !article.isPerson(first.end))
      return 'another-person';
  }
  // A country may well stand between its verb and what it acts on: استضافت قطر الجولة.
  const isCountry = kind === 'place' && dataset.subtype(c.entity) === 'country';
  if (!isCountry && flags & ALIAS.single && !(flags & ALIAS.short) && (dataset.aliasNeeds[c.alias] as number) !== 0) {
    const { after } = around;
    const isBare = !/^[وفبكل]{0,2}ال/.test(around.text.slice(c.start, c.end));
    const isTyped = hint?.expects && agrees(hint.expects, c.entity, dataset);
    if (
      isBare &&
      !isTyped &&
      after &&
      !after.marked &&
      after.word.startsWith('ال') &&
      after.word.length > 4 &&
      !RELATIVES.test(after.word) &&
      !article.isPeople(after.start)
    )
      return 'in-construct';
  }
  // الحكومة السعودية: the nisba, which is spelt as the country.
  if (kind === 'place' && c.proclitics === '' && first && !first.marked && /^[وفبك]?(?:ال|لل).*(?:ه|ات)$/.test(first.word)) {
    if (/^ال\p{L}+ي[ةه]$/u.test(around.text.slice(c.start, c.end)) && dataset.subtype(c.entity) === 'country') return 'demonym';
  }
  if (kind === 'place' && around.after && VERBAL_NOUN.get(folded(around.text.slice(c.start, c.end)))?.test(around.after.word))
    return 'in-construct';
  // وزارة الداخلية اليمنية is not the ministry of another country whose record we have, فريق قرطبة التركي not of the Spanish town.
  const settled = kind === 'organization' || (kind === 'place' && (flags & ALIAS.single) !== 0);
  if (
    settled &&
    around.after &&
    !around.after.marked &&
    NISBA.test(around.after.word) &&
    article.isForeignPeople(around.after.start, c.entity)
  )
    return 'part-of-longer-name';
  // محاولة اغتيال فلان is not the killing of him.
  if (kind === 'event' && first && !first.marked && ATTEMPT.test(first.word) && around.text.startsWith('اغتيال', c.start))
    return 'part-of-longer-name';
  // The container must be the construct (جامعة القاهرة), and the name what it is named after: no proclitic between.
  if (says & SAYS.container && c.proclitics === '' && !first?.marked && !first?.word.startsWith('ال')) {
    const isSuch = hint?.expects && agrees(hint.expects, c.entity, dataset);
    if (!isSuch && (kind === 'place' || kind === 'person' || kind === 'organization')) return 'part-of-longer-name';
  }
  return undefined;
}

/** Organisations that are called by what they are and whose: الجيش اللبناني, الخارجية الأمريكية, مجلس النواب. */
const STATE_BODIES: ReadonlySet<string> = new Set(['army', 'ministry', 'government', 'parliament', 'security-service']);

/** Whether a form is no name of its own: an everyday word with its cue, a body of a state, a type word with a nisba. */
export function isNoProperName(c: Candidate, text: string, article: ArticleEvidence): boolean {
  const { dataset } = article;
  if ((dataset.aliasNeeds[c.alias] as number) !== 0) return true;
  if (dataset.kind(c.entity) === 'organization') return STATE_BODIES.has(dataset.subtype(c.entity));
  const last = text.lastIndexOf(' ', c.end - 1) + 1;
  return last > c.start && article.isPeople(last);
}
