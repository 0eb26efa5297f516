/** What does the date pass cost beside the entity pass and a bare scan? It must not cost more than the entities do. */

import { openDataset } from '../../lib/dataset/store.ts';
import { findDates } from '../../lib/dates/index.ts';
import { find } from '../../lib/entities/find.ts';
import { articleText, compiled, patterns } from './material.ts';
import { compare } from './report.ts';

export async function bench(): Promise<void> {
  const blocks = articleText().split('\n');
  const { index, records } = compiled(patterns());
  const dataset = openDataset(index, records);
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const times = await compare(`dates in ${length} characters of articles`, [
    { name: 'find (60,000 patterns)', run: () => blocks.map((block) => find(block, dataset)) },
    { name: 'findDates', run: () => findDates(blocks, { reference: '2015-08-01' }) },
  ]);
  const ms = times.get('findDates') ?? 1;
  console.log(`findDates reads ${(length / ms / 1_000).toFixed(1)} million characters a second`);
}
