/** Phrases that are built like dates and are none: names of places, wars and organisations that hold one. */
import type { Located } from '../index.ts';
import type { Token } from '../tokens.ts';

/** Before a date without a year: حرب أكتوبر, مدينة السادس من أكتوبر, جسر 6 أكتوبر, شارع 14 يوليو, صحيفة 26 سبتمبر. */
const NAMED_AFTER =
  /^[وف]?[بكل]?(?:ال)?(?:حرب|مدينه|جسر|كوبري|شارع|ميدان|ساحه|جامعه|محور|نفق|حي|مستشفي|مدرسه|ملعب|استاد|نادي|صحيفه|حزب|حركه|كتيبه|كتاءب|لواء|سد|مطار|قاعده|مسجد|جاءزه|تيار|منتزه|طريق|منظمه|محطه|شركه|سياره|سيارات)$/;

/** Whether what was matched is part of a name. A date with a year is never one. */
export function isNoDate(tokens: readonly Token[], { at, value }: Located): boolean {
  if (value.impossible) return true;
  if (value.year === 'stated' || value.relative) return false;
  return NAMED_AFTER.test(tokens[at - 1]?.text ?? '');
}
