/**
 * Chooses among the candidates of an article: the longest reading, the stated before the short, cues where a form asks for them.
 */
import type { EntityAnnotation } from '../annotations.ts';
import { folded } from '../arabic/fold.ts';
import type { EntityId } from '../dataset/schema.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import { type Candidate, find } from './find.ts';

export interface ChooseContext {
  /** Day of the article, ISO 8601. */
  readonly reference: string;
  readonly seen: readonly EntityId[];
}

/** Entity annotations of each block, sorted and apart from one another. */
export function chooseEntities(blocks: readonly string[], context: ChooseContext, dataset: Dataset): EntityAnnotation[][] {
  const seen = new Set(context.seen.flatMap((id) => dataset.entityIndex(id) ?? []));
  const perBlock = blocks.map((text) => find(text, dataset));
  for (const candidates of perBlock) {
    for (const c of candidates) if (!((dataset.aliasFlags[c.alias] as number) & (ALIAS.short | ALIAS.demonym))) seen.add(c.entity);
  }
  const cues = new Cues(blocks);
  return blocks.map((text, i) => {
    const usable = (perBlock[i] ?? []).filter((c) => isUsable(c, dataset, seen, cues));
    return longestApart(usable, dataset).map((c) => toAnnotation(c, text, dataset));
  });
}

function isUsable(c: Candidate, dataset: Dataset, seen: ReadonlySet<number>, cues: Cues): boolean {
  const flags = dataset.aliasFlags[c.alias] as number;
  if (flags & ALIAS.demonym) return false;
  // News asks few questions: what looks like أ before a name of one word is nearly always a word of its own (أبراج, ابنها).
  if (c.proclitics.startsWith('ا') && flags & ALIAS.single) return false;
  if (flags & ALIAS.short) return seen.has(c.entity);
  const needs = dataset.cues[dataset.aliasNeeds[c.alias] as number] ?? [];
  if (needs.length === 0) return true;
  // A form that is an everyday word but for its spelling must be spelt as the name is: جدة, not جده.
  if (flags & ALIAS.single && !c.exact && !(flags & ALIAS.expanded)) return false;
  return needs.some((cue) => cues.has(cue));
}

/** The words of an article, to ask whether a cue stands in it: a word with or without proclitics and article, or a phrase. */
class Cues {
  readonly #words = new Set<string>();
  readonly #text: string;

  constructor(blocks: readonly string[]) {
    this.#text = ` ${blocks.map((block) => folded(block).replace(/[^\p{L}\p{N}]+/gu, ' ')).join(' ')} `;
    for (const word of this.#text.split(' ')) {
      this.#words.add(word);
      this.#words.add(word.replace(/^[وف]?[بكل]?(?:ال)?(?=..)/, ''));
    }
  }

  has(cue: string): boolean {
    const key = folded(cue);
    if (key.includes(' ')) return this.#text.includes(` ${key} `);
    return this.#words.has(key) || this.#words.has(key.replace(/^ال(?=..)/, ''));
  }
}

function longestApart(candidates: readonly Candidate[], dataset: Dataset): Candidate[] {
  const rank = (c: Candidate): number =>
    (c.end - c.start) * 1_000 + (c.exact ? 400 : 0) + (dataset.aliasPrior[c.alias] as number) - c.proclitics.length * 10;
  const kept: Candidate[] = [];
  for (const c of [...candidates].sort((a, b) => rank(b) - rank(a) || a.start - b.start)) {
    if (!kept.some((k) => k.start < c.end && c.start < k.end)) kept.push(c);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toAnnotation(c: Candidate, text: string, dataset: Dataset): EntityAnnotation {
  const { id, name, kind, wikidata } = dataset.record(c.entity);
  return { start: c.start, end: c.end, kind, text: text.slice(c.start, c.end), entity: { id, name, ...(wikidata ? { wikidata } : {}) } };
}
