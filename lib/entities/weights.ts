/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.91,
  prior: 1,
  words: 0.25,
  'spelt-exactly': 0.6,
  'made-spelling': 0,
  'everyday-word': 0,
  'short-form': -1.35,
  'cue-beside': 0,
  'cue-in-article': 0,
  proclitic: -0.57,
  person: -0.27,
  organization: 0.23,
  weapon: 0,
  event: 0,
  currency: 0,
  group: 0,
  country: 1.16,
  'large-place': 0.2,
  'small-place': 0.12,
  'type-agrees': 1.29,
  'type-disagrees': -0.9,
  'person-after-title': 0.32,
  'person-after-title-and-nisba': 0,
  'title-before-other': -0.7,
  'place-after-locative': 1.09,
  'other-after-locative': -0.29,
  'after-head': 0,
  speaks: 0.15,
  'everyday-grammar': -0.46,
  'name-before': -0.97,
  'name-after': -0.33,
  'in-marks': 0.47,
  'named-in-full': 0.03,
  repeated: 1.38,
  linked: 0.52,
  'same-country': 0.16,
  'rival-linked': 0.4,
  'rival-same-country': 1.4,
  'site-country': 0,
  'in-life': 0.33,
  'out-of-time': 0,
  'inside-longer': -2.67,
};

/** Least probabilities that are shown: `more` finds more and errs more, `surer` the other way. */
export const THRESHOLDS = { more: 0.35, normal: 0.5, surer: 0.8 } as const;
