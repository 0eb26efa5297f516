/**
 * `npm run train`: learns what each feature of evidence is worth, on the evaluation data beside the project and on the hard cases, and writes
 * `lib/entities/weights.ts`. Prints, for each feature, its weight, how often it occurs and how much worse the fit is without it, then precision and
 * coverage at five thresholds by five-fold cross-validation.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { annotate } from '../../../lib/annotate.ts';
import { buildDataset } from '../../../lib/dataset/build/build.ts';
import { type Dataset, openDataset } from '../../../lib/dataset/store.ts';
import { FEATURES } from '../../../lib/entities/evidence.ts';
import { ASKS, type Care, type Weights } from '../../../lib/entities/weights.ts';
import { readHardCases } from '../hard.ts';
import { corpusExamples, type Example, hardExamples } from './examples.ts';
import { learn, loss } from './learn.ts';

const CORPUS = '../shared/eval/ner-dev.jsonl';
const OUT = 'lib/entities/weights.ts';
const FOLDS = 5;
const THRESHOLDS = [0.3, 0.5, 0.65, 0.8, 0.9] as const;
/** Each threshold for what each level of care calls a name. */
const ROWS = (Object.keys(ASKS) as Care[]).flatMap((care) => THRESHOLDS.map((threshold) => ({ threshold, care })));

if (!existsSync(CORPUS)) {
  console.error(`${CORPUS} is absent: there is nothing to learn from, the weights stay as they are.`);
  process.exit(1);
}
const build = buildDataset('assets/dataset');
const dataset = openDataset(build.index, build.records);
const cases = readHardCases();
const examples = [...corpusExamples(CORPUS, dataset), ...hardExamples(cases, dataset)];
const weights = learn(examples);
report(examples, weights);
crossValidate();
writeFileSync(OUT, sourceOf(weights));
console.log(`\n${OUT} is written.`);

function report(all: readonly Example[], w: Weights): void {
  const base = loss(all, w);
  console.log(`${all.length} spans of ${new Set(all.map((e) => e.source)).size} texts, mean loss ${base.toFixed(4)}\n`);
  console.log('feature                        weight  occurs  worse without');
  for (const feature of FEATURES) {
    const occurs = all.reduce((sum, e) => sum + e.rivals.filter((r) => r.some(([f]) => f === feature)).length, 0);
    const without = loss(all, { ...w, [feature]: 0 }) - base;
    console.log(`${feature.padEnd(30)} ${String(w[feature]).padStart(6)} ${String(occurs).padStart(7)} ${without.toFixed(4).padStart(14)}`);
  }
}

/** Each fifth of the texts is annotated with weights that were learnt on the others. */
function crossValidate(): void {
  const rows = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string; ref?: string; mentions: { start: number; end: number }[] });
  const counts = ROWS.map(() => ({ right: 0, said: 0, found: 0, mentions: 0 }));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const held = new Set(rows.filter((_, i) => i % FOLDS === fold).map((r) => r.id));
    const learnt = learn(examples.filter((e) => !held.has(e.source)));
    for (const row of rows) {
      if (!held.has(row.id)) continue;
      ROWS.forEach((asked, i) => {
        const mine = annotated(row.text, row.ref, asked, learnt, dataset);
        const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
        const names = mine.filter((a) => ['person', 'place', 'organization'].includes(a.kind));
        const count = counts[i] as (typeof counts)[number];
        count.said += names.length;
        count.right += names.filter((a) => row.mentions.some((m) => touches(a, m))).length;
        count.mentions += row.mentions.length;
        count.found += row.mentions.filter((m) => mine.some((a) => touches(a, m))).length;
      });
    }
  }
  console.log('\ncare    threshold  precision  coverage   (cross-validated on ner-dev)');
  counts.forEach((c, i) => {
    console.log(
      `${(ROWS[i]?.care ?? '').padEnd(7)} ${String(ROWS[i]?.threshold).padEnd(9)} ${((100 * c.right) / c.said).toFixed(1).padStart(9)}% ${((100 * c.found) / c.mentions).toFixed(1).padStart(8)}%`,
    );
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function annotated(
  text: string,
  day: string | undefined,
  asked: (typeof ROWS)[number],
  w: Weights,
  data: Dataset,
): (Span & { kind: string })[] {
  const blocks = text.split('\n');
  let offset = 0;
  return annotate(blocks, { published: day ?? '2006-01-01', ...asked, weights: w }, data).flatMap((list, i) => {
    const moved = list.map((a) => ({ kind: a.kind, start: a.start + offset, end: a.end + offset }));
    offset += (blocks[i]?.length ?? 0) + 1;
    return moved.filter((a) => a.kind !== 'date');
  });
}

function sourceOf(w: Weights): string {
  const old = readFileSync(OUT, 'utf8');
  const table = FEATURES.map((f) => `  ${/^[a-z]+$/.test(f) ? f : `'${f}'`}: ${w[f]},`).join('\n');
  return old.replace(/(export const WEIGHTS: Weights = \{\n)[\s\S]*?(\n\};)/, (_, head: string, tail: string) => `${head}${table}${tail}`);
}
