/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.85,
  prior: 1.22,
  words: 0.17,
  'spelt-exactly': 0.67,
  'made-spelling': -0.58,
  'everyday-word': 0,
  'short-form': -2,
  'cue-beside': 0.05,
  'cue-in-article': 0,
  proclitic: -0.51,
  person: -0.3,
  organization: 0.04,
  weapon: -0.34,
  event: -0.05,
  currency: 0.03,
  group: 0.14,
  country: 0.99,
  'large-place': 0.25,
  'small-place': 0.19,
  'type-agrees': 1.29,
  'type-disagrees': -0.34,
  'person-after-title': 0.33,
  'person-after-title-and-nisba': 0.36,
  'title-before-other': -0.62,
  'place-after-locative': 0.98,
  'other-after-locative': -0.24,
  'after-head': 0,
  speaks: 0.17,
  'everyday-grammar': -0.04,
  'name-before': -1.19,
  'name-after': -0.81,
  'in-marks': 0.48,
  'named-in-full': 0.09,
  repeated: 1.46,
  linked: 0.36,
  'same-country': 0.09,
  'rival-linked': 0.66,
  'rival-same-country': 1.44,
  'site-country': 0,
  'in-life': 0.6,
  'out-of-time': 0,
  'inside-longer': -3.16,
};

/** Least probabilities that are shown: `more` finds more and errs more, `surer` the other way. */
export const THRESHOLDS = { more: 0.35, normal: 0.5, surer: 0.8 } as const;
export type Care = keyof typeof THRESHOLDS;

/** What a level of care asks of a name: `surer` wants proper names only as well. */
export const asksOf = (care: Care): { threshold: number; properNames: boolean } => ({
  threshold: THRESHOLDS[care],
  properNames: care === 'surer',
});
