import type { Token } from '../../arabic/tokens.ts';
import { easternEaster, westernEaster } from '../easter.ts';
import { HOLIDAYS, type Holiday } from '../lexicon/holidays.ts';
import { readings } from '../look-up.ts';
import { readDirection, readYear } from '../read-year.ts';
import { currentYear, dayOf, edtfOf } from '../resolve.ts';
import { tenseBefore } from '../tense.ts';
import type { Context, Day, Form } from '../types.ts';

const BY_FIRST_WORD = new Map<string, { words: string[]; holiday: Holiday }[]>();
for (const holiday of HOLIDAYS) {
  for (const name of holiday.names) {
    const words = name.split(' ');
    const list = BY_FIRST_WORD.get(words[0] ?? '') ?? [];
    list.push({ words, holiday });
    BY_FIRST_WORD.set(
      words[0] ?? '',
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** A holiday or observed day: `عيد الفطر`, `رأس السنة الهجرية`, `عيد الميلاد 2019`. Its day is that of the nearest year, unless one is said. */
export const holiday: Form = {
  name: 'holiday',
  gloss: 'holiday or observed day, with or without year',
  example: ['عيد الفطر', '2020-05-24'],
  parse(tokens, at, context) {
    const found = readName(tokens, at);
    if (!found || goesOn(tokens, found.next)) return undefined;
    const named = EPITHET.test(tokens[found.next]?.text ?? '') ? found.next + 1 : found.next;
    const year = readYear(tokens, named, found.holiday.hijri && 'hijri');
    const direction = year ? undefined : readDirection(tokens, named);
    const day = year
      ? inYear(found.holiday, year.value, year.calendar)
      : nearest(found.holiday, direction?.value ?? tenseBefore(tokens, at), context);
    const end = year?.next ?? direction?.next ?? named;
    const { holiday } = found;
    const event = holiday.event;
    if (!day) return { end, cut: found.cut, value: { event, relative: true } };
    return {
      end,
      cut: found.cut,
      value: {
        from: day,
        to: day,
        edtf: edtfOf(day, day),
        calendar: holiday.hijri ? 'hijri' : 'gregorian',
        year: year ? 'stated' : 'implied',
        month: 'implied',
        day: 'implied',
        relative: !year,
        ...(holiday.hijri ? { approximate: true } : {}),
        event,
      },
    };
  },
};

function readName(tokens: readonly Token[], at: number): { holiday: Holiday; next: number; cut: number } | undefined {
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  for (const { text, cut } of readings(token.text)) {
    for (const { words, holiday } of BY_FIRST_WORD.get(text) ?? []) {
      if (words.slice(1).every((w, k) => tokens[at + 1 + k]?.text === w)) return { holiday, next: at + words.length, cut };
    }
  }
  return undefined;
}

/** اليوم العالمي للمرأة الريفية is another day than that of which its first words are the name. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  /^ال/.test(tokens[i]?.text ?? '') &&
  !EPITHET.test(tokens[i]?.text ?? '') &&
  !/^(?:الذي|التي)$/.test(tokens[i]?.text ?? '') &&
  !readDirection(tokens, i);
const EPITHET = /^(?:المبارك|السعيد|المجيد|الشريف|الكبير|الصغير)$/;

/** Whether a word can begin a holiday's name. */
export const beginsHoliday = (word: string): boolean => BY_FIRST_WORD.has(word);

function inYear(holiday: Holiday, year: number, calendar: 'gregorian' | 'hijri'): Day | undefined {
  if (holiday.hijri) {
    const [month, day] = holiday.hijri;
    if (calendar === 'hijri') return dayOf('hijri', year, month, day);
    // The Hijri years that touch this one of ours; the holiday falls into it once or twice.
    const base = currentYear('hijri', Temporal.PlainDate.from({ year, month: 1, day: 1 }));
    return [base, base + 1].map((y) => dayOf('hijri', y, month, day)).find((d) => d?.year === year);
  }
  if (calendar === 'hijri' || year < 1583 || year > 2199) return undefined;
  if (holiday.easter) return (holiday.easter === 'western' ? westernEaster(year) : easternEaster(year)).add({ days: holiday.offset ?? 0 });
  return holiday.gregorian && dayOf('gregorian', year, ...holiday.gregorian);
}

function nearest(holiday: Holiday, direction: -1 | 0 | 1 | undefined, { reference }: Context): Day | undefined {
  const days = [-1, 0, 1].flatMap((n) => inYear(holiday, reference.year + n, 'gregorian') ?? []).sort(Temporal.PlainDate.compare);
  const compare = Temporal.PlainDate.compare;
  if (direction === -1) return days.filter((d) => compare(d, reference) < 0).at(-1);
  if (direction === 1) return days.find((d) => compare(d, reference) >= 0);
  if (direction === 0) return days.find((d) => d.year === reference.year);
  return days.sort((a, b) => Math.abs(a.until(reference).days) - Math.abs(b.until(reference).days))[0];
}
