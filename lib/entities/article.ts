/**
 * An article as evidence: its candidates, those that something rules out, and what the others are weighed by. Built in the order of the argument in `choose.ts`.
 */
import type { Tokens } from '../arabic/tokens.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import type { ChooseContext } from './choose.ts';
import { Coherence } from './coherence.ts';
import { Cues } from './cues.ts';
import { isDescription, isName, isStateBody } from './description.ts';
import { Around, type ArticleEvidence } from './evidence.ts';
import { type Candidate, find, spanKey } from './find.ts';
import { namesakesOf } from './namesakes.ts';
import { addInOrder, coverOf, firstAt, isCovered, isOther, markInside, markRivals, noteReading, readingsBySpan } from './overlap.ts';
import { isPressTitle } from './press-title.ts';
import { introducedAfter, namedInFull, placesOf } from './recall.ts';
import type { Refusal, Refused } from './refusal.ts';
import { refusalOfForm, refusalOfWords } from './refuse.ts';
import { mayStandIn, standsIn } from './stand-in.ts';
import { ASKS, type Ask } from './weights.ts';

/** A candidate that nothing refuses. */
export interface Weighed extends Candidate {
  readonly around: Around | undefined;
  odds: number;
}

export class Article implements ArticleEvidence {
  readonly dataset: Dataset;
  readonly year: number;
  readonly coherence: Coherence;
  readonly #blocks: readonly Tokens[];
  readonly #context: ChooseContext;
  readonly #ask: Ask;
  readonly #cues: Cues;
  /** Candidates of each block that nothing refuses. */
  readonly #standing: Weighed[][] = [];
  readonly #refused: Refused[] = [];
  /** Candidates whose cues are not in the article, until it is known what the article is about. */
  #waiting: { c: Candidate; block: number }[] = [];
  /** Surnames and the like, until it is known who is named in full: most are nobody's. */
  #shorts: { c: Candidate; block: number }[] = [];
  readonly #full: Set<number>;
  readonly #mentions = new Map<number, number>();
  /** Length of the longest form of an entity in the article. */
  readonly #longest = new Map<number, number>();
  readonly #inside = new Set<Candidate>();
  readonly #rivals = new Set<Candidate>();
  /** The block that is being looked at: cues beside a reading are looked for there. */
  #block = 0;
  /** Where names of peoples begin and where names of persons end, by block. */
  readonly #peoples: Map<number, readonly number[]>[] = [];
  readonly #persons: Set<number>[] = [];
  /** All candidates of each block, in the order of their starts. */
  readonly #found: (readonly Candidate[])[] = [];
  /** Where titles of newspapers and channels stand, by block. */
  readonly #titlesOf: ReadonlySet<number>[] = [];

  constructor(blocks: readonly Tokens[], context: ChooseContext, dataset: Dataset) {
    this.dataset = dataset;
    this.year = Number(context.reference.slice(0, 4));
    this.#blocks = blocks;
    this.#context = context;
    this.#ask = ASKS[context.care ?? 'normal'];
    this.#cues = new Cues(blocks, dataset);
    blocks.forEach((tokens, block) => {
      this.#standing.push(this.#stand(find(tokens.source, dataset), tokens, block));
    });
    this.#full = namedInFull(this.#standing.flat(), dataset);
    for (const id of context.seen) {
      const entity = dataset.entityIndex(id);
      if (entity !== undefined) this.#full.add(entity);
    }
    this.#addShortFormsOfNamed();
    this.#addIntroduced();
    this.coherence = new Coherence(dataset, this.#sure(), context.siteCountry);
    this.#takeUpWaiting();
    this.#refuseNamesakes();
    for (const list of this.#standing) {
      for (const c of list) {
        this.#mentions.set(c.entity, (this.#mentions.get(c.entity) ?? 0) + 1);
        this.#longest.set(c.entity, Math.max(this.#longest.get(c.entity) ?? 0, c.end - c.start));
      }
      markInside(list, this.#inside);
      markRivals(list, this.#rivals);
    }
  }

  cue(c: Candidate): 'beside' | 'in-article' | undefined {
    const needs = this.#needs(c);
    return needs === 0 ? undefined : this.#cues.find(needs, this.#block);
  }
  isNamedLonger(c: Candidate): boolean {
    return (this.#longest.get(c.entity) ?? 0) > c.end - c.start + 2;
  }
  mentions(entity: number): number {
    return this.#mentions.get(entity) ?? 0;
  }
  isInside(c: Candidate): boolean {
    return this.#inside.has(c);
  }

  isForeignPeople(start: number, entity: number): boolean {
    const peoples = this.#peoples[this.#block]?.get(start);
    const { entityCountry } = this.dataset;
    const own = entityCountry[entity];
    return own !== 0 && peoples !== undefined && peoples.every((people) => entityCountry[people] !== own);
  }
  isPeople(start: number): boolean {
    return this.#peoples[this.#block]?.has(start) ?? false;
  }
  hasNameInside({ start, end, entity }: Candidate): boolean {
    const found = this.#found[this.#block] ?? [];
    for (let i = firstAt(found, start); i < found.length; i += 1) {
      const d = found[i] as Candidate;
      if (d.start >= end) break;
      if (d.entity === entity && d.end < end && isName(d, this.dataset)) return true;
    }
    return false;
  }
  isPerson(end: number): boolean {
    return this.#persons[this.#block]?.has(end) ?? false;
  }
  hasRival(c: Candidate): boolean {
    return this.#rivals.has(c);
  }

  /** Candidates that nothing refuses, block by block. */
  get standing(): readonly (readonly Weighed[])[] {
    return this.#standing;
  }
  get refused(): readonly Refused[] {
    return this.#refused;
  }
  /** Looks at a block from here on; answers its tokens. */
  enter(block: number): Tokens {
    this.#block = block;
    return this.#blocks[block] as Tokens;
  }

  /** The list of cues that a reading's form asks for; 0 for none. */
  #needs(c: Candidate): number {
    return this.dataset.aliasNeeds[c.alias] as number;
  }

  #stand(candidates: readonly Candidate[], tokens: Tokens, block: number): Weighed[] {
    const standing: Weighed[] = [];
    const arounds = new Map<number, Around>();
    const peoples = new Map<number, readonly number[]>();
    this.#peoples[block] = peoples;
    this.#persons[block] = new Set();
    this.#found[block] = candidates;
    for (const c of candidates) {
      if ((this.dataset.aliasFlags[c.alias] as number) & ALIAS.demonym) peoples.set(c.start, [...(peoples.get(c.start) ?? []), c.entity]);
      if (this.dataset.kind(c.entity) === 'person') this.#persons[block].add(c.end);
    }
    const titles = this.#titles(candidates, tokens.source);
    this.#titlesOf[block] = titles;
    for (const c of candidates) {
      if ((this.dataset.aliasFlags[c.alias] as number) & ALIAS.short) this.#shorts.push({ c, block });
      else {
        const judged = this.#judge(c, block, arounds);
        if (judged) standing.push(judged);
      }
    }
    return standing;
  }

  /** The candidate if nothing refuses it; what refuses it is noted. `arounds` has what was read of the words around spans of the block. */
  #judge(c: Candidate, block: number, arounds: Map<number, Around>): Weighed | undefined {
    this.#block = block;
    const tokens = this.#blocks[block] as Tokens;
    const flags = this.dataset.aliasFlags[c.alias] as number;
    const needs = this.#needs(c);
    const titles = this.#titlesOf[block] as ReadonlySet<number>;
    let refusal = refusalOfForm(c, flags, needs !== 0, this.#context.demonyms ?? false) ?? this.#refusalOfTitle(c, flags, titles);
    if (!refusal && !this.dataset.isInTerm(c.alias, this.#context.reference)) refusal = 'not-then';
    if (!refusal && needs !== 0 && !this.#ask.words) refusal = 'cued-word';
    if (!refusal && needs !== 0 && !this.#cues.find(needs, block)) {
      this.#waiting.push({ c, block });
      return undefined;
    }
    let around: Around | undefined;
    if (!refusal) {
      const key = spanKey(c);
      around = arounds.get(key) ?? new Around(tokens, c.start, c.end);
      arounds.set(key, around);
      refusal = this.#refusalOfWords(c, around, block);
    }
    if (!refusal) return weighed(c, around);
    this.#refused.push({ c, block, refusal });
    return undefined;
  }

  #refusalOfWords(c: Candidate, around: Around, block: number): Refusal | undefined {
    const refusal = refusalOfWords(c, this.dataset.aliasFlags[c.alias] as number, around, this);
    if (refusal || this.#ask.descriptions) return refusal;
    if (!this.#ask.stateBodies && isStateBody(c, this.dataset)) return 'description';
    return isDescription(c, (this.#blocks[block] as Tokens).source, this, this.dataset) ? 'description' : undefined;
  }

  /** Where titles of newspapers and channels stand, by start. */
  #titles(candidates: readonly Candidate[], text: string): ReadonlySet<number> {
    const titles = new Set<number>();
    for (const c of candidates)
      if ((this.dataset.aliasFlags[c.alias] as number) & ALIAS.title && isPressTitle(text, c.start, c.end)) titles.add(c.start);
    return titles;
  }

  #refusalOfTitle(c: Candidate, flags: number, titles: ReadonlySet<number>): Refusal | undefined {
    if (flags & ALIAS.title) return titles.has(c.start) ? undefined : 'no-title';
    return titles.has(c.start) && this.dataset.kind(c.entity) !== 'organization' ? 'title-of-press' : undefined;
  }

  /** What asks for a cue and has none may have something as good: see `stand-in.ts`. */
  #takeUpWaiting(): void {
    const about = { dataset: this.dataset, coherence: this.coherence, full: this.#full };
    const readings = this.#standing.map((list) => readingsBySpan(list));
    const added = this.#blocks.map((): Weighed[] => []);
    for (const { c, block } of this.#waiting) {
      this.#block = block;
      let refusal: Refusal | undefined = 'no-cue';
      let around: Around | undefined;
      if (this.#ask.words && mayStandIn(c, about)) {
        around = new Around(this.#blocks[block] as Tokens, c.start, c.end);
        const hasRival = isOther(readings[block]?.get(spanKey(c)), c.entity);
        if (standsIn(c, around, hasRival, about)) refusal = this.#refusalOfWords(c, around, block);
      }
      if (refusal) this.#refused.push({ c, block, refusal });
      else {
        added[block]?.push(weighed(c, around));
        noteReading(c, readings[block] as Map<number, number>);
      }
    }
    this.#standing.forEach((list, block) => {
      addInOrder(list, added[block] as Weighed[]);
    });
    this.#waiting = [];
  }

  #refuseNamesakes(): void {
    const gone = namesakesOf(this.#refused, this.#standing, this.dataset);
    if (gone.size === 0) return;
    this.#standing.forEach((list, block) => {
      this.#standing[block] = list.filter((c) => {
        if (!gone.has(c.entity)) return true;
        this.#refused.push({ c, block, refusal: 'another-person' });
        return false;
      });
    });
  }

  /** Abbreviations that the article introduces count as its own aliases, all over the article. */
  #addIntroduced(): void {
    const known = new Map<string, Candidate>();
    this.#standing.forEach((list, block) => {
      for (const c of list) {
        if (this.dataset.kind(c.entity) !== 'organization') continue;
        const found = introducedAfter((this.#blocks[block] as Tokens).source, c);
        if (found) known.set(found.word, c);
      }
    });
    for (const [word, { entity, alias }] of known)
      this.#blocks.forEach(({ source }, block) => {
        const list = this.#standing[block] as Weighed[];
        const covered = coverOf(list);
        const free = [...placesOf(word, source)].filter((place) => !isCovered(place, covered));
        addInOrder(
          list,
          free.map(({ start, end }) => weighed({ start, end, proclitics: '', entity, alias, exact: true }, undefined)),
        );
      });
  }

  #addShortFormsOfNamed(): void {
    const arounds = this.#blocks.map(() => new Map<number, Around>());
    const added = this.#blocks.map((): Weighed[] => []);
    for (const { c, block } of this.#shorts) {
      if (!this.#full.has(c.entity)) {
        this.#refused.push({ c, block, refusal: 'short-of-nobody' });
        continue;
      }
      const judged = this.#judge(c, block, arounds[block] as Map<number, Around>);
      if (judged) added[block]?.push(judged);
    }
    this.#standing.forEach((list, block) => {
      addInOrder(list, added[block] as Weighed[]);
    });
    this.#shorts = [];
  }

  /** Entities named beyond doubt: by a form that is nobody else's and asks for no cue, as every everyday word does; and the countries of the peoples. */
  #sure(): Set<number> {
    const { aliasFlags, aliasNeeds } = this.dataset;
    const sure = new Set<number>();
    for (const { c, refusal } of this.#refused) if (refusal === 'demonym') sure.add(c.entity);
    for (const list of this.#standing)
      for (const [i, c] of list.entries()) {
        const flags = aliasFlags[c.alias] as number;
        if (flags & (ALIAS.short | ALIAS.demonym | ALIAS.title) || (aliasNeeds[c.alias] as number) !== 0) continue;
        const rival = (d: Candidate | undefined): boolean =>
          d !== undefined && d.start === c.start && d.end === c.end && d.entity !== c.entity;
        if (!rival(list[i - 1]) && !rival(list[i + 1])) sure.add(c.entity);
      }
    return sure;
  }
}

const weighed = (c: Candidate, around: Around | undefined): Weighed => Object.assign(c, { around, odds: 0 });
