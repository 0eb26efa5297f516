/**
 * Logistic regression over rivals (conditional logit with an outside option): the probability of a reading is exp(score) over 1 and the sum of its
 * rivals' exp(score). Fitted by full-batch Adam with an L2 penalty; no randomness, so the same examples give the same weights.
 */
import { FEATURES, type Feature } from '../../../lib/entities/evidence.ts';
import type { Weights } from '../../../lib/entities/weights.ts';
import type { Example } from './examples.ts';

const STEPS = 600;
const RATE = 0.05;
const PENALTY = 2;

/**
 * What can speak only for a reading, and only against one. The corpus overlooks one name of twenty, and those are mostly the long and clear ones: without
 * this it would teach that a name of three words is less likely a name than one of a single word.
 */
const ONLY_FOR: readonly Feature[] = [
  'prior',
  'words',
  'spelt-exactly',
  'cue-beside',
  'cue-in-article',
  'type-agrees',
  'person-after-title',
  'person-after-title-and-nisba',
  'place-after-locative',
  'after-head',
  'speaks',
  'in-marks',
  'named-in-full',
  'repeated',
  'linked',
  'same-country',
  'rival-linked',
  'rival-same-country',
  'site-country',
  'in-life',
];
const ONLY_AGAINST: readonly Feature[] = [
  'made-spelling',
  'everyday-word',
  'short-form',
  'type-disagrees',
  'title-before-other',
  'everyday-grammar',
  'name-before',
  'name-after',
  'out-of-time',
  'inside-longer',
];

const INDEX = new Map(FEATURES.map((feature, i) => [feature, i]));
const TINY = 1e-9;

interface Dense {
  readonly rivals: readonly (readonly (readonly [number, number])[])[];
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

export function learn(examples: readonly Example[]): Weights {
  const data = examples.map(dense);
  const w = new Float64Array(FEATURES.length);
  const [m, v] = [new Float64Array(w.length), new Float64Array(w.length)];
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = w.map((x) => PENALTY * x);
    for (const example of data) addGradient(example, w, gradient);
    for (let i = 0; i < w.length; i += 1) {
      const g = gradient[i] as number;
      m[i] = 0.9 * (m[i] as number) + 0.1 * g;
      v[i] = 0.999 * (v[i] as number) + 0.001 * g * g;
      const [mean, square] = [(m[i] as number) / (1 - 0.9 ** step), (v[i] as number) / (1 - 0.999 ** step)];
      w[i] = (w[i] as number) - (RATE * mean) / (Math.sqrt(square) + TINY);
    }
    for (const f of ONLY_FOR) w[INDEX.get(f) as number] = Math.max(0, w[INDEX.get(f) as number] as number);
    for (const f of ONLY_AGAINST) w[INDEX.get(f) as number] = Math.min(0, w[INDEX.get(f) as number] as number);
  }
  return Object.fromEntries(FEATURES.map((feature, i) => [feature, Math.round((w[i] as number) * 100) / 100])) as Record<Feature, number>;
}

/** Mean negative log likelihood. */
export function loss(examples: readonly Example[], weights: Weights): number {
  let [sum, count] = [0, 0];
  for (const example of examples) {
    const odds = example.rivals.map((features) => Math.exp(features.reduce((s, [f, value]) => s + weights[f] * value, 0)));
    const all = odds.reduce((s, o) => s + o, 1);
    const right = example.right.length === 0 ? 1 : example.right.reduce((s, i) => s + (odds[i] as number), 0);
    sum -= example.weight * Math.log(right / all);
    count += example.weight;
  }
  return sum / count;
}

const dense = ({ rivals, right, weight }: Example): Dense => ({
  rivals: rivals.map((features) => features.map(([f, value]) => [INDEX.get(f) as number, value] as const)),
  right: new Set(right),
  weight,
});

function addGradient({ rivals, right, weight }: Dense, w: Float64Array, gradient: Float64Array): void {
  const odds = rivals.map((features) => Math.exp(features.reduce((s, [f, value]) => s + (w[f] as number) * value, 0)));
  const all = odds.reduce((s, o) => s + o, 1);
  const rightOdds = odds.reduce((s, o, i) => (right.has(i) ? s + o : s), 0);
  rivals.forEach((features, i) => {
    const expected = (odds[i] as number) / all;
    const wanted = right.has(i) ? (odds[i] as number) / rightOdds : 0;
    for (const [f, value] of features) gradient[f] = (gradient[f] as number) + weight * (expected - wanted) * value;
  });
}
