/**
 * Months by tradition. Egyptian and Gulf, Levantine and Iraqi, Maghrebi and Hijri names as CLDR 48 has them (locales ar-EG, ar-SY, ar-DZ, ar-MA, ar-TN;
 * calendar islamic), with the spellings that newsrooms use beside them; Libyan names of 1986–2011 after the decree's own list.
 * Keys are folded: hamza forms and ة/ه have been joined already.
 */

export type Tradition = 'egyptian' | 'levantine' | 'maghrebi' | 'libyan' | 'hijri';

export interface MonthEntry {
  readonly month: number;
  readonly tradition: Tradition;
  /** Also something else in plain text, so that a day, a year or a word beside it must say that it is a month. */
  readonly ambiguous?: true;
}

const list = (tradition: Tradition, names: readonly (readonly string[])[], ambiguous: readonly string[] = []): [string, MonthEntry][] =>
  names.flatMap((forms, i) =>
    forms.map((form): [string, MonthEntry] => [
      form,
      { month: i + 1, tradition, ...(ambiguous.includes(form) ? { ambiguous: true as const } : {}) },
    ]),
  );

/** Months of one word, by folded name. */
export const MONTHS: ReadonlyMap<string, MonthEntry> = new Map([
  ...list(
    'egyptian',
    [
      ['يناير'],
      ['فبراير'],
      ['مارس'],
      ['ابريل', 'نيسابريل'],
      ['مايو'],
      ['يونيو', 'يونيه'],
      ['يوليو', 'يوليه'],
      ['اغسطس', 'اغسطوس'],
      ['سبتمبر', 'ستمبر'],
      ['اكتوبر'],
      ['نوفمبر'],
      ['ديسمبر'],
    ],
    ['مارس'],
  ),
  ...list(
    'levantine',
    [[], ['شباط'], ['اذار'], ['نيسان'], ['ايار', 'نوار'], ['حزيران'], ['تموز'], ['اب'], ['ايلول'], [], [], []],
    ['شباط', 'اب', 'ايار', 'نيسان', 'نوار', 'تموز'],
  ),
  ...list(
    'maghrebi',
    [
      ['جانفي', 'ينايير'],
      ['فيفري'],
      [],
      ['افريل'],
      ['ماي'],
      ['جوان'],
      ['جويليه', 'يوليوز'],
      ['اوت', 'غشت'],
      ['شتنبر'],
      [],
      ['نونبر'],
      ['دجنبر'],
    ],
    ['ماي', 'جوان', 'اوت'],
  ),
  ...list(
    'libyan',
    [
      ['اينار'],
      ['النوار'],
      ['الربيع'],
      ['الطير'],
      ['الماء'],
      ['الصيف'],
      ['ناصر'],
      ['هانيبال'],
      ['الفاتح'],
      ['التمور'],
      ['الحرث'],
      ['الكانون'],
    ],
    ['اينار', 'النوار', 'الربيع', 'الطير', 'الماء', 'الصيف', 'ناصر', 'هانيبال', 'الفاتح', 'التمور', 'الحرث', 'الكانون'],
  ),
  ...list(
    'hijri',
    [['محرم', 'المحرم'], ['صفر'], [], [], [], [], ['رجب'], ['شعبان'], ['رمضان'], ['شوال'], [], []],
    ['محرم', 'صفر', 'رجب', 'شعبان', 'رمضان'],
  ),
]);

/** Months of two words: the first folded word, then the second. */
export const TWO_WORD_MONTHS: ReadonlyMap<string, ReadonlyMap<string, MonthEntry>> = new Map(
  Object.entries({
    كانون: { الثاني: [1, 'levantine'], الاول: [12, 'levantine'], '2': [1, 'levantine'], '1': [12, 'levantine'] },
    تشرين: { الاول: [10, 'levantine'], الثاني: [11, 'levantine'], '1': [10, 'levantine'], '2': [11, 'levantine'] },
    ربيع: { الاول: [3, 'hijri'], الثاني: [4, 'hijri'], الاخر: [4, 'hijri'] },
    جمادي: {
      الاولي: [5, 'hijri'],
      الاول: [5, 'hijri'],
      الثانيه: [6, 'hijri'],
      الثاني: [6, 'hijri'],
      الاخره: [6, 'hijri'],
      الاخر: [6, 'hijri'],
    },
    ذو: { القعده: [11, 'hijri'], الحجه: [12, 'hijri'] },
    ذي: { القعده: [11, 'hijri'], الحجه: [12, 'hijri'] },
    ذا: { القعده: [11, 'hijri'], الحجه: [12, 'hijri'] },
    محرم: { الحرام: [1, 'hijri'] },
    شهر: {},
  } satisfies Record<string, Record<string, [number, Tradition]>>).map(([first, seconds]) => [
    first,
    new Map(
      Object.entries(seconds).map(([second, [month, tradition]]): [string, MonthEntry] => [
        second,
        { month: month as number, tradition: tradition as Tradition },
      ]),
    ),
  ]),
);
