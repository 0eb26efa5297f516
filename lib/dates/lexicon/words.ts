/** The small words of dates: weekdays, units, relative adjectives, parts of a period, marks of era. Keys are folded. */

/** ISO weekday numbers, Monday 1. With the article; news writes them without it only in a construct (أحد الشعانين) or by haste. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['الاثنين', 1],
  ['الاتنين', 1],
  ['الثلاثاء', 2],
  ['الثلاثا', 2],
  ['الاربعاء', 3],
  ['الاربعا', 3],
  ['الخميس', 4],
  ['الجمعه', 5],
  ['السبت', 6],
  ['الاحد', 7],
]);

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'quarter' | 'half';

export interface UnitEntry {
  readonly unit: Unit;
  /** 1 singular, 2 dual, 3 plural. */
  readonly number: 1 | 2 | 3;
}

const units = (unit: Unit, singular: string[], dual: string[], plural: string[]): [string, UnitEntry][] => [
  ...singular.map((w): [string, UnitEntry] => [w, { unit, number: 1 }]),
  ...dual.map((w): [string, UnitEntry] => [w, { unit, number: 2 }]),
  ...plural.map((w): [string, UnitEntry] => [w, { unit, number: 3 }]),
];

/** Units without their article. */
export const UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  ...units('day', ['يوم', 'يوما', 'ليله'], ['يومين', 'يومان', 'يومي', 'ليلتين'], ['ايام', 'اياما', 'ليال', 'ليالي']),
  ...units('week', ['اسبوع', 'اسبوعا'], ['اسبوعين', 'اسبوعان'], ['اسابيع', 'اسابيعا']),
  ...units('month', ['شهر', 'شهرا'], ['شهرين', 'شهران', 'شهري'], ['اشهر', 'شهور', 'اشهرا']),
  ...units(
    'year',
    ['عام', 'عاما', 'سنه', 'حول'],
    ['عامين', 'عامان', 'عامي', 'سنتين', 'سنتان', 'سنتي'],
    ['اعوام', 'اعواما', 'سنوات', 'سنين', 'سنون'],
  ),
  ...units('decade', ['عقد', 'عقدا'], ['عقدين', 'عقدان'], ['عقود', 'عقودا']),
  ...units('century', ['قرن', 'قرنا'], ['قرنين', 'قرنان', 'القرنين'], ['قرون']),
  ...units('quarter', ['ربع'], [], []),
  ...units('half', ['نصف', 'شطر'], [], []),
]);

/** Which way an adjective points: -1 before, 0 the present one, 1 after. Without the article. */
export const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...[
    'ماضي',
    'ماضيه',
    'ماضيين',
    'ماضيتين',
    'منصرم',
    'منصرمه',
    'منصرمين',
    'فائت',
    'فايت',
    'فاءت',
    'فاءته',
    'سابق',
    'سابقه',
    'سالف',
    'منقضي',
    'منقضيه',
    'اخير',
    'اخيره',
    'اخيرين',
    'اخيرتين',
    'خالي',
    'خاليه',
    'مضي',
    'مضت',
    'انقضي',
    'انقضت',
  ].map((w): [string, -1] => [w, -1]),
  ...['جاري', 'جاريه', 'حالي', 'حاليه', 'راهن', 'راهنه'].map((w): [string, 0] => [w, 0]),
  ...[
    'مقبل',
    'مقبله',
    'مقبلين',
    'مقبلتين',
    'قادم',
    'قادمه',
    'قادمين',
    'قادمتين',
    'تالي',
    'تاليه',
    'اتي',
    'اتيه',
    'لاحق',
    'لاحقه',
    'وشيك',
  ].map((w): [string, 1] => [w, 1]),
]);

/** Which part of a period: مطلع، منتصف، أواخر. */
export type Part = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ...['مطلع', 'بدايه', 'بدايات', 'اواءل', 'اوايل', 'مستهل', 'فاتحه', 'مطالع'].map((w): [string, Part] => [w, 'start']),
  ...['منتصف', 'اواسط', 'وسط', 'انتصاف', 'اوسط'].map((w): [string, Part] => [w, 'middle']),
  ...['نهايه', 'نهايات', 'اواخر', 'ختام', 'اخر', 'خواتيم', 'خاتمه', 'متم'].map((w): [string, Part] => [w, 'end']),
]);

/** Tens of decades: ثمانينيات، الثمانينات. Without the article. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  (
    [
      [20, 'عشرين'],
      [30, 'ثلاثين'],
      [40, 'اربعين'],
      [50, 'خمسين'],
      [60, 'ستين'],
      [70, 'سبعين'],
      [80, 'ثمانين'],
      [90, 'تسعين'],
    ] as const
  ).flatMap(([value, stem]) => [`${stem}ات`, `${stem}يات`, `${stem}ءات`].map((w): [string, number] => [w, value])),
);

/** Seasons with their EDTF codes, northern: the Arab world's own. */
export const SEASONS: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ['ربيع', 21],
  ['صيف', 22],
  ['خريف', 23],
  ['شتاء', 24],
]);

export const ERA_GREGORIAN = /^(?:م|ميلادي|ميلاديه)$/;
export const ERA_HIJRI = /^(?:ه|هجري|هجريه)$/;
/** قبل الميلاد: a year before the era has no value that a card could reckon with. */
export const ERA_BEFORE = /^(?:ق)$/;
