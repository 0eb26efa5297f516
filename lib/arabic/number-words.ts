/**
 * Number words as news writes years, days and counts: ثلاثة، الثاني عشر، ألفين وعشرين، ألف وتسعمائة وتسعة وثمانين. All folded.
 */

const UNITS: Readonly<Record<string, number>> = {
  واحد: 1,
  واحده: 1,
  احد: 1,
  احدي: 1,
  اثنان: 2,
  اثنين: 2,
  اثنتان: 2,
  اثنتين: 2,
  اثنا: 2,
  اثني: 2,
  اثنتا: 2,
  اثنتي: 2,
  ثلاث: 3,
  ثلاثه: 3,
  اربع: 4,
  اربعه: 4,
  خمس: 5,
  خمسه: 5,
  ست: 6,
  سته: 6,
  سبع: 7,
  سبعه: 7,
  ثمان: 8,
  ثماني: 8,
  ثمانيه: 8,
  تسع: 9,
  تسعه: 9,
  عشر: 10,
  عشره: 10,
};
const TENS: Readonly<Record<string, number>> = {
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  اربعون: 40,
  اربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
};
const HUNDREDS: Readonly<Record<string, number>> = {
  ماءه: 100,
  مءه: 100,
  مايه: 100,
  ميه: 100,
  ماءتين: 200,
  ماءتان: 200,
  مءتين: 200,
  مءتان: 200,
};
const THOUSANDS: Readonly<Record<string, number>> = { الف: 1000, الفا: 1000, الفين: 2000, الفان: 2000, الفي: 2000, الاف: 1000 };

const ORDINALS: Readonly<Record<string, number>> = {
  اول: 1,
  اولي: 1,
  حادي: 1,
  حاديه: 1,
  ثاني: 2,
  ثانيه: 2,
  ثالث: 3,
  ثالثه: 3,
  رابع: 4,
  رابعه: 4,
  خامس: 5,
  خامسه: 5,
  سادس: 6,
  سادسه: 6,
  سابع: 7,
  سابعه: 7,
  ثامن: 8,
  ثامنه: 8,
  تاسع: 9,
  تاسعه: 9,
  عاشر: 10,
  عاشره: 10,
};

const tens = new Map(Object.entries(TENS));
const ordinals = new Map(Object.entries(ORDINALS));
/** Every cardinal of one word; a unit and the hundreds may be joined: تسعمائة. */
const cardinals = new Map([UNITS, TENS, HUNDREDS, THOUSANDS].flatMap((table) => Object.entries(table)));
for (const [unit, value] of Object.entries(UNITS))
  if (value >= 3 && value <= 9) for (const hundred of ['ماءه', 'مءه', 'مايه', 'ميه']) cardinals.set(`${unit}${hundred}`, value * 100);

/** The value of one cardinal word without proclitics. */
export const cardinalWord = (word: string): number | undefined => cardinals.get(word);

/** The value of one ordinal word without the article. */
export const ordinalWord = (word: string): number | undefined => ordinals.get(word);

/** Whether a number can begin with a word, with the article or without. */
export function isNumberWord(word: string): boolean {
  const bare = word.startsWith('ال') ? word.slice(2) : word;
  return cardinals.has(word) || ordinals.has(bare) || cardinals.has(bare);
}

export interface NumberMatch {
  readonly value: number;
  /** How many words were read. */
  readonly words: number;
  readonly ordinal: boolean;
}

/** Longest number of words: ألف وتسعمائة وتسعة وثمانين has five. */
const LONGEST = 8;

/**
 * Reads a number from words at `at`; each further part but عشر is joined by و. Nothing where the words make no number (ثلاثة ألف مئة).
 */
export function readNumber(words: readonly string[], at: number): NumberMatch | undefined {
  return readOrdinal(words, at) ?? readCardinal(words, at);
}

export function readCardinal(words: readonly string[], at: number): NumberMatch | undefined {
  let total = 0;
  let group = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let used = 0;
  for (let i = at; i < words.length && i - at < LONGEST; i += 1) {
    const raw = words[i] ?? '';
    const joined = i > at && raw.startsWith('و');
    const word = joined ? raw.slice(1) : raw;
    const value = cardinalWord(word);
    if (value === undefined) break;
    const previous = i > at ? cardinalWord((words[i - 1] ?? '').replace(/^و(?=.{3})/, '')) : undefined;
    if (value === 10 && !joined && i > at && group > 0 && group % 100 < 10 && group % 100 > 0 && previous !== undefined && previous < 10) {
      // أربعة عشر
      group += 10;
      smallest = 1;
    } else if (value === 1000 && !joined && i > at && group > 0 && total === 0) {
      total = group * 1000;
      group = 0;
      smallest = 1000;
    } else if (value === 100 && !joined && i > at && group % 100 >= 3 && group % 100 <= 9 && smallest < 10) {
      // ثلاث مئة apart
      group = group - (group % 100) + (group % 100) * 100;
      smallest = 100;
    } else if (i === at || (joined && fits(value, group, total, smallest))) {
      if (value >= 1000) total += value;
      else group += value;
      smallest = Math.min(smallest, value);
    } else break;
    used = i - at + 1;
  }
  return used === 0 ? undefined : { value: total + group, words: used, ordinal: false };
}

/** Thousands before hundreds before units before tens: تسعة وثمانين, and never two of one size. */
function fits(value: number, group: number, total: number, smallest: number): boolean {
  if (value >= 1000) return false;
  if (value >= 100) return group === 0 && total > 0;
  if (value >= 20) return group % 100 < 10;
  return value <= 10 && group % 100 === 0 && smallest >= 100;
}

/** الثاني عشر، الحادي والعشرين، العشرين: with the article on each part, or without (ثاني). */
function readOrdinal(words: readonly string[], at: number): NumberMatch | undefined {
  const first = words[at] ?? '';
  const bare = first.replace(/^ال/, '');
  const unit = ordinalWord(bare);
  if (unit === undefined) {
    const ten = first.startsWith('ال') ? tens.get(bare) : undefined;
    return ten === undefined ? undefined : { value: ten, words: 1, ordinal: true };
  }
  const second = words[at + 1] ?? '';
  if (/^عشره?$/.test(second) && unit < 10) return { value: unit + 10, words: 2, ordinal: true };
  const ten = second.startsWith('وال') ? tens.get(second.slice(3)) : undefined;
  if (ten !== undefined && unit < 10) return { value: unit + ten, words: 2, ordinal: true };
  return bare === 'حادي' || bare === 'حاديه' ? undefined : { value: unit, words: 1, ordinal: true };
}
