/**
 * Blocks of an article and its date in, annotations out: the one function that the whole product turns on.
 *
 *     annotate(['وصل الرئيس إلى أنقرة الشهر الماضي'], { published: '2020-06-15' }, dataset)
 */
import type { Annotation, DateAnnotation, EntityAnnotation } from './annotations.ts';
import { tokenize } from './arabic/tokens.ts';
import type { EntityId } from './dataset/schema.ts';
import type { Dataset } from './dataset/store.ts';
import { findDatesInTokens } from './dates/index.ts';
import { chooseInTokens } from './entities/choose.ts';
import type { Care, Weights } from './entities/weights.ts';

export interface AnnotateContext {
  /** The day of publication (else of reading), ISO 8601; today where it is left out. */
  readonly published?: string;
  /** Entities that the page has named before these blocks. */
  readonly seen?: readonly EntityId[];
  /** ISO 3166-1 alpha-2 code of the country that the site writes for. */
  readonly siteCountry?: string;
  /** How sure a name must be, and what counts as one; `normal` where it is left out. */
  readonly care?: Care;
  /** The least probability that is shown, 0 to 1, instead of that of `care`. */
  readonly threshold?: number;
  /** Other weights of evidence than the shipped ones, for training. */
  readonly weights?: Weights;
}

/** Annotations of each block, sorted and apart from one another. Never throws on text, whatever it holds. */
export function annotate(blocks: readonly string[], context: AnnotateContext, dataset: Dataset): Annotation[][] {
  const reference = context.published ?? Temporal.Now.plainDateISO().toString();
  const tokens = blocks.map(tokenize);
  const dates = findDatesInTokens(tokens, { reference });
  const { seen = [], siteCountry, care, threshold, weights } = context;
  const entities = chooseInTokens(tokens, { reference, seen, siteCountry, care, threshold, weights }, dataset);
  return blocks.map((_, i) => merge(dates[i] ?? [], entities[i] ?? []));
}

/**
 * Where a date and an entity claim the same words, the longer phrase has them, the date at equal length. An event's name that ends in a date keeps it, however the
 * date goes on: حرب أكتوبر عام 1973, هجمات 11 سبتمبر/ أيلول 2001.
 */
function merge(dates: readonly DateAnnotation[], entities: readonly EntityAnnotation[]): Annotation[] {
  if (dates.length === 0) return [...entities];
  const all = [...withoutThoseOfEvents(dates, entities), ...entities].sort((a, b) => a.start - b.start);
  const kept: Annotation[] = [];
  for (let i = 0; i < all.length; ) {
    const first = i;
    let { end } = all[first] as Annotation;
    for (i += 1; i < all.length && (all[i] as Annotation).start < end; i += 1) end = Math.max(end, (all[i] as Annotation).end);
    // What overlaps one after another, which is rarely more than two, is settled by itself.
    if (i === first + 1) kept.push(all[first] as Annotation);
    else kept.push(...settled(all.slice(first, i)));
  }
  return kept;
}

/** Dates that do not begin inside an event's name. Both lists are sorted. */
function withoutThoseOfEvents(dates: readonly DateAnnotation[], entities: readonly EntityAnnotation[]): DateAnnotation[] {
  let next = 0;
  return dates.filter(({ start }) => {
    while (next < entities.length && (entities[next] as EntityAnnotation).end <= start) next += 1;
    const entity = entities[next];
    return !(entity?.kind === 'event' && entity.start < start);
  });
}

function settled(chain: Annotation[]): Annotation[] {
  const length = (a: Annotation): number => a.end - a.start;
  const kept: Annotation[] = [];
  for (const next of chain.sort((a, b) => length(b) - length(a) || (a.kind === 'date' ? -1 : 1)))
    if (!kept.some((a) => a.start < next.end && next.start < a.end)) kept.push(next);
  return kept.sort((a, b) => a.start - b.start);
}
