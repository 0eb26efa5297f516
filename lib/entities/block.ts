/** A block of an article: its candidates, and what they say of one another by where they stand. */
import type { Tokens } from '../arabic/tokens.ts';
import { ALIAS, type Dataset } from '../dataset/store.ts';
import { Around } from './around.ts';
import { type Candidate, spanKey } from './candidate.ts';
import { isName } from './description.ts';
import { findInTokens } from './find.ts';
import { quotedNames } from './lent-names.ts';
import { addInOrder, firstAt, type Span } from './overlap.ts';
import { isPressTitle } from './press-title.ts';

export class Block {
  readonly tokens: Tokens;
  /** Its place in the article. */
  readonly number: number;
  /** All candidates, in the order of their starts. */
  readonly found: readonly Candidate[];
  /** Those that nothing refuses, in the same order. */
  standing: Candidate[] = [];
  readonly #dataset: Dataset;
  readonly #arounds = new Map<number, Around>();
  /** Entities of the names of peoples (السعودي), by their starts. */
  readonly #peoples = new Map<number, number[]>();
  /** Where names of persons end, once it is asked. */
  #persons: ReadonlySet<number> | undefined;
  /** Where titles of newspapers and channels begin. */
  readonly #titles = new Set<number>();

  #quotedNames: readonly Span[] | undefined;

  constructor(tokens: Tokens, number: number, dataset: Dataset) {
    this.tokens = tokens;
    this.number = number;
    this.#dataset = dataset;
    this.found = findInTokens(tokens, dataset);
    const { aliasFlags } = dataset;
    for (const c of this.found) {
      const flags = aliasFlags[c.alias] as number;
      if (flags & ALIAS.demonym) this.#addPeople(c);
      if (flags & ALIAS.title && !this.#titles.has(c.start) && isPressTitle(tokens.source, c.start, c.end)) this.#titles.add(c.start);
    }
  }

  #addPeople({ start, entity }: Candidate): void {
    const peoples = this.#peoples.get(start);
    if (peoples) peoples.push(entity);
    else this.#peoples.set(start, [entity]);
  }

  /** Lets candidates stand that come after the others; among those of one start the others stay first. */
  add(more: readonly Candidate[]): void {
    addInOrder(this.standing, more);
  }

  /** Rules out places where a club of the same name plays. */
  giveWay(playing: readonly Candidate[]): void {
    if (playing.length === 0) return;
    const spans = new Set(playing.map(spanKey));
    for (const c of this.standing) if (spans.has(spanKey(c)) && this.#dataset.kind(c.entity) === 'place') c.refusal = 'club-plays';
    this.standing = this.standing.filter((c) => !c.refusal);
  }

  /** The words around a candidate. */
  around(c: Candidate): Around {
    const key = spanKey(c);
    let around = this.#arounds.get(key);
    if (!around) {
      around = new Around(this, c.start, c.end);
      this.#arounds.set(key, around);
    }
    return around;
  }

  /** What it names between quotation marks that bears the names of others. */
  get quotedNames(): readonly Span[] {
    this.#quotedNames ??= quotedNames(this.tokens);
    return this.#quotedNames;
  }

  /** Whether the title of a newspaper or channel begins at a place. */
  isTitle(start: number): boolean {
    return this.#titles.has(start);
  }
  /** Whether the name of a people begins at a place. */
  isPeople(start: number): boolean {
    return this.#peoples.has(start);
  }
  /** Whether that people is of another country than an entity that has one. */
  isForeignPeople(start: number, entity: number): boolean {
    const peoples = this.#peoples.get(start);
    const { entityCountry } = this.#dataset;
    const own = entityCountry[entity];
    return own !== 0 && peoples !== undefined && peoples.every((people) => entityCountry[people] !== own);
  }
  /** Whether a person's name ends at a place. */
  isPerson(end: number): boolean {
    this.#persons ??= new Set(this.found.filter((c) => this.#dataset.kind(c.entity) === 'person').map((c) => c.end));
    return this.#persons.has(end);
  }
  /** Whether a name of the same entity stands before a candidate's last word: الحرس الثوري of الحرس الثوري الإيراني, دلفت of مدينة دلفت الهولندية. */
  hasNameInside({ start, end, entity }: Candidate): boolean {
    for (let i = firstAt(this.found, start); i < this.found.length; i += 1) {
      const d = this.found[i] as Candidate;
      if (d.start >= end) break;
      if (d.entity === entity && d.end < end && isName(d, this.#dataset)) return true;
    }
    return false;
  }
}
