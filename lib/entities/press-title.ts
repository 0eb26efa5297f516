/**
 * Titles of newspapers and channels that are words or places: «الشرق الأوسط», «الحياة», «الوطن». News puts them between quotation marks behind what says that
 * somebody was told something: قال لـ«الحياة», علمت «الوطن», بحسب «الأخبار», or in a dateline.
 */

const OPEN = /[«“"„{]/;
const CLOSE = /[»”"“}]/;
/** As many units before the mark are looked at. */
const REACH = 24;
/** In a dateline the title stands near the beginning of its block. */
const DATELINE = 90;

const LEAD =
  /(?:^|[\s(،])و?(?:لـ?|مع(?:ه|ها|هم|نا)?|بحسب|حسب|وفق|وفقا? ل|نقل[اًً]* عن|لقاء|حوار|صحيف[ةه]|جريد[ةه]|مجل[ةه]|قنا[ةه]|وكال[ةه]|موقع|شبك[ةه]|إذاع[ةه]|مراسل|محرر|ذكرت|قالت|نقلت|علمت|كشفت|نشرت|أوردت|كتبت|أفادت|تلقت|حصلت|زارت|التقت|التقته|حاورت|حاورته|أبلغ|أخبر|سألت|رصدت|أجرتها?|أجرته|أجراها|تحدثت|توصلت|استطلعت)\s?$/u;

/** Whether the words at `[start, end)` stand between quotation marks as the title of a newspaper or channel does. */
export function isPressTitle(text: string, start: number, end: number): boolean {
  // " بابل ", as some agencies write it.
  const open = text.charAt(start - 1) === ' ' ? start - 2 : start - 1;
  const close = text.charAt(end) === ' ' ? end + 1 : end;
  if (!OPEN.test(text.charAt(open)) || !CLOSE.test(text.charAt(close))) return false;
  const before = text.slice(Math.max(0, open - REACH), open);
  if (LEAD.test(before)) return true;
  return /[-–—:]\s?$/.test(before) && start < DATELINE && /^\s?:/.test(text.slice(close + 1, close + 3));
}
