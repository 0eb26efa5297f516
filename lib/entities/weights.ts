/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.95,
  prior: 1.32,
  words: 0.06,
  'spelt-exactly': 0.71,
  'made-spelling': -0.44,
  'everyday-word': 0,
  'short-form': -2.06,
  'cue-beside': 0.02,
  'cue-in-article': 0,
  proclitic: -0.6,
  person: -0.24,
  organization: -0.01,
  weapon: -0.24,
  event: 0.2,
  currency: 0.3,
  group: 0.11,
  country: 0.89,
  'large-place': 0.05,
  'small-place': 0.3,
  'type-agrees': 1.13,
  'type-disagrees': -0.16,
  'person-after-title': 0.41,
  'person-after-title-and-nisba': 0.34,
  'title-before-other': -0.53,
  'place-after-locative': 1.16,
  'other-after-locative': 0.49,
  'after-head': 0,
  speaks: 0.26,
  'everyday-grammar': -0.01,
  'name-before': -1.31,
  'name-after': -0.79,
  'in-marks': 0,
  'named-in-full': 0.35,
  repeated: 1.52,
  linked: 0.36,
  'same-country': 0.19,
  'rival-linked': 0.49,
  'rival-same-country': 1.61,
  'site-country': 0,
  'in-life': 0.52,
  'out-of-time': 0,
  'inside-longer': -3.71,
};

/** What a level of care asks of a name. `more` finds more and errs more, `surer` the other way. */
export interface Ask {
  /** The least probability that is shown. */
  readonly threshold: number;
  /** Whether what only says what it is and whose is shown too: الجيش اللبناني, العاصمة الأردنية (`isDescription`). */
  readonly descriptions: boolean;
  /** Whether everyday words are shown that only a cue in the article makes a name. */
  readonly words: boolean;
  /** Whether bodies of states are shown that have a name of their own: البنتاغون. */
  readonly stateBodies: boolean;
}

export const ASKS = {
  more: { threshold: 0.35, descriptions: true, words: true, stateBodies: true },
  normal: { threshold: 0.5, descriptions: false, words: true, stateBodies: true },
  surer: { threshold: 0.8, descriptions: false, words: false, stateBodies: false },
} as const satisfies Record<string, Ask>;
export type Care = keyof typeof ASKS;
