/**
 * What the cells of the place tables hold.
 *
 *     عُمان@0.45            a form and how often news means this place by it
 *     سورية[دمشق;لبنان]     a form that needs one of these words near it
 *     حماه[*]               a form that needs its country, division or a city of it near it, or a phrase as for !
 *     الباب[!;منبج]         a form that needs a phrase which names it (مدينة الباب) somewhere near it, or منبج
 *
 * Several forms in one cell are joined by a bar.
 */
import type { Alias } from '../../schema.ts';

/** What a cell's `*` and `!` stand for; `cues.ts` works it out for each row. */
export interface General {
  /** `*`: the phrases, the country, its people and cities, the division. For a name that is a rare word besides. */
  readonly around: readonly string[];
  /** `!`: only phrases that name the kind of place (مدينة الباب). For a name that is a frequent word. */
  readonly phrases: readonly string[];
}

/** Parts of a cell joined by `by`, without empty ones. */
export const list = (cell: string, by = '|'): string[] =>
  cell
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** One form. Throws an Error where brackets or the prior are not as above. */
export function parseForm(form: string, general: General): Alias {
  const m = /^([^[\]@]+?)(?:\[([^[\]]+)\])?(?:@(0(?:\.\d+)?|1))?$/.exec(form.trim());
  if (!m?.[1]) throw new Error(`not a form: “${form}” (write form, form[cue;cue] or form@0.4)`);
  const needs = m[2] === undefined ? undefined : parseCues(m[2], general);
  if (!needs && m[3] === undefined) return m[1];
  return { text: m[1], ...(needs ? { needs } : {}), ...(m[3] === undefined ? {} : { prior: Number(m[3]) }) };
}

/** Cue words of a cell, each once. */
export function parseCues(cell: string, general: General): string[] {
  return [
    ...new Set(
      list(cell, ';').flatMap((cue) => (cue === '*' ? [...general.phrases, ...general.around] : cue === '!' ? general.phrases : [cue])),
    ),
  ];
}

/** A number of a cell, or nothing where it is empty. Throws an Error where it is no number. */
export function parseNumber(cell: string): number | undefined {
  if (cell === '') return undefined;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`not a number: “${cell}”`);
  return value;
}
