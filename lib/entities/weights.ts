/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.91,
  prior: 1.06,
  words: 0.27,
  'spelt-exactly': 0.67,
  'made-spelling': -0.07,
  'everyday-word': 0,
  'short-form': -1.31,
  'cue-beside': 0,
  'cue-in-article': 0,
  proclitic: -0.58,
  person: -0.46,
  organization: 0.14,
  weapon: -0.62,
  event: -0.71,
  currency: -0.18,
  group: 0.14,
  country: 1.13,
  'large-place': 0.36,
  'small-place': 0.18,
  'type-agrees': 1.55,
  'type-disagrees': -0.84,
  'person-after-title': 0.51,
  'person-after-title-and-nisba': 0,
  'title-before-other': -0.68,
  'place-after-locative': 0.89,
  'other-after-locative': -0.5,
  'after-head': 0,
  speaks: 0.1,
  'everyday-grammar': -0.54,
  'name-before': -1.23,
  'name-after': -0.94,
  'in-marks': 0.45,
  'named-in-full': 0,
  repeated: 1.31,
  linked: 0.51,
  'same-country': 0.09,
  'rival-linked': 0.55,
  'rival-same-country': 1.56,
  'site-country': 0,
  'in-life': 0.61,
  'out-of-time': 0,
  'inside-longer': -3.01,
};

/** Least probabilities that are shown: `more` finds more and errs more, `surer` the other way. */
export const THRESHOLDS = { more: 0.35, normal: 0.5, surer: 0.8 } as const;
