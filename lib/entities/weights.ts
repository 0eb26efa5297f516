/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.92,
  prior: 1.27,
  words: 0.07,
  'spelt-exactly': 0.67,
  'made-spelling': -0.47,
  'everyday-word': 0,
  'short-form': -2.09,
  'cue-beside': 0,
  'cue-in-article': 0,
  proclitic: -0.56,
  person: -0.22,
  organization: 0,
  weapon: -0.18,
  event: 0.22,
  currency: 0.43,
  group: 0.12,
  country: 0.93,
  'large-place': 0.11,
  'small-place': 0.26,
  'type-agrees': 1.04,
  'type-disagrees': -0.42,
  'person-after-title': 0.39,
  'person-after-title-and-nisba': 0.36,
  'title-before-other': -0.52,
  'place-after-locative': 1.12,
  'other-after-locative': 0.5,
  'after-head': 0,
  speaks: 0.24,
  'everyday-grammar': 0,
  'name-before': -1.17,
  'name-after': -0.76,
  'in-marks': 0,
  'named-in-full': 0.24,
  repeated: 1.51,
  linked: 0.43,
  'same-country': 0.25,
  'rival-linked': 0.67,
  'rival-same-country': 1.54,
  'site-country': 0,
  'in-life': 0.53,
  'out-of-time': 0,
  'inside-longer': -3.55,
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
