/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.9,
  prior: 1.27,
  words: 0.09,
  'spelt-exactly': 0.62,
  'made-spelling': -0.58,
  'everyday-word': 0,
  'short-form': -2.04,
  'cue-beside': 0.06,
  'cue-in-article': 0,
  proclitic: -0.52,
  person: -0.19,
  organization: 0.04,
  weapon: -0.17,
  event: 0.31,
  currency: 0.44,
  group: 0.13,
  country: 0.96,
  'large-place': 0.15,
  'small-place': 0.25,
  'type-agrees': 1.23,
  'type-disagrees': -0.38,
  'person-after-title': 0.4,
  'person-after-title-and-nisba': 0.37,
  'title-before-other': -0.51,
  'place-after-locative': 1.07,
  'other-after-locative': 0.02,
  'after-head': 0,
  speaks: 0.19,
  'everyday-grammar': 0,
  'name-before': -1.15,
  'name-after': -0.95,
  'in-marks': 0,
  'named-in-full': 0.26,
  repeated: 1.53,
  linked: 0.4,
  'same-country': 0.23,
  'rival-linked': 0.66,
  'rival-same-country': 1.57,
  'site-country': 0,
  'in-life': 0.51,
  'out-of-time': 0,
  'inside-longer': -3.57,
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
