/**
 * Alias expansion: the other spellings of a written alias that newsrooms use. One rule a file; a rule answers with further spellings of one
 * spelling, and the rules are applied one after the other to what the ones before gave, up to a bound; one that works `alone` reads the written spelling only.
 *
 * Folding has already made one of أ/إ/آ/ا, ة/ه, ى/ي, ؤ/ئ/ء, گ/ك, پ/ب, ڤ/ف: no rule is needed for what it joins.
 */
import type { Entity } from '../../schema.ts';
import { abdCompounds } from './abd-compounds.ts';
import { designations } from './designations.ts';
import { doubleL } from './double-l.ts';
import { foreignCh } from './foreign-ch.ts';
import { foreignEndings } from './foreign-endings.ts';
import { foreignG } from './foreign-g.ts';
import { foreignTh } from './foreign-th.ts';
import { givenNames } from './given-names.ts';
import { headWords } from './head-words.ts';
import { honorifics } from './honorifics.ts';
import { kunya } from './kunya.ts';
import { maghrebiBu } from './maghrebi-bu.ts';
import { patronymic } from './patronymic.ts';
import { stein } from './stein.ts';
import { vowels } from './vowels.ts';
import { vowelsWritten } from './vowels-written.ts';
import { wordVariants } from './word-variants.ts';

export interface ExpansionRule {
  readonly name: string;
  /** What it does, for the documentation. */
  readonly gloss: string;
  /** A written form and one that the rule gives for it. */
  readonly example: readonly [string, string];
  /** Whether it looks at the written spelling only, not at what the rules before it gave: who departs so seldom departs otherwise too. */
  readonly alone?: true;
  /** Further folded spellings of a folded spelling of `entity`; none where the rule has nothing to say. */
  expand(spelling: string, entity: Entity): Iterable<string>;
}

export const EXPANSION_RULES: readonly ExpansionRule[] = [
  designations,
  wordVariants,
  headWords,
  givenNames,
  foreignEndings,
  doubleL,
  foreignG,
  foreignTh,
  foreignCh,
  stein,
  honorifics,
  patronymic,
  kunya,
  maghrebiBu,
  abdCompounds,
  vowels,
  vowelsWritten,
];

/** No alias has more spellings than this: beyond it a rule multiplies what nobody writes. */
const MOST = 64;

/** All spellings of a folded alias, itself first. */
export function expand(spelling: string, entity: Entity): string[] {
  const all = new Set([spelling]);
  for (const rule of EXPANSION_RULES) {
    for (const given of rule.alone ? [spelling] : [...all]) {
      for (const further of rule.expand(given, entity)) {
        if (all.size >= MOST) return [...all];
        all.add(further);
      }
    }
  }
  return [...all];
}
