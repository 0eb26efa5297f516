/**
 * An article as evidence: its candidates, those that something rules out, and what the others are weighed by. Built in the order of the argument in `choose.ts`.
 */
import type { Tokens } from '../arabic/tokens.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import { Block } from './block.ts';
import { type Candidate, IntroducedCandidate, spanKey } from './candidate.ts';
import type { ChooseContext } from './choose.ts';
import { Coherence } from './coherence.ts';
import { Cues } from './cues.ts';
import { isDescription, isStateBody } from './description.ts';
import type { ArticleEvidence } from './evidence.ts';
import { mayPlay, plays } from './in-play.ts';
import { namesakesOf } from './namesakes.ts';
import { coverOf, isCovered, isOther, markInside, markRivals, noteReading, readingsBySpan } from './overlap.ts';
import { introducedAfter, namedInFull, placesOf } from './recall.ts';
import type { Refusal } from './refusal.ts';
import { refusalOfForm, refusalOfWords } from './refuse.ts';
import { mayStandIn, standsIn } from './stand-in.ts';
import { ASKS, type Ask } from './weights.ts';

/** A candidate that is judged later, with its block. */
type Later = readonly [c: Candidate, block: Block];

export class Article implements ArticleEvidence {
  readonly dataset: Dataset;
  readonly year: number;
  readonly blocks: readonly Block[];
  readonly coherence: Coherence;
  readonly #context: ChooseContext;
  readonly #ask: Ask;
  readonly #cues: Cues;
  /** Candidates whose cues are not in the article, until it is known what the article is about. */
  readonly #waiting: Later[] = [];
  /** Surnames and the like, until it is known who is named in full: most are nobody's. */
  readonly #shorts: Later[] = [];
  readonly #full: Set<number>;
  readonly #mentions = new Map<number, number>();
  /** Length of the longest form of an entity in the article. */
  readonly #longest = new Map<number, number>();

  constructor(blocks: readonly Tokens[], context: ChooseContext, dataset: Dataset) {
    this.dataset = dataset;
    this.year = Number(context.reference.slice(0, 4));
    this.#context = context;
    this.#ask = ASKS[context.care ?? 'normal'];
    this.#cues = new Cues(blocks, dataset);
    this.blocks = blocks.map((tokens, number) => new Block(tokens, number, dataset));
    for (const block of this.blocks) this.#stand(block);
    this.#full = namedInFull(this.blocks, dataset);
    for (const id of context.seen) {
      const entity = dataset.entityIndex(id);
      if (entity !== undefined) this.#full.add(entity);
    }
    this.#addShortFormsOfNamed();
    this.#addIntroduced();
    this.coherence = new Coherence(dataset, this.#sure(), context.siteCountry);
    this.#takeUpWaiting();
    this.#refuseNamesakes();
    for (const { standing } of this.blocks) {
      for (const c of standing) {
        this.#mentions.set(c.entity, (this.#mentions.get(c.entity) ?? 0) + 1);
        this.#longest.set(c.entity, Math.max(this.#longest.get(c.entity) ?? 0, c.end - c.start));
      }
      markInside(standing);
      markRivals(standing);
    }
  }

  cue(c: Candidate, block: Block): 'beside' | 'in-article' | undefined {
    const needs = this.#needs(c);
    return needs === 0 ? undefined : this.#cues.find(needs, block.number);
  }
  isNamedLonger(c: Candidate): boolean {
    return (this.#longest.get(c.entity) ?? 0) > c.end - c.start + 2;
  }
  mentions(entity: number): number {
    return this.#mentions.get(entity) ?? 0;
  }

  /** The list of cues that a reading's form asks for; 0 for none. */
  #needs(c: Candidate): number {
    return this.dataset.aliasNeeds[c.alias] as number;
  }

  /** Lets those candidates of a block stand that nothing refuses. */
  #stand(block: Block): void {
    const { aliasFlags } = this.dataset;
    for (const c of block.found) {
      if ((aliasFlags[c.alias] as number) & ALIAS.short) this.#shorts.push([c, block]);
      else if (this.#judge(c, block)) block.standing.push(c);
    }
  }

  /** Whether nothing refuses a candidate; what refuses it is noted, unless that is to be seen later. */
  #judge(c: Candidate, block: Block): boolean {
    const flags = this.dataset.aliasFlags[c.alias] as number;
    const needs = this.#needs(c);
    c.refusal = refusalOfForm(c, flags, needs !== 0, this.#context.demonyms ?? false) ?? this.#refusalOfTitle(c, flags, block);
    if (!c.refusal && !this.dataset.isInTerm(c.alias, this.#context.reference)) c.refusal = 'not-then';
    if (!c.refusal && (needs !== 0 || flags & ALIAS.club)) {
      if (!this.#ask.words) c.refusal = 'cued-word';
      else if (flags & ALIAS.club || !this.#cues.find(needs, block.number)) {
        this.#waiting.push([c, block]);
        return false;
      }
    }
    c.refusal ??= this.#refusalOfWords(c, block);
    return !c.refusal;
  }

  #refusalOfWords(c: Candidate, block: Block): Refusal | undefined {
    c.around = block.around(c);
    const refusal = refusalOfWords(c, this.dataset.aliasFlags[c.alias] as number, c.around, this);
    if (refusal || this.#ask.descriptions) return refusal;
    if (!this.#ask.stateBodies && isStateBody(c, this.dataset)) return 'description';
    return isDescription(c, block, this.dataset) ? 'description' : undefined;
  }

  #refusalOfTitle(c: Candidate, flags: number, block: Block): Refusal | undefined {
    if (flags & ALIAS.title) return block.isTitle(c.start) ? undefined : 'no-title';
    return block.isTitle(c.start) && this.dataset.kind(c.entity) !== 'organization' ? 'title-of-press' : undefined;
  }

  #addShortFormsOfNamed(): void {
    const added = this.#lists();
    for (const [c, block] of this.#shorts) {
      if (!this.#full.has(c.entity)) c.refusal = 'short-of-nobody';
      else if (this.#judge(c, block)) added[block.number]?.push(c);
    }
    this.#add(added);
  }

  /** What asks for a cue and has none may have something as good: see `stand-in.ts`. */
  #takeUpWaiting(): void {
    const about = { dataset: this.dataset, coherence: this.coherence, full: this.#full };
    const readings = this.blocks.map(({ standing }) => readingsBySpan(standing));
    const added = this.#lists();
    const playing = this.#lists();
    for (const [c, block] of this.#waiting) {
      const own = readings[block.number] as Map<number, number>;
      const isPlaying = mayPlay(c, about) && plays(c, block.around(c), about);
      const stands = isPlaying || (mayStandIn(c, about) && standsIn(c, block.around(c), isOther(own.get(spanKey(c)), c.entity), about));
      c.refusal = stands ? this.#refusalOfWords(c, block) : 'no-cue';
      if (c.refusal) continue;
      added[block.number]?.push(c);
      if (isPlaying) playing[block.number]?.push(c);
      noteReading(c, own);
    }
    for (const block of this.blocks) block.giveWay(playing[block.number] as readonly Candidate[]);
    this.#add(added);
  }

  #refuseNamesakes(): void {
    const gone = namesakesOf(this.blocks, this.dataset);
    if (gone.size === 0) return;
    for (const block of this.blocks) {
      for (const c of block.standing) if (gone.has(c.entity)) c.refusal = 'another-person';
      block.standing = block.standing.filter((c) => !c.refusal);
    }
  }

  /** Abbreviations that the article introduces count as its own aliases, all over the article. */
  #addIntroduced(): void {
    const known = new Map<string, Candidate>();
    for (const { standing, tokens } of this.blocks)
      for (const c of standing) {
        if (this.dataset.kind(c.entity) !== 'organization') continue;
        const found = introducedAfter(tokens.source, c);
        if (found) known.set(found.word, c);
      }
    for (const [word, whose] of known)
      for (const block of this.blocks) {
        const { source } = block.tokens;
        const covered = coverOf(block.standing);
        const free = [...placesOf(word, source)].filter((place) => !isCovered(place, covered));
        const more = free.map(({ start, end }) => new IntroducedCandidate(source, start, end, whose));
        for (const c of more) c.around = block.around(c);
        block.add(more);
      }
  }

  /** Entities named beyond doubt: by a form that is nobody else's and asks for no cue, as every everyday word does; and the countries of the peoples. */
  #sure(): Set<number> {
    const { aliasFlags, aliasNeeds } = this.dataset;
    const sure = new Set<number>();
    for (const { found, standing } of this.blocks) {
      for (const c of found) if (c.refusal === 'demonym') sure.add(c.entity);
      for (let i = 0; i < standing.length; i += 1) {
        const c = standing[i] as Candidate;
        const flags = aliasFlags[c.alias] as number;
        if (flags & (ALIAS.short | ALIAS.demonym | ALIAS.title | ALIAS.club) || aliasNeeds[c.alias] !== 0) continue;
        if (!isRival(c, standing[i - 1]) && !isRival(c, standing[i + 1])) sure.add(c.entity);
      }
    }
    return sure;
  }

  #lists(): Candidate[][] {
    return this.blocks.map(() => []);
  }

  /** Lets more candidates stand, block by block. */
  #add(added: readonly (readonly Candidate[])[]): void {
    for (const block of this.blocks) block.add(added[block.number] as readonly Candidate[]);
  }
}

const isRival = (c: Candidate, d: Candidate | undefined): boolean =>
  d !== undefined && d.start === c.start && d.end === c.end && d.entity !== c.entity;
