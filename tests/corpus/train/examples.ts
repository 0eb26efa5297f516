/** What the weights are learnt from: spans with their rival readings, and which of these are right. */
import { readFileSync } from 'node:fs';
import type { Kind } from '../../../lib/dataset/kinds.ts';
import { ALIAS, type Dataset } from '../../../lib/dataset/store.ts';
import { explainEntities, type Reading } from '../../../lib/entities/choose.ts';
import type { Feature } from '../../../lib/entities/evidence.ts';
import type { HardCase } from '../hard.ts';

export interface Example {
  /** Features of each rival. */
  readonly rivals: readonly (readonly (readonly [Feature, number])[])[];
  /** Indexes of the rivals that are right; none: nothing is. */
  readonly right: readonly number[];
  /** Text or case that it comes from: the unit of cross-validation. */
  readonly source: string;
  readonly weight: number;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const KINDS: Record<string, readonly Kind[]> = {
  PERS: ['person'],
  LOC: ['place', 'organization'],
  ORG: ['organization', 'place'],
};
/** A hand-made case was made to teach something: it counts as several of the corpus, whose own marks err in one of twenty. */
const HARD_WEIGHT = 3;

/** Examples of a corpus of texts with marked mentions; only kinds that it marks teach anything. */
export function corpusExamples(file: string, dataset: Dataset): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { id, text, mentions, ref } = JSON.parse(line) as { id: string; text: string; mentions: Mention[]; ref?: string };
      const blocks = text.split('\n');
      const offsets = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, b) => sum + b.length + 1, 0));
      const readings = explainEntities(blocks, { reference: ref ?? '2006-01-01', seen: [], care: 'more' }, dataset);
      return [...spans(readings)].flatMap((rivals) => {
        const marked = rivals.map((r) => {
          const offset = offsets[r.block] ?? 0;
          const said = judge({ start: r.start + offset, end: r.end + offset }, dataset.kind(r.entity), mentions);
          return said === 'wrong' && isUnmistakable(r, rivals, dataset) ? 'unknown' : said;
        });
        if (marked.includes('unknown')) return [];
        const right = marked.flatMap((m, i) => (m === 'right' ? [i] : []));
        return [{ rivals: rivals.map((r) => r.features), right, source: id, weight: 1 }];
      });
    });
}

/** What the corpus says of a span read as of a kind. */
function judge(span: { start: number; end: number }, kind: Kind, mentions: readonly Mention[]): 'right' | 'wrong' | 'unknown' {
  if (kind !== 'person' && kind !== 'place' && kind !== 'organization') return 'unknown';
  const met = mentions.filter((m) => m.start < span.end && span.start < m.end);
  if (met.length === 0) return 'wrong';
  const covers = met.some((m) => span.start <= m.start + 2 && span.end >= m.end && KINDS[m.type]?.includes(kind));
  if (covers) return 'right';
  // A part of a longer person's name is another person; of other longer names the corpus does not say whether the part is one too.
  const isPart = met.some((m) => m.type === 'PERS' && (span.start > m.start + 2 || span.end < m.end));
  return isPart ? 'wrong' : 'unknown';
}

/** A place's or organisation's name of several words, spelt as it is and nobody else's: where the corpus does not mark it, it was overlooked. */
const isUnmistakable = (r: Reading, rivals: readonly Reading[], dataset: Dataset): boolean =>
  rivals.length === 1 && dataset.kind(r.entity) !== 'person' && r.exact && ((dataset.aliasFlags[r.alias] as number) & ALIAS.single) === 0;

/** Examples of the hand-made cases: the spans that touch the mention. */
export function hardExamples(cases: readonly HardCase[], dataset: Dataset): Example[] {
  return cases.flatMap((hard, i) => {
    const readings = explainEntities(hard.blocks, { reference: hard.on, seen: [], care: 'more' }, dataset).filter(
      (r) => r.block === hard.block && r.start < hard.end && hard.start < r.end,
    );
    return [...spans(readings)].map((rivals) => ({
      rivals: rivals.map((r) => r.features),
      right: rivals.flatMap((r, k) => (dataset.id(r.entity) === hard.right && r.end - r.start >= hard.end - hard.start ? [k] : [])),
      source: `hard ${i}`,
      weight: HARD_WEIGHT,
    }));
  });
}

/** Readings that were not refused, those of one span together. */
function spans(readings: readonly Reading[]): Iterable<Reading[]> {
  const bySpan = new Map<string, Reading[]>();
  for (const r of readings) {
    if (r.refusal) continue;
    const key = `${r.block} ${r.start} ${r.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), r]);
  }
  return bySpan.values();
}
