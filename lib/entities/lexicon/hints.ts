/**
 * Words of news that stand before a name and say what is to follow: مدينة before a town, حركة before an organisation, الرئيس before a person.
 *
 * Compared after folding. A word counts with و ف ب ل ك before it too, and a type word with the article.
 */
import { folded } from '../../arabic/fold.ts';
import type { Kind } from '../../dataset/kinds.ts';

/** What a type word lets expect: one of `kinds`, and where `subtypes` is given one of these. */
export interface Expectation {
  readonly kinds: readonly Kind[];
  readonly subtypes?: readonly string[];
}

const settlement = ['city', 'town', 'village', 'district', 'admin2', 'camp'];
const division = ['admin1', 'admin2', 'region', 'territory', 'district'];
const state = ['country', 'territory', 'historical-country'];
const press = ['newspaper', 'media', 'news-agency', 'channel'];

const EXPECTATIONS: readonly (readonly [words: string, expects: Expectation])[] = [
  ['مدينه مدينتي بلده بلدتي قريه قريتي ضاحيه بلديه', { kinds: ['place'], subtypes: settlement }],
  ['حي احياء', { kinds: ['place'], subtypes: ['district', 'camp', 'town', 'village'] }],
  ['عاصمه', { kinds: ['place'], subtypes: settlement }],
  ['قضاء ريف ناحيه', { kinds: ['place'], subtypes: [...settlement, 'admin1'] }],
  ['محافظه محافظتي ولايه ولايتي اقليم مقاطعه', { kinds: ['place'], subtypes: division }],
  ['منطقه مناطق بلاد شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط اراضي حدود', { kinds: ['place'] }],
  ['دوله دولتي جمهوريه مملكه سلطنه اماره', { kinds: ['place'], subtypes: state }],
  ['نهر نهري', { kinds: ['place'], subtypes: ['river'] }],
  ['بحر', { kinds: ['place'], subtypes: ['sea'] }],
  ['بحيره', { kinds: ['place'], subtypes: ['lake'] }],
  ['خليج', { kinds: ['place'], subtypes: ['gulf', 'sea'] }],
  ['مضيق', { kinds: ['place'], subtypes: ['strait'] }],
  ['جبل جبال هضبه سلسله', { kinds: ['place'], subtypes: ['mountain', 'region', 'admin1', 'admin2'] }],
  ['صحراء', { kinds: ['place'], subtypes: ['desert', 'region'] }],
  ['جزيره جزر شبه', { kinds: ['place'], subtypes: ['island', 'country', 'territory', 'region', 'city'] }],
  ['مخيم مخيمي مخيمات', { kinds: ['place'], subtypes: ['camp', 'district', 'village', 'town', 'city'] }],
  ['معبر معابر', { kinds: ['place'], subtypes: ['crossing', 'city', 'town', 'village'] }],
  ['مطار', { kinds: ['place'] }],
  ['ميناء مرفا', { kinds: ['place'] }],
  ['حقل حقول', { kinds: ['place'], subtypes: ['oil-field', 'site'] }],
  ['قاعده', { kinds: ['place'], subtypes: ['base', 'airport', 'city', 'town', 'village', 'region', 'island'] }],
  ['قناه', { kinds: ['organization', 'place'], subtypes: [...press, 'canal'] }],
  ['فضائيه شبكه اذاعه تلفزيون تليفزيون راديو', { kinds: ['organization'], subtypes: press }],
  ['صحيفه صحيفتي جريده مجله يوميه موقع بوابه', { kinds: ['organization'], subtypes: press }],
  ['وكاله وكالتي', { kinds: ['organization'] }],
  [
    'حركه حركتي حزب حزبي احزاب جماعه تنظيم تنظيمي منظمه جبهه كتائب فصيل فصائل ميليشيا ميليشيات مليشيا مليشيات ائتلاف تحالف تيار قوات',
    { kinds: ['organization'] },
  ],
  ['شركه شركتي مجموعه مؤسسة هيئة جمعيه وزاره جهاز مجلس اتحاد لجنه معهد مركز', { kinds: ['organization'] }],
  ['بنك مصرف', { kinds: ['organization'], subtypes: ['bank', 'central-bank', 'company', 'institution', 'intergovernmental'] }],
  ['نادي ناديي فريق فريقي', { kinds: ['organization'], subtypes: ['club', 'team'] }],
  ['منتخب منتخبي', { kinds: ['place', 'organization'], subtypes: [...state, 'team', 'federation'] }],
  ['جامعه', { kinds: ['organization'], subtypes: ['university', 'intergovernmental', 'bloc'] }],
  [
    'صاروخ صواريخ منظومه منظومات طائرة طائرات مقاتله مقاتلات دبابه دبابات مسيره مسيرات مروحيه مروحيات غواصه قنبله قنابل بندقيه قاذفه راجمه راجمات سلاح غاز',
    { kinds: ['weapon'] },
  ],
  [
    'معركه حرب عمليه اتفاق اتفاقيه اتفاقات معاهده ثوره انتفاضه مؤتمر قمه زلزال اعصار جائحة وباء فيروس بطوله كاس مونديال مهرجان قرار مجزره مذبحه احداث هجمات ذكري',
    { kinds: ['event'] },
  ],
  ['عمله سعر اسعار مؤشر', { kinds: ['currency'] }],
  ['قبيله قبائل عشيره عشائر طائفة اقليه', { kinds: ['group'] }],
];

/** Before a person's name, with or without a nisba between (الرئيس الأمريكي باراك أوباما). Those with the article stand before names only. */
const TITLES =
  'الرئيس الملك الملكه الامير الاميره الشيخ الشيخه السلطان السيد السيده الدكتور الدكتوره المهندس الاستاذ اللواء العميد العقيد المقدم الرائد النقيب الملازم الفريق المشير الجنرال ' +
  'الوزير الوزيره السفير السفيره النائب النائبه المبعوث المتحدث المتحدثه الناطق المرشد الامام البابا البطريرك المطران القس القاضي المستشار المستشاره المحامي المحاميه الزعيم القائد المدير الامين السيناتور القيصر الامبراطور ' +
  'الكاتب الكاتبه الروائي الشاعر الشاعره الصحفي الصحفيه الصحافي الصحافيه الاعلامي الاعلاميه الناشط الناشطه المعارض المعارضه الفنان الفنانه الممثل الممثله المطرب المطربه المخرج المخرجه المغني المغنيه اللاعب المدرب المهاجم الحارس ' +
  'المدافع النجم البطل العالم المفكر المؤرخ المحلل الخبير الباحث الباحثه المرشح المرشحه رئيس رئيسة وزير وزيره زعيم قائد مدير امين نائب مبعوث متحدث متحدثه ناطق سفير مستشار مستشاره ' +
  'عضو مندوب ممثل ممثله مفتي مرشد حاكم محافظ عمده ملك ملكه امير سلطان ولي اللاعب';

/** Of these, what stands in construct before what the person heads: رئيس تركيا, زعيم القاعدة. */
const HEADS =
  'رئيس رئيسة وزير وزيره زعيم قائد مدير امين نائب مبعوث متحدث متحدثه ناطق سفير مستشار مستشاره عضو اعضاء مندوب ممثل ممثله مفتي حاكم محافظ عمده ملك ملكه امير سلطان حكومه برلمان جيش قوات خارجيه شرطه شعب قاده رؤساء مقاتلي عناصر مسلحي';

/** A name right after one of these is a part of a longer name, unless it is the name of such a thing itself: جامعة القاهرة, شارع فلسطين, كأس آسيا. */
const CONTAINERS =
  'خادم مدينة مطار ميناء معهد مركز مؤسسة برنامج كرسي وقف مجمع سد محطة نفق مقابر دار دارة صالة قاعة شارع جاده جامعه كليه ابطال مستشفي مدرسه ثانويه مسجد جامع كنيسه كاس دوري جائزة ملعب استاد ستاد فندق بنك مصرف نادي ميدان دوار ساحه قصر صحيفه جريده مجله قناه اذاعه تلفزيون راديو كتيبه لواء كتائب حي درب جسر كوبري متحف مسرح مكتبه مقهي مطعم منتجع قلعه حديقه';

/** Verbs of saying, before or after whoever speaks. */
const SPEECH =
  'قال قالت اكد اكدت اعلن اعلنت ذكر ذكرت اضاف اضافت صرح صرحت اوضح اوضحت كتب كتبت غرد راي رات اعتبر اعتبرت حذر حذرت دعا دعت نفي نفت شدد شددت اشار اشارت لفت كشف كشفت اعرب اعربت اتهم اتهمت يقول تقول يري وصف وصفت طالب طالبت ' +
  'نقل نقلت تعهد هدد التقي استقبل بحث ناقش وصل توجه غادر زار اجتمع';

/** After these a place is meant. */
const LOCATIVES =
  'في الي من داخل خارج قرب نحو عبر باتجاه صوب فوق جنوب شمال شرق غرب جنوبي شمالي شرقي غربي وسط مدينه بلده عاصمه حدود سواحل ضواحي محيط غادر زار يزور زياره مغادره احتلال غزو ارض اراضي';

/** After these an everyday word is what it says and no name: تم فتح, إعادة فتح. */
const VERBAL =
  'تم يتم ستتم سيتم تمت جري يجري اعاده محاوله قرر قررت قبل بعد عند بسبب عبر لم لن لا كان كانت هو هي هذا هذه ذلك تلك كل بعض اي ما غير اكثر اقل';

/** Particles within a person's name: what follows belongs to it. */
const NAME_PARTICLES = 'بن ابن ابو ابا ابي بو ام ال بنت دي فان فون';

/** Bits of what a word says of the name beside it. */
export const SAYS = {
  title: 1,
  head: 2,
  container: 4,
  speech: 8,
  locative: 16,
  verbal: 32,
  particle: 64,
} as const;

export interface Hint {
  readonly says: number;
  readonly expects: Expectation | undefined;
}

const table = new Map<string, { says: number; expects: Expectation | undefined }>();
const entry = (written: string): { says: number; expects: Expectation | undefined } => {
  const word = folded(written);
  const known = table.get(word) ?? { says: 0, expects: undefined };
  table.set(word, known);
  return known;
};
for (const [words, bit] of [
  [TITLES, SAYS.title],
  [HEADS, SAYS.head],
  [CONTAINERS, SAYS.container],
  [SPEECH, SAYS.speech],
  [LOCATIVES, SAYS.locative],
  [VERBAL, SAYS.verbal],
  [NAME_PARTICLES, SAYS.particle],
] as const)
  for (const word of words.split(' ')) entry(word).says |= bit;
for (const [words, expects] of EXPECTATIONS)
  for (const word of words.split(' ')) {
    entry(word).expects ??= expects;
    entry(`ال${word}`).expects ??= expects;
  }

const NOTHING: Hint = { says: 0, expects: undefined };

/** What a folded word says; a word of the table with proclitics says the same. */
export function hintOf(word: string): Hint {
  const own = table.get(word);
  if (own) return own;
  const first = word.charCodeAt(0);
  if (word.length < 4) return NOTHING;
  if (first === 0x648 || first === 0x641) return hintOf(word.slice(1));
  if (first === 0x644 && word.charCodeAt(1) === 0x644) return table.get(`ا${word}`) ?? table.get(word.slice(2)) ?? NOTHING;
  if (first === 0x628 || first === 0x644 || first === 0x643) return table.get(word.slice(1)) ?? NOTHING;
  return NOTHING;
}
