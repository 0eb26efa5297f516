/**
 * What each UTF-16 unit folds to: the table behind `fold`.
 *
 * Folded alike, because newsrooms write either: hamza carriers (أ إ آ ٱ → ا; ؤ ئ ء → ء, so that شئون and شؤون, مسئول and مسؤول meet), ى and ي,
 * ة and ه, the Persian, Urdu and Maghrebi letters of foreign names (گ ک → ك, پ → ب, چ → ج, ژ → ز, ڤ → ف), presentation forms, Arabic-Indic and Persian digits,
 * dashes, quotation marks, spaces, Latin case and accents. Dropped: tatweel, vowel marks, zero-width and bidirectional controls.
 *
 * Kept apart: ا and ع, ه and ح, د and ض and every other pair that differs in sound; line breaks, which no name crosses; ا at the end
 * and ى at the end (عصا, عصى). على and علي fold alike: only the exact spelling tells them apart, and `strict` keeps it.
 */

/** Marks a unit that folds to nothing. */
export const DROPPED = 0;
/** Marks a unit that folds to several: look in `SEVERAL`. */
export const MANY = 0xffff;

/** Written forms by the letter that they fold to. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'اأإآٱٲٳٵ',
  ء: 'ءؤئٴٶۓ',
  و: 'وۄۅۆۇۈۉۊۋٷ',
  ي: 'يىیۍێېۑےٸؠ',
  ه: 'هةەۀہۂھۃ',
  ك: 'كکڪګڬڭڮگڰڱڲڳڴ',
  ب: 'بپٻڀ',
  ت: 'تٹٺټٽٿ',
  ج: 'جچڃڄڇڿ',
  ز: 'زژڗڙ',
  ر: 'رڑڒړڔڕږ',
  د: 'دڈډڊڋڌڍڎڏڐ',
  ن: 'نںڹںڻڼڽ',
  ف: 'فڤڢڣڥڦ',
  ق: 'قڧڨ',
  ل: 'لڵڶڷڸ',
  '-': '-‐‑‒–—―−﹘﹣－',
  '"': '"\'“”„‟«»‹›‘’‚‛`´ʼ＂',
  ' ': ' \t\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
};

const isDropped = (unit: number): boolean =>
  unit === 0x640 || // tatweel
  (unit >= 0x64b && unit <= 0x65f) ||
  unit === 0x670 ||
  (unit >= 0x610 && unit <= 0x61a) ||
  (unit >= 0x6d6 && unit <= 0x6ed && unit !== 0x6dd && unit !== 0x6de && unit !== 0x6e9 && unit !== 0x6e5 && unit !== 0x6e6) ||
  (unit >= 0x8d3 && unit <= 0x8ff) ||
  (unit >= 0x300 && unit <= 0x36f) ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069) ||
  (unit >= 0xfe00 && unit <= 0xfe0f) ||
  unit === 0xfeff ||
  unit === 0x61c ||
  unit === 0xad;

interface Tables {
  /** Folded unit of each unit, `DROPPED` or `MANY`. */
  readonly one: Uint16Array;
  /** Folded units of the units that fold to several, as the ligatures of U+FB50–FDFF do. */
  readonly several: ReadonlyMap<number, readonly number[]>;
}

function build(): Tables {
  const one = new Uint16Array(0x10000);
  const several = new Map<number, readonly number[]>();
  for (let unit = 1; unit < 0x10000; unit += 1) one[unit] = isDropped(unit) ? DROPPED : unit;
  // NUL is no letter, and 0 is taken: it folds to the replacement character.
  one[0] = 0xfffd;
  for (const [to, forms] of Object.entries(LETTERS)) for (const form of forms) one[form.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit += 1) {
    one[0x660 + digit] = 0x30 + digit;
    one[0x6f0 + digit] = 0x30 + digit;
    one[0xff10 + digit] = 0x30 + digit;
  }
  for (let unit = 0x41; unit <= 0x5a; unit += 1) one[unit] = unit + 0x20;
  for (let unit = 0xc0; unit <= 0x24f; unit += 1) {
    const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
    if (/^[a-z]$/.test(base)) one[unit] = base.charCodeAt(0);
    else one[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
  // Turkish dotless ı has no decomposition.
  one[0x131] = 0x69;
  for (let unit = 0xfb50; unit <= 0xfefc; unit += 1) {
    if (unit > 0xfdff && unit < 0xfe70) continue;
    const plain = String.fromCharCode(unit).normalize('NFKC');
    if (plain === String.fromCharCode(unit)) continue;
    const folded = [...plain].map((c) => one[c.charCodeAt(0)] ?? 0).filter((u) => u !== DROPPED);
    if (folded.length === 1) one[unit] = folded[0] ?? 0;
    else if (folded.length === 0) one[unit] = DROPPED;
    else {
      one[unit] = MANY;
      several.set(unit, folded);
    }
  }
  return { one, several };
}

export const { one: ONE, several: SEVERAL } = build();

/** Combining hamza above and below, and madda: they make ؤ and ئ of و and ي; on ا they change nothing that is kept. */
export const COMBINING_HAMZA = 0x654;

/** What a folded unit is. */
export const UNIT = { mark: 0, word: 1, digit: 2, space: 3 } as const;
const UNKNOWN = 255;
const CLASSES = new Uint8Array(0x10000).fill(UNKNOWN);
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether a folded unit is a digit 0 to 9, the space, or else part of a word: letter, digit or mark by Unicode property; either half of a surrogate pair is. */
export function classOf(unit: number): number {
  const known = CLASSES[unit] as number;
  return known === UNKNOWN ? classify(unit) : known;
}

/** Letters and digits alike are parts of words. */
export const isWordUnit = (unit: number): boolean => classOf(unit) === UNIT.word || classOf(unit) === UNIT.digit;

function classify(unit: number): number {
  const isWord = (unit >= 0xd800 && unit <= 0xdfff) || WORD.test(String.fromCharCode(unit));
  const made = unit >= 0x30 && unit <= 0x39 ? UNIT.digit : unit === 0x20 ? UNIT.space : isWord ? UNIT.word : UNIT.mark;
  CLASSES[unit] = made;
  return made;
}
