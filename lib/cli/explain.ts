/** How `annotate --explain` shows each candidate of a text: what it could mean, what was said for and against it, and what came of it. */
import type { AnnotateContext } from '../annotate.ts';
import type { Dataset } from '../dataset/store.ts';
import { explainEntities, type Reading } from '../entities/choose.ts';
import type { Feature } from '../entities/evidence.ts';
import { ASKS, WEIGHTS } from '../entities/weights.ts';

/** A paragraph for each span that the dataset knows a reading of, in the order of the text. */
export function explain(
  text: string,
  { published, siteCountry, care = 'normal' }: Pick<AnnotateContext, 'published' | 'siteCountry' | 'care'>,
  dataset: Dataset,
): string {
  const blocks = text.split('\n');
  const reference = published ?? Temporal.Now.plainDateISO().toString();
  const readings = explainEntities(blocks, { reference, seen: [], siteCountry, care }, dataset);
  const spans = Map.groupBy(readings, (r) => `${r.block} ${r.start} ${r.end}`);
  const paragraphs = [...spans.values()].map((rivals) => {
    const [first] = rivals as [Reading];
    const mention = (blocks[first.block] as string).slice(first.start, first.end);
    return [`${mention}  (block ${first.block}, ${first.start}–${first.end})`, ...rivals.flatMap((r) => lines(r, dataset))].join('\n');
  });
  return [...paragraphs, `A reading is shown from ${ASKS[care].threshold}; of overlapping spans those with the best total are.`].join(
    '\n\n',
  );
}

function lines(r: Reading, dataset: Dataset): string[] {
  const who = `  ${r.chosen ? '✓' : '·'} ${dataset.id(r.entity)}`;
  if (r.refusal) return [`${who}  refused: ${r.refusal}${r.refusal === 'no-cue' ? ` (${cuesOf(r, dataset)})` : ''}`];
  return [`${who}  ${r.probability.toFixed(3)}`, `      ${r.features.filter(counts).map(weight).join('  ')}`];
}

const counts = ([feature, value]: readonly [Feature, number]): boolean => WEIGHTS[feature] !== 0 && value !== 0;

function weight([feature, value]: readonly [Feature, number]): string {
  const worth = WEIGHTS[feature] * value;
  return `${feature} ${worth < 0 ? '−' : '+'}${Math.abs(worth).toFixed(2)}`;
}

function cuesOf(r: Reading, dataset: Dataset): string {
  return (dataset.cues[dataset.aliasNeeds[r.alias] as number] ?? []).join('، ');
}
