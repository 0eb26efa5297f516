/** A name that is also a word, where grammar lets only the word stand. */
import { folded } from '../arabic/fold.ts';
import { ALIAS } from '../dataset/store.ts';
import type { Around } from './around.ts';
import type { Candidate } from './candidate.ts';
import { type ArticleEvidence, agrees } from './evidence.ts';
import type { Refusal } from './refusal.ts';

/** What begins like a noun with the article and is none. */
export const RELATIVES = /^ال(?:ذي|تي|ذين|لذان|لتان|ان|ي|يوم|سابق|سابقه|حالي|حاليه|ماضي|ماضيه)$/;
/** Words that are places, but with the word behind them are nouns or verbs: النيل من سمعته, باليمن والبركات, حلب الأبقار, تعز على الجميع. */
const OTHER_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['النيل', /^من$/],
  ['حلب', /^ال(?:ابقار|بقر|اغنام|ماعز|نوق|ابل|ماشيه|مواشي)$/],
  ['تعز', /^علي(?:\p{L}{1,3})?$/u],
  ['اليمن', /^وال(?:بركات|بركه|خير|خيرات|سعاده|سعد|اقبال|رخاء|مسرات)$/],
]);
/** Words that are places, but agree as adjectives with the noun before them: القوة القاهرة, الظروف القاهرة. */
const ADJECTIVE_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['القاهره', /^[وفبك]?(?:ال|لل)(?:قوه|ظروف|اسباب|عوامل|ضروره|حاجه|اوضاع|عقبات)$/],
]);
/** What no noun can follow: لم عدن, عندما عدن. */
const BEFORE_VERB = /^[وف]?(?:لم|لن|قد|لقد|سوف|عندما|حينما|بعدما|كلما|ريثما|طالما)$/;
/** Of a club, whatever follows it: لاعب برشلونة البالغ من العمر. */
const OF_CLUB = /^[وفبلك]?(?:لاعب|لاعبي|لاعبو|نجم|مهاجم|حارس|مدافع|مدرب|هداف|قائد|جماهير|انصار|صفوف|نادي|فريق)$/;

export function refusalOfWord(c: Candidate, flags: number, around: Around, article: ArticleEvidence): Refusal | undefined {
  const { dataset } = article;
  const kind = dataset.kind(c.entity);
  const [first] = around.before;
  if (flags & ALIAS.single && c.proclitics === '' && first && !first.marked && BEFORE_VERB.test(first.word)) return 'verb';
  // A country may well stand between its verb and what it acts on: استضافت قطر الجولة.
  const isCountry = kind === 'place' && dataset.subtype(c.entity) === 'country';
  if (!isCountry && flags & ALIAS.single && !(flags & ALIAS.short) && (dataset.aliasNeeds[c.alias] as number) !== 0) {
    const { after } = around;
    const isBare = !/^[وفبكل]{0,2}ال/.test(around.text.slice(c.start, c.end));
    const isOfClub = first && !first.marked && OF_CLUB.test(first.word) && dataset.subtype(c.entity) === 'club';
    const isTyped = isOfClub || (first?.hint.expects && agrees(first.hint.expects, c.entity, dataset));
    if (
      isBare &&
      !isTyped &&
      after &&
      !after.marked &&
      after.word.startsWith('ال') &&
      after.word.length > 4 &&
      !RELATIVES.test(after.word) &&
      !around.block.isPeople(after.start)
    )
      return 'in-construct';
  }
  // الحكومة السعودية: the nisba, which is spelt as the country.
  if (kind === 'place' && c.proclitics === '' && first && !first.marked && /^[وفبك]?(?:ال|لل).*(?:ه|ات)$/.test(first.word)) {
    if (/^ال\p{L}+ي[ةه]$/u.test(around.text.slice(c.start, c.end)) && dataset.subtype(c.entity) === 'country') return 'demonym';
  }
  if (kind === 'place' && flags & ALIAS.single) {
    const form = folded(around.text.slice(c.start, c.end));
    if (around.after && OTHER_BEFORE.get(form)?.test(around.after.word)) return 'in-construct';
    if (first && !first.marked && c.proclitics === '' && ADJECTIVE_AFTER.get(form)?.test(first.word)) return 'in-construct';
  }
  return undefined;
}
