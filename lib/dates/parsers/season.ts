import type { Token } from '../../arabic/tokens.ts';
import { SEASONS } from '../lexicon/words.ts';
import { lookUpNoun } from '../look-up.ts';
import { readPart } from '../read.ts';
import { readDirection, readRelativeYear, readYear } from '../read-year.ts';
import type { Form } from '../types.ts';

const FIRST_MONTH = { 21: 3, 22: 6, 23: 9, 24: 12 } as const;
/** Names and fixed phrases that hold a season's word. */
const NOT_AFTER = /^(?:العربي|بيروت|براغ|دمشق|عام)$/;

/** العام المقبل after its season, without من. */
function readConstruct(tokens: readonly Token[], i: number): { value: -1 | 0 | 1; next: number } | undefined {
  return /^(?:العام|السنه)$/.test(tokens[i]?.text ?? '') ? readDirection(tokens, i + 1) : undefined;
}

/** A season: `صيف 2016`, `الربيع المقبل`, `أواخر خريف عام 2019`. Meteorological seasons of the northern hemisphere; winter begins in December. */
export const season: Form = {
  name: 'season',
  gloss: 'season with its year or a direction',
  example: ['صيف 2016', '2016-22'],
  parse(tokens, at, context) {
    const part = readPart(tokens, at);
    const i = part?.next ?? at;
    const token = tokens[i];
    const name = token?.type === 'word' ? lookUpNoun(SEASONS, token.text) : undefined;
    if (!name || (part && name.cut > 0)) return undefined;
    const year = readYear(tokens, i + 1, undefined) ?? (tokens[i + 1]?.text === 'من' ? readYear(tokens, i + 2, undefined) : undefined);
    const direction = !year && name.article ? readDirection(tokens, i + 1) : undefined;
    // ربيع العام المقبل, الصيف من هذا العام
    const ofYear = year || direction ? undefined : (readRelativeYear(tokens, i + 1) ?? readConstruct(tokens, i + 1));
    if (!year && !direction && !ofYear) return undefined;
    if (!year && NOT_AFTER.test(tokens[i + 1]?.text ?? '')) return undefined;
    if (year && (year.calendar !== 'gregorian' || year.value < 1500)) return undefined;
    const month = FIRST_MONTH[name.entry];
    const start = (y: number): Temporal.PlainDate => Temporal.PlainDate.from({ year: y, month, day: 1 });
    const over = (y: number): Temporal.PlainDate => start(y).add({ months: 3 }).subtract({ days: 1 });
    const { reference } = context;
    let y = year?.value ?? (ofYear && reference.year + ofYear.value);
    if (direction) {
      const years = [-2, -1, 0, 1, 2].map((n) => reference.year + n);
      if (direction.value < 0) y = years.filter((n) => Temporal.PlainDate.compare(over(n), reference) < 0).at(-1);
      else if (direction.value > 0) y = years.find((n) => Temporal.PlainDate.compare(start(n), reference) > 0);
      else y = reference.year;
    }
    if (y === undefined) return undefined;
    return {
      end: year?.next ?? direction?.next ?? ofYear?.next ?? i + 1,
      cut: part?.cut ?? name.cut,
      value: {
        from: start(y),
        to: over(y),
        edtf: `${String(y).padStart(4, '0')}-${name.entry}`,
        year: year ? 'stated' : 'implied',
        month: 'unknown',
        day: 'unknown',
        relative: !year,
        approximate: true,
      },
    };
  },
};
