/**
 * Chooses among the candidates of an article. The argument, step by step:
 *
 * 1. What the form, its cues or the words around it rule out is refused (`refuse.ts`).
 * 2. Short forms stay only where the article names the same entity in full somewhere (`recall.ts`).
 * 3. Every reading left is weighed with its evidence (`evidence.ts`, `weights.ts`). Readings of one span are rivals: each has the probability
 *    exp(score) / (1 + sum over the rivals), the 1 standing for "nothing of these".
 * 4. Of overlapping spans the set with the best total is taken, none below the threshold (`schedule.ts`).
 */
import type { EntityAnnotation } from '../annotations.ts';
import { type Tokens, tokenize } from '../arabic/tokens.ts';
import type { EntityId } from '../dataset/schema.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import { Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import { evidence, type Feature } from './evidence.ts';
import type { Refusal } from './refusal.ts';
import { bestApart } from './schedule.ts';
import { ASKS, type Care, WEIGHTS, type Weights } from './weights.ts';

export interface ChooseContext {
  /** Day of the article, ISO 8601. */
  readonly reference: string;
  readonly seen: readonly EntityId[];
  /** ISO 3166-1 alpha-2 code of the country that the site writes for. */
  readonly siteCountry?: string | undefined;
  /** How sure a name must be, and what counts as one; `normal` where it is left out. */
  readonly care?: Care | undefined;
  /** The least probability that is shown, instead of that of `care`. */
  readonly threshold?: number | undefined;
  /** Whether the people of a country (السوري) are annotated too. */
  readonly demonyms?: boolean | undefined;
  /** Other weights than the shipped ones, for training. */
  readonly weights?: Weights | undefined;
}

/** A candidate with what was made of it. */
export interface Reading extends Pick<Candidate, 'start' | 'end' | 'proclitics' | 'entity' | 'alias' | 'exact'> {
  readonly block: number;
  readonly refusal: Refusal | undefined;
  /** Features with their values, for readings that were not refused. */
  readonly features: readonly (readonly [Feature, number])[];
  /** Probability among its rivals, 0 to 1. */
  readonly probability: number;
  readonly chosen: boolean;
}

/** Entity annotations of each block, sorted and apart from one another. */
export function chooseEntities(blocks: readonly string[], context: ChooseContext, dataset: Dataset): EntityAnnotation[][] {
  return chooseInTokens(blocks.map(tokenize), context, dataset);
}

/** The same for blocks that are tokens already. */
export function chooseInTokens(blocks: readonly Tokens[], context: ChooseContext, dataset: Dataset): EntityAnnotation[][] {
  const article = new Article(blocks, context, dataset);
  return chosenOf(article, context).map((spans, block) =>
    spans.map((span) => toAnnotation(span, (blocks[block] as Tokens).source, dataset)),
  );
}

/** Every candidate of the article with its refusal or its evidence: what `annotate --explain` prints and what training learns from. */
export function explainEntities(blocks: readonly string[], context: ChooseContext, dataset: Dataset): Reading[] {
  return readingsOf(new Article(blocks.map(tokenize), context, dataset), context);
}

/** Adds up what evidence is worth. */
class Score {
  readonly #weights: Weights;
  #sum = 0;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** exp(score) of a candidate. */
  odds(c: Candidate, article: Article): number {
    this.#sum = 0;
    evidence(c, article, this.#note);
    return Math.exp(this.#sum);
  }

  readonly #note = (feature: Feature, value: number): void => {
    this.#sum += this.#weights[feature] * value;
  };
}

/** A span with the best of its readings. */
interface ChosenSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly reading: Candidate;
  readonly probability: number;
}

/** The spans to show, block by block. */
function chosenOf(
  article: Article,
  { care = 'normal', threshold = ASKS[care].threshold, weights = WEIGHTS }: ChooseContext,
): ChosenSpan[][] {
  const score = new Score(weights);
  return article.blocks.map(({ standing }) => {
    for (const c of standing) c.odds = score.odds(c, article);
    return bestApart(spansOf(standing, threshold));
  });
}

function readingsOf(article: Article, context: ChooseContext): Reading[] {
  const chosen = chosenOf(article, context);
  const all = article.blocks.flatMap(({ found, standing, number }) => {
    const best = new Set(chosen[number]?.map((span) => span.reading));
    const refused = found.filter((c) => c.refusal).map((c) => reading(c, number, [], 0, false));
    const weighed = standing.map((c) => {
      const features: [Feature, number][] = [];
      evidence(c, article, (feature, value) => features.push([feature, value]));
      const rivals = standing.reduce((sum, d) => (d.start === c.start && d.end === c.end ? sum + d.odds : sum), 1);
      return reading(c, number, features, c.odds / rivals, best.has(c));
    });
    return [...refused, ...weighed];
  });
  return all.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
}

/**
 * The best reading of each span, with what the span is worth: its certainty for each letter, so that a long name is only given up for its parts where
 * these cover more. What is below the threshold is worth nothing.
 */
function spansOf(list: readonly Candidate[], threshold: number): ChosenSpan[] {
  const spans: ChosenSpan[] = [];
  // Of one start there is mostly one.
  for (let i = 0; i < list.length; ) {
    const first = list[i] as Candidate;
    let next = i + 1;
    while (next < list.length && list[next]?.start === first.start) next += 1;
    if (next === i + 1) spans.push(spanOf([first], threshold));
    else for (const rivals of bySpan(list.slice(i, next))) spans.push(spanOf(rivals, threshold));
    i = next;
  }
  return spans;
}

/** The readings of each span; two forms of one entity are one reading. */
function bySpan(list: readonly Candidate[]): Iterable<Candidate[]> {
  const spans = new Map<number, Candidate[]>();
  for (const c of list) {
    const rivals = spans.get(c.end);
    if (rivals) {
      const same = rivals.findIndex((r) => r.entity === c.entity);
      if (same < 0) rivals.push(c);
      else if ((rivals[same] as Candidate).odds < c.odds) rivals[same] = c;
    } else spans.set(c.end, [c]);
  }
  return spans.values();
}

function spanOf(rivals: readonly Candidate[], threshold: number): ChosenSpan {
  const best = rivals.reduce((a, b) => (b.odds > a.odds ? b : a));
  const probability = best.odds / rivals.reduce((sum, r) => sum + r.odds, 1);
  const value = probability < threshold ? 0 : probability * (best.end - best.start);
  return { start: best.start, end: best.end, value, reading: best, probability };
}

const reading = (
  c: Candidate,
  block: number,
  features: readonly (readonly [Feature, number])[],
  probability: number,
  chosen: boolean,
): Reading => ({
  start: c.start,
  end: c.end,
  proclitics: c.proclitics,
  entity: c.entity,
  alias: c.alias,
  exact: c.exact,
  block,
  refusal: c.refusal,
  features,
  probability,
  chosen,
});

function toAnnotation(span: ChosenSpan, text: string, dataset: Dataset): EntityAnnotation {
  const { entity, alias, start, end } = span.reading;
  const { id, name, kind, wikidata } = dataset.record(entity);
  return {
    start,
    end,
    kind,
    text: text.slice(start, end),
    entity: { id, name, ...(wikidata ? { wikidata } : {}) },
    ...((dataset.aliasFlags[alias] as number) & ALIAS.demonym ? { form: 'demonym' as const } : {}),
    score: Math.round(span.probability * 1_000) / 1_000,
  };
}
