/** Phrases that are built like dates and are none: names of places, wars and organisations that hold one. */

import type { Token } from '../../arabic/tokens.ts';
import type { Located } from '../index.ts';
import { WEEKDAYS } from '../lexicon/words.ts';

/** Before a date without a year: حرب أكتوبر, انتصار أكتوبر, قوى 14 آذار, حركة شباب 6 أبريل. What such an uprising or war was called for is in no year near the article. */
const NAMED_AFTER = words(
  'حرب انتصار انتصارات نصر قوي فريق تحالف تيار حزب حركه شباب كتيبه كتاءب شهداء لواء فيلق جاءزه منظمه شركه سياره سيارات موقع مجله جيل سد',
);
/** Before a date, with or without its year, that names a place or a house: جامعة 8 ماي 1945, شارع فاتح شتنبر, جسر 6 أكتوبر. */
const PLACE_NAMED_AFTER = words(
  'مدينه جسر كوبري شارع نهج زقاق ميدان ساحه جامعه كليه معهد قاعه محور نفق حي مستشفي مدرسه ثانويه ملعب استاد نادي صحيفه مطار قاعده مسجد منتزه طريق محطه سجن سوق',
);
/** Before a month alone: the October Revolution of 1917. A day beside it is read as the day of an event. */
const UPRISING = words('ثوره انتفاضه');
/** Places named after the day of their market: سوق الجمعة, بلدة الأربعاء. */
const MARKET = words('سوق بلده بلديه مدينه قريه داءره عين حي');
/** Before أغسطس that is Augustus: the emperor and kings called so. */
const AUGUSTUS = /^[وف]?[بل]?(?:قيصر|القيصر|الامبراطور|اوكتافيوس|فيليب|سيغيسموند|سيجيسموند)$/;
/** Numbers with points after these are no day: الإصدار 12.4.2020. */
const VERSION = words('اصدار نسخه رقم فصل بند ماده');

function words(list: string): RegExp {
  return new RegExp(`^[وف]?[بكل]?(?:ال)?(?:${list.split(' ').join('|')})$`);
}

/** Whether what was matched is part of a name or of another phrase. */
export function isNoDate(tokens: readonly Token[], match: Located): boolean {
  const { at, end, value } = match;
  if (value.impossible) return true;
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[end]?.text ?? '';
  if (isAge(tokens, match)) return true;
  if (end === at + 1 && value.relative && WEEKDAYS.has(tokens[at]?.text ?? ''))
    return MARKET.test(before) || (tokens[at]?.text === 'الاحد' && (after === 'عشر' || before === 'الواحد'));
  if (value.event && /^(?:بن|ابن|بنت)$/.test(after)) return true;
  if (value.relative) return false;
  if (value.day === 'stated' && PLACE_NAMED_AFTER.test(before)) return true;
  if (tokens[at]?.type === 'digits' && tokens[at + 1]?.text === '.' && VERSION.test(before)) return true;
  if (value.year === 'stated') return false;
  if (tokens[at]?.text === 'اغسطس' && end === at + 1 && AUGUSTUS.test(before)) return true;
  if (value.day !== 'stated' && (UPRISING.test(before) || PLACE_NAMED_AFTER.test(before))) return true;
  return NAMED_AFTER.test(before);
}

/** في الأربعينيات من العمر, في الستينيات من عمره. */
function isAge(tokens: readonly Token[], { end, value }: Located): boolean {
  if (!value.edtf?.endsWith('X') || tokens[end]?.text !== 'من') return false;
  return /^(?:العمر|عمر|اعمار)/.test(tokens[end + 1]?.text ?? '');
}
