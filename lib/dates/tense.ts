/** Whether a sentence speaks of what was or of what is to come, by the words before a date. */
import type { Token } from '../arabic/tokens.ts';

/** Whether the sentence around token `i` speaks of what is to come or of what was; looks at the words before it only, the nearest deciding. */
export function tenseBefore(tokens: readonly Token[], i: number): 1 | -1 | undefined {
  for (let k = i - 1; k >= 0 && k >= i - 14; k -= 1) {
    const token = tokens[k];
    if (!token) break;
    if (token.type === 'mark' && /^[.!?؟؛\n]$/.test(token.text)) break;
    if (token.type !== 'word') continue;
    if (isFuture(token.text)) return 1;
    if (PAST_VERB.test(token.text)) return -1;
  }
  return undefined;
}

/** Past verbs that stand in news before a date of what was. */
const PAST_VERB =
  /^[وف]?(?:كان|قال|ذكر|اضاف|اكد|اوضح|صرح|كشف|اعرب|اشار|افاد|نقل|وقع|اندلع|شهد|قتل|توفي|ولد|جري|بدا|انطلق|اعلن|زار|وصل|عقد|اطلق|نفذ|اغتيل|انتخب|صدر|تاسس|افتتح|سقط|غادر|استقال|انتهي|حدث|اعتقل|وقعت|اجري|نشر|نال|فاز|تولي|احتل|تسلم|شن|اقر|دخل|انسحب|خرج|عاد|ترك|رحل|فر|عين|اقيل|ادين|حكم|اطاح|اطيح|قاد|فقد|خسر|هزم|اكتشف|بلغ|تراجع|ارتفع|انخفض|توقف|استءنف|استقل|نجح|فشل|رفض|وافق|قرر|اقام|تزوج|درس|تخرج|التحق|ظهر|تحول|اصبح|كتب|تشكل|تحقق|كرر)(?:ت|وا|ا)?$/;
const FUTURE_WORDS = /^[وف]?(?:سوف|المقرر|المزمع|المرتقب|المرتقبه|المنتظر|المتوقع|المءمل|يتوقع|المقبل|المقبله|القادم|القادمه)$/;
/** Words that begin like a future verb and are nouns, past verbs or names. */
const NOT_FUTURE = new RegExp(
  `^(?:${'سياس سيار سياح سياد سياق سيناء سينم سيناريو سيطر سيكولوج سيبيري سيراليون ستوكهولم ستراتيج ستاندرد سنغافور سنوات سنوي سندات سندريلا'
    .split(' ')
    .map((stem) => `${stem}[\\u0621-\\u064a]*`)
    .join(
      '|',
    )}|سيده|سيدات|سيدي|سيول|سيوف|سيولا?|سيره|سيرا|ستين|ستون|ستينيات|ستاءر|ستيفن|ستيف|سنتين|سنتا?|سنه|سنين|سنان|سيمون|سيمنز|سيسي|سيلفا|سيدني|سيرغي|سيرجي|سيفا)$`,
);

function isFuture(word: string): boolean {
  if (FUTURE_WORDS.test(word)) return true;
  const bare = word.replace(/^[وف](?=س)/, '');
  return bare.length >= 5 && /^س(?:[ين]|ت(?!ي))/.test(bare) && !NOT_FUTURE.test(bare);
}
