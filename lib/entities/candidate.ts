/** A place of a text at which an alias stands: what it could mean, and what the choice makes of it. */
import { folded, strict } from '../arabic/fold.ts';
import { hash } from '../dataset/codec.ts';
import type { Around } from './around.ts';
import type { Refusal } from './refusal.ts';

/** Where a candidate stands in its text; UTF-16 offsets. */
export interface Standing {
  readonly text: string;
  /** The start of the word, of the span (the name with its article, without other proclitics), and of the name after an article that is not its own. */
  readonly word: number;
  readonly start: number;
  readonly name: number;
  readonly end: number;
  /** Whether ل swallowed the alif of its article. */
  readonly elided: boolean;
}

export class Candidate {
  /** UTF-16 offsets in the source: the name with its article, without other proclitics. */
  readonly start: number;
  readonly end: number;
  /** Index of the entity in the dataset. */
  readonly entity: number;
  /** Row of the alias table. */
  readonly alias: number;
  /** The words around it, where they were asked for. */
  around: Around | undefined = undefined;
  /** Why it is ruled out. */
  refusal: Refusal | undefined = undefined;
  /** Whether it stands within a longer reading of another entity. */
  isInside = false;
  /** Whether its span has a reading as another entity too. */
  hasRival = false;
  /** exp(score), once it is weighed. */
  odds = 0;
  readonly #at: Standing;
  /** Fingerprint of the alias as it is written; 0 for one that a rule made. */
  readonly #spelling: number;

  constructor(at: Standing, entity: number, alias: number, spelling: number) {
    this.start = at.start;
    this.end = at.end;
    this.entity = entity;
    this.alias = alias;
    this.#at = at;
    this.#spelling = spelling;
  }

  /** As it is written. */
  get text(): string {
    return this.#at.text.slice(this.start, this.end);
  }

  /** The proclitics before it, folded: '', 'و', 'ب', 'ول'. */
  get proclitics(): string {
    const { text, word, start } = this.#at;
    return word === start ? '' : folded(text.slice(word, start));
  }

  /** Spelt just as the alias is written (hamza, ة, ى). */
  get exact(): boolean {
    if (this.#spelling === 0) return false;
    const { text, name, end, elided } = this.#at;
    const own = text.slice(name, end);
    const spelt = strict(elided ? `ا${own}` : own);
    return hash(spelt.includes('-') ? spelt.replaceAll('-', ' ') : spelt) === this.#spelling;
  }
}

/** An abbreviation that the article itself has introduced: as good as an alias that is written so. */
export class IntroducedCandidate extends Candidate {
  constructor(text: string, start: number, end: number, { entity, alias }: Candidate) {
    super({ text, word: start, start, name: start, end, elided: false }, entity, alias, 0);
  }

  override get exact(): boolean {
    return true;
  }
}

/** One number for each span of a block. */
export const spanKey = ({ start, end }: { readonly start: number; readonly end: number }): number => start * 2 ** 24 + (end - start);
