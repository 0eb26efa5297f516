/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.86,
  prior: 1.01,
  words: 0.22,
  'spelt-exactly': 0.69,
  'made-spelling': 0,
  'everyday-word': 0,
  'short-form': -1.77,
  'cue-beside': 0,
  'cue-in-article': 0,
  proclitic: -0.59,
  person: -0.23,
  organization: 0.25,
  weapon: 0,
  event: 0,
  currency: 0,
  group: 0,
  country: 1.14,
  'large-place': 0.17,
  'small-place': 0.1,
  'type-agrees': 1.26,
  'type-disagrees': -0.91,
  'person-after-title': 0.18,
  'person-after-title-and-nisba': 0.25,
  'title-before-other': -0.71,
  'place-after-locative': 1.08,
  'other-after-locative': -0.26,
  'after-head': 0,
  speaks: 0.2,
  'everyday-grammar': -0.41,
  'name-before': -1.06,
  'name-after': -0.35,
  'in-marks': 0.48,
  'named-in-full': 0.22,
  repeated: 1.05,
  linked: 0.91,
  'same-country': 0.24,
  'rival-linked': 0.36,
  'rival-same-country': 1.32,
  'site-country': 0,
  'in-life': 0.25,
  'out-of-time': 0,
  'inside-longer': -2.8,
};

/** Least probabilities that are shown: `more` finds more and errs more, `surer` the other way. */
export const THRESHOLDS = { more: 0.35, normal: 0.5, surer: 0.8 } as const;
