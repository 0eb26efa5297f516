/** What passes between the parts of the date engine. */
import type { Certainty, DateAnnotation } from '../annotations.ts';
import type { Token } from '../arabic/tokens.ts';

export type Day = Temporal.PlainDate;

/** What relative phrases hang on. */
export interface Context {
  /** Day of publication, else of reading. */
  readonly reference: Day;
  /** The last period that the text named, for `العام نفسه`. */
  readonly last: { readonly from: Day; readonly to: Day } | undefined;
}

/** What a phrase says. Without `from` and `to` it names no calendar period. */
export interface Value {
  readonly from?: Day;
  readonly to?: Day;
  readonly edtf?: string;
  readonly calendar?: DateAnnotation['calendar'];
  readonly year?: Certainty;
  readonly month?: Certainty;
  readonly day?: Certainty;
  readonly relative?: boolean;
  readonly approximate?: boolean;
  readonly event?: string;
  /** No day of any calendar (31 شباط): the phrase is passed over whole, so that no part of it is read as another date. */
  readonly impossible?: true;
}

export interface Match {
  /** Index after the last token of the phrase. */
  readonly end: number;
  /** Letters of proclitics of the first token that do not belong to the phrase. */
  readonly cut: number;
  readonly value: Value;
}

/** One phrase form. */
export interface Form {
  readonly name: string;
  readonly gloss: string;
  /** A phrase of the form, with its value on 2020-06-15 (a Monday): EDTF, or '' where it names no period. */
  readonly example: readonly [phrase: string, edtf: string];
  /** Folded words that begin the phrase and are in no table of the lexicon; of two words, the second must follow. */
  readonly begins?: readonly string[];
  /** Words that begin it only where a word or number of a date follows: من 3 إلى 5 مارس, قبل أسبوع. */
  readonly leads?: readonly string[];
  /** Reads a phrase that begins at token `at`; nothing where none does. Looks ahead a bounded number of tokens. */
  parse(tokens: readonly Token[], at: number, context: Context): Match | undefined;
}
