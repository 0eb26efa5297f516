/** What each feature of `evidence.ts` is worth, in units of log odds. Printed by `npm run train`; not edited by hand. */
import type { Feature } from './evidence.ts';

export type Weights = Readonly<Record<Feature, number>>;

export const WEIGHTS: Weights = {
  bias: 0.9,
  prior: 1.06,
  words: 0.21,
  'spelt-exactly': 0.73,
  'made-spelling': -0.21,
  'everyday-word': 0,
  'short-form': -1.39,
  'cue-beside': 0,
  'cue-in-article': 0,
  proclitic: -0.61,
  person: -0.35,
  organization: 0.27,
  weapon: -0.51,
  event: -0.08,
  currency: -0.15,
  group: 0.14,
  country: 1.1,
  'large-place': 0.35,
  'small-place': 0.12,
  'type-agrees': 1.55,
  'type-disagrees': -0.55,
  'person-after-title': 0.49,
  'person-after-title-and-nisba': 0.37,
  'title-before-other': -0.65,
  'place-after-locative': 0.83,
  'other-after-locative': -0.21,
  'after-head': 0,
  speaks: 0.14,
  'everyday-grammar': -0.11,
  'name-before': -1.22,
  'name-after': -0.76,
  'in-marks': 0.4,
  'named-in-full': 0,
  repeated: 1.3,
  linked: 0.57,
  'same-country': 0.13,
  'rival-linked': 0.54,
  'rival-same-country': 1.5,
  'site-country': 0,
  'in-life': 0.43,
  'out-of-time': 0,
  'inside-longer': -3.02,
};

/** Least probabilities that are shown: `more` finds more and errs more, `surer` the other way. */
export const THRESHOLDS = { more: 0.35, normal: 0.5, surer: 0.8 } as const;
export type Care = keyof typeof THRESHOLDS;

/** What a level of care asks of a name: `surer` wants proper names only as well. */
export const asksOf = (care: Care): { threshold: number; properNames: boolean } => ({
  threshold: THRESHOLDS[care],
  properNames: care === 'surer',
});
