/** A person's name that belongs to somebody else: to a relative, to a namesake, to one whose name goes on. */
import { folded } from '../arabic/fold.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Candidate } from './candidate.ts';
import type { ArticleEvidence } from './evidence.ts';
import { SAYS } from './lexicon/hints.ts';
import type { Refusal } from './refusal.ts';
import { RELATIVES } from './refuse-word.ts';

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

/** A given name and the father's, no family: احمد بن عبد العزيز. */
const PATRONYMIC = /^(?:عبد )?\p{L}+ بن (?:عبد )?\p{L}+$/u;
/** Verbs of one person who acts on another, named right after: استقبل محمد بن زايد جون كيري. */
const MEETS =
  /^[وف]?[يت]?(?:استقبل|ستقبل|التقي|لتقي|زار|زور|ودع|هنا|عين|كلف|اوفد|انتقد|نتقد|اتهم|تهم|هاجم|دعا|دعو|صافح|قلد|كرم|قتل|عزل|اعفي|خلف|شكر)ت?$/;
/** A given name that a rule left of a form with a title: عبد الله of الملك عبد الله. */
export const GIVEN = /^(?:عبد ?)?\p{L}+$/u;

/** Words of a name that gives father and grandfather. */
const LINEAGE_WORDS = 5;

const ORDINAL = /\sال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)$/;
/** Said of who holds an office no more. */
const FORMER = /^(?:الراحل|السابق|الاسبق)$/;

export function refusalOfPerson(c: Candidate, flags: number, around: Around, article: ArticleEvidence): Refusal | undefined {
  const { dataset } = article;
  const [first] = around.before;
  const says = first?.hint.says ?? 0;
  // خادم الحرمين الشريفين الراحل: the one before.
  if (dataset.aliasTerm[c.alias] !== 0 && around.after && !around.after.marked && FORMER.test(around.after.word)) return 'not-then';
  // Of one word, or بن لادن: what another given name can stand before.
  const single = (flags & ALIAS.single) !== 0 || /^(?:بن|ابن|بنت|آل) /.test(around.text.slice(c.start, c.end));
  if (says & SAYS.particle && !first?.marked) return 'another-person';
  // A given name that is not his before a surname: a relative or a stranger; but طالب and قال are verbs there. Of a name of several words it may be a title that we do not know.
  if (single && c.proclitics === '' && first && !first.marked && !(says & (SAYS.title | SAYS.speech)) && dataset.isNameWord(first.word))
    return 'another-person';
  const { after } = around;
  if (after && !after.marked) {
    // لويس السادس عشر is no السادس.
    if (after.word === 'عشر' && ORDINAL.test(around.text.slice(c.start, c.end))) return 'another-person';
    // محمد بن سلمان بن فلان; but ابن سينا وابن رشد are two.
    const goesOn = after.hint.says & SAYS.particle && !/^[وف]/.test(after.word);
    // محمد بن نايف بن عبد العزيز آل سعود: a house after three generations changes nothing.
    const house = after.word === 'ال' && around.text.slice(c.start, c.end).split(' ').length >= LINEAGE_WORDS;
    if ((goesOn && !house) || after.word.startsWith('عبد')) return 'another-person';
    // القرار صالح للتنفيذ: what the noun before it is.
    const isWord = (flags & ALIAS.short) !== 0 && single && dataset.aliasCommon[c.alias] !== 0;
    if (isWord && c.proclitics === '' && after.word.startsWith('لل') && first?.word.startsWith('ال') && !(says & SAYS.title))
      return 'in-construct';
    // عبد الله الجبر, عبد الله شهيل: a given name alone means its known bearer only behind his title, or where no name can follow.
    const form = folded(around.text.slice(c.start, c.end));
    const alone = (flags & ALIAS.short) !== 0 || ((flags & ALIAS.expanded) !== 0 && GIVEN.test(form));
    const bare = alone && !(says & SAYS.title) && isGivenName(c, around.text, dataset);
    if (bare && (isSurname(after.word, dataset) || !isFunctionWord(after.word))) return 'another-person';
    // أحمد بن عبد العزيز قطان; but in استقبل محمد بن زايد جون كيري the second is another.
    const isTitle = after.hint.says & SAYS.title;
    if (PATRONYMIC.test(form) && !isTitle && after.word !== 'علي' && dataset.isNameWord(after.word)) {
      if (!around.before.some((n) => n && MEETS.test(n.word))) return 'another-person';
    }
    // محمد بن سلمان الخالدي; not محمد بن سلمان السعودي, who is said to be of a people.
    if (isFamilyNisba(after.word) && !around.block.isPeople(after.start)) return 'another-person';
  }
  return undefined;
}
