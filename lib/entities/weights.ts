/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.88,
  prior: 1.25,
  words: 0.1,
  'spelt-exactly': 0.65,
  'made-spelling': -0.51,
  'everyday-word': 0,
  'short-form': -2,
  'cue-beside': 0,
  'cue-in-article': 0,
  proclitic: -0.51,
  person: -0.23,
  organization: 0.06,
  weapon: -0.28,
  event: 0.03,
  currency: 0.06,
  group: 0.13,
  country: 0.96,
  'large-place': 0.23,
  'small-place': 0.16,
  'type-agrees': 1.35,
  'type-disagrees': -0.36,
  'person-after-title': 0.33,
  'person-after-title-and-nisba': 0.36,
  'title-before-other': -0.64,
  'place-after-locative': 0.97,
  'other-after-locative': -0.18,
  'after-head': 0,
  speaks: 0.19,
  'everyday-grammar': -0.04,
  'name-before': -1.16,
  'name-after': -0.66,
  'in-marks': 0.47,
  'named-in-full': 0,
  repeated: 1.42,
  linked: 0.38,
  'same-country': 0.12,
  'rival-linked': 0.67,
  'rival-same-country': 1.42,
  'site-country': 0,
  'in-life': 0.58,
  'out-of-time': 0,
  'inside-longer': -3.15,
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
