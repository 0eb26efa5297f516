/**
 * What the annotator answers with. These shapes cross from the background to the content script as JSON and are what
 * the command line prints, so a field added here is a field added to the product's protocol.
 */
import type { Kind } from './dataset/kinds.ts';
import type { EntityId } from './dataset/schema.ts';

/** Half-open span of UTF-16 code units in one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface EntityAnnotation extends Span {
  readonly kind: Kind;
  readonly text: string;
  readonly entity: { readonly id: EntityId; readonly name: { readonly ar: string; readonly en: string }; readonly wikidata?: string };
  /** السوري، سوريون: the country's record, named by its people. */
  readonly form?: 'demonym';
  /** Probability that the reading is right, 0 to 1. */
  readonly score?: number;
}

/** Where a component of a date came from. */
export type Certainty = 'stated' | 'implied' | 'unknown';

export interface DateAnnotation extends Span {
  readonly kind: 'date';
  readonly text: string;
  /** ISO 8601-2 value; absent where the phrase names no calendar period (قبل أيام). */
  readonly edtf?: string;
  /** First and last day, inclusive, ISO 8601; both or neither. */
  readonly from?: string;
  readonly to?: string;
  /** The calendar in which the phrase was written. */
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: Certainty;
  readonly month: Certainty;
  readonly day: Certainty;
  /** Resolved against the publication date (or the day of reading), not stated in full. */
  readonly relative: boolean;
  /** The value may be off by a day (moon sighting) or is only roughly so (قبل نحو شهرين). */
  readonly approximate?: boolean;
  /** A holiday, named day or event that the phrase names, as the id of its event record. */
  readonly event?: EntityId;
}

export type Annotation = EntityAnnotation | DateAnnotation;
export type AnnotationKind = Annotation['kind'];

export const ANNOTATION_KINDS: readonly AnnotationKind[] = [
  'person',
  'place',
  'organization',
  'weapon',
  'event',
  'currency',
  'group',
  'date',
];
