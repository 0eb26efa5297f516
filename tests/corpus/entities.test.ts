import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotate.ts';
import { buildDataset } from '../../lib/dataset/build/build.ts';
import { openDataset } from '../../lib/dataset/store.ts';
import floors from './floors.json' with { type: 'json' };
import { figure, hasEval, score } from './score.ts';

describe.skipIf(!hasEval)('entities on the evaluation data', () => {
  it('hold their floors on ner-dev', () => {
    const { index, records } = buildDataset('assets/dataset');
    const dataset = openDataset(index, records);
    const said = score('ner', 'ner-dev', (blocks, published) => annotate(blocks, { published }, dataset));
    expect(figure(said, 'LOC')).toBeGreaterThanOrEqual(floors['ner-dev'].LOC);
    expect(figure(said, 'precision')).toBeGreaterThanOrEqual(floors['ner-dev'].precision);
  });
});
