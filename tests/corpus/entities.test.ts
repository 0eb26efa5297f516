import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import type { Annotation } from '../../lib/annotations.ts';
import { buildDataset, compileWith } from '../../lib/dataset/build/build.ts';
import { type Dataset, openDataset } from '../../lib/dataset/store.ts';
import type { Care } from '../../lib/entities/weights.ts';
import floors from './floors.json' with { type: 'json' };
import { scoreAudited } from './overlooked.ts';
import { annotationsOf, figure, hasEval, score } from './score.ts';

const { index, records, sources } = buildDataset('assets/dataset');
const dataset = openDataset(index, records);
/** The dataset with its places alone: what the place tables are worth by themselves. */
function placesAlone(): Dataset {
  const build = compileWith(
    'assets/dataset',
    sources.filter((s) => s.entity.kind === 'place'),
  );
  return openDataset(build.index, build.records);
}
const only =
  (care: Care, ...kinds: Annotation['kind'][]) =>
  (blocks: string[], published: string): Annotation[][] =>
    annotate(blocks, { published, care }, dataset).map((list) => list.filter((a) => kinds.includes(a.kind)));

describe.skipIf(!hasEval)('entities on the evaluation data', () => {
  it('hold their floors on ner-dev', () => {
    const said = score('ner', 'ner-dev', (blocks, published) => annotate(blocks, { published }, dataset));
    for (const [label, floor] of Object.entries(floors['ner-dev'])) expect(figure(said, label), label).toBeGreaterThanOrEqual(floor);
  });

  it('hold their floors on ner-dev where the reader asks for more', () => {
    const said = score('ner', 'ner-dev', (blocks, published) => annotate(blocks, { published, care: 'more' }, dataset), 'ner-dev-more');
    for (const [label, floor] of Object.entries(floors['ner-dev more'])) expect(figure(said, label), label).toBeGreaterThanOrEqual(floor);
    expect(figure(scoreAudited(annotationsOf('ner-dev-more')), 'precision')).toBeGreaterThanOrEqual(floors['ner-dev audited'].precision);
  });

  it('hold their floors on ner-dev where the reader asks for what is sure', () => {
    const said = score('ner', 'ner-dev', (blocks, published) => annotate(blocks, { published, care: 'surer' }, dataset), 'ner-dev-surer');
    for (const [label, floor] of Object.entries(floors['ner-dev surer'])) expect(figure(said, label), label).toBeGreaterThanOrEqual(floor);
  });

  it('hold their floors on ner-dev for places alone', () => {
    const places = placesAlone();
    const said = score('ner', 'ner-dev', (blocks, published) => annotate(blocks, { published, care: 'more' }, places), 'ner-dev-places');
    for (const [label, floor] of Object.entries(floors['ner-dev places'])) expect(figure(said, label), label).toBeGreaterThanOrEqual(floor);
  });

  it('hold their floors on ner-dev for people and organisations alone', () => {
    const normal = score('ner', 'ner-dev', only('normal', 'person', 'organization'), 'ner-dev-names');
    for (const [label, floor] of Object.entries(floors['ner-dev names']))
      expect(figure(normal, label), label).toBeGreaterThanOrEqual(floor);
    const said = scoreAudited(annotationsOf('ner-dev-names'));
    expect(figure(said, 'precision')).toBeGreaterThanOrEqual(floors['ner-dev names audited'].precision);
    const surer = score('ner', 'ner-dev', only('surer', 'person', 'organization'), 'ner-dev-names-surer');
    for (const [label, floor] of Object.entries(floors['ner-dev names surer']))
      expect(figure(surer, label), label).toBeGreaterThanOrEqual(floor);
  });
});
