/**
 * Holidays and named days, with the ids of their event records. `hijri` and `gregorian` are month and day; `western` and `eastern` are days from
 * Easter Sunday of either rite. `days`: how long it lasts.
 */
export interface Holiday {
  /** Folded names, the longest first. */
  readonly names: readonly string[];
  readonly event: string;
  readonly hijri?: readonly [month: number, day: number];
  readonly gregorian?: readonly [month: number, day: number];
  readonly easter?: 'western' | 'eastern';
  /** Days from Easter. */
  readonly offset?: number;
  readonly days?: number;
  /** Without a year it is a date only beside one of these words, or with its year. */
  readonly year?: 'needed';
}

export const HOLIDAYS: readonly Holiday[] = [
  { names: ['عيد الفطر'], event: 'eid-al-fitr', hijri: [10, 1] },
  { names: ['عيد الاضحي', 'عيد النحر'], event: 'eid-al-adha', hijri: [12, 10] },
  { names: ['راس السنه الهجريه', 'السنه الهجريه الجديده'], event: 'islamic-new-year', hijri: [1, 1] },
  { names: ['يوم عاشوراء', 'عاشوراء'], event: 'ashura', hijri: [1, 10] },
  { names: ['المولد النبوي الشريف', 'المولد النبوي'], event: 'mawlid', hijri: [3, 12] },
  { names: ['ليله الاسراء والمعراج', 'الاسراء والمعراج'], event: 'isra-and-miraj', hijri: [7, 27] },
  { names: ['يوم عرفه', 'وقفه عرفات'], event: 'day-of-arafah', hijri: [12, 9] },
  { names: ['ليله القدر'], event: 'laylat-al-qadr', hijri: [9, 27] },
  { names: ['راس السنه الميلاديه', 'راس السنه'], event: 'new-years-day', gregorian: [1, 1] },
  { names: ['ليله راس السنه الميلاديه', 'ليله راس السنه', 'عشيه راس السنه'], event: 'new-years-day', gregorian: [12, 31] },
  { names: ['عيد الميلاد المجيد', 'عيد الميلاد', 'الكريسماس', 'كريسماس'], event: 'christmas', gregorian: [12, 25] },
  { names: ['عيد الفصح', 'احد الفصح'], event: 'easter', easter: 'western', offset: 0 },
  { names: ['الجمعه العظيمه'], event: 'good-friday', easter: 'western', offset: -2 },
  { names: ['احد الشعانين'], event: 'palm-sunday', easter: 'western', offset: -7 },
  { names: ['شم النسيم'], event: 'sham-el-nessim', easter: 'eastern', offset: 1 },
  { names: ['عيد النوروز', 'عيد نوروز', 'النوروز'], event: 'nowruz', gregorian: [3, 21] },
  { names: ['عيد العمال العالمي', 'عيد العمال', 'يوم العمال العالمي', 'يوم العمال'], event: 'labour-day', gregorian: [5, 1] },
  { names: ['يوم المراه العالمي', 'اليوم العالمي للمراه', 'اليوم الدولي للمراه'], event: 'international-womens-day', gregorian: [3, 8] },
  { names: ['عيد الحب'], event: 'valentines-day', gregorian: [2, 14] },
  { names: ['عيد الام', 'يوم الام'], event: 'mothers-day-arab', gregorian: [3, 21] },
  { names: ['عيد الاب', 'يوم الاب'], event: 'fathers-day-arab', gregorian: [6, 21] },
  { names: ['يوم الارض'], event: 'land-day', gregorian: [3, 30] },
  { names: ['ذكري النكبه', 'يوم النكبه'], event: 'nakba', gregorian: [5, 15] },
  { names: ['ذكري النكسه', 'يوم النكسه'], event: 'naksa', gregorian: [6, 5] },
];

/** Days of the year by which an event is called: `أحداث 11 سبتمبر`. Month, day, the event's record, its year. */
export interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly event: string;
  readonly year: number;
  /** Words, one of which must stand before it for the event to be meant; without them it is a plain date. */
  readonly before: RegExp;
}

export const NAMED_DAYS: readonly NamedDay[] = [
  { month: 9, day: 11, event: 'september-11-attacks', year: 2001, before: /^[وف]?[بكل]?(?:احداث|هجمات|اعتداءات|هجوم|تفجيرات)$/ },
  { month: 1, day: 25, event: 'egypt-revolution-2011', year: 2011, before: /^[وف]?[بكل]?(?:ثوره|انتفاضه|احداث)$/ },
  { month: 6, day: 30, event: 'june-30-2013-egypt', year: 2013, before: /^[وف]?[بكل]?(?:ثوره|احداث|مظاهرات|تظاهرات)$/ },
  { month: 7, day: 23, event: 'july-23-egypt-1952', year: 1952, before: /^[وف]?[بكل]?(?:ثوره|انقلاب|حركه)$/ },
  { month: 7, day: 14, event: 'july-14-iraq-1958', year: 1958, before: /^[وف]?[بكل]?(?:ثوره|انقلاب)$/ },
  { month: 7, day: 15, event: 'july-15-turkey-2016', year: 2016, before: /^[وف]?[بكل]?(?:انقلاب|محاوله|احداث)$/ },
  { month: 10, day: 7, event: 'october-7-attack', year: 2023, before: /^[وف]?[بكل]?(?:هجوم|هجمات|احداث|عمليه|هجومات)$/ },
  { month: 2, day: 17, event: 'february-17-revolution', year: 2011, before: /^[وف]?[بكل]?(?:ثوره)$/ },
  { month: 9, day: 21, event: 'september-21-yemen-2014', year: 2014, before: /^[وف]?[بكل]?(?:انقلاب)$/ },
];
