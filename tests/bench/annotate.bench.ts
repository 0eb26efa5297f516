/** What does the whole of `annotate` cost on the shipped dataset? Target: 5 times faster than @monyone/aho-corasick alone on the same text and forms. */
import { AhoCorasick } from '@monyone/aho-corasick';
import { annotate } from '../../lib/annotate.ts';
import { buildDataset } from '../../lib/dataset/build/build.ts';
import { openDataset } from '../../lib/dataset/store.ts';
import { findDates } from '../../lib/dates/index.ts';
import { chooseEntities } from '../../lib/entities/choose.ts';
import { find } from '../../lib/entities/find.ts';
import { articles } from './material.ts';
import { compare } from './report.ts';

const DAY = '2015-08-01';
const WHOLE = 'annotate (dates, entities, choice)';
const PEER = '@monyone/aho-corasick alone';

export async function bench(): Promise<void> {
  const { index, records, sources } = buildDataset('assets/dataset');
  const dataset = openDataset(index, records);
  // Each article by itself, as pages come: 1 million characters of them.
  const pages = articles();
  const length = pages.reduce((sum, blocks) => sum + blocks.reduce((s, b) => s + b.length, 0), 0);
  const forms = new Set(sources.flatMap(({ entity: e }) => [e.name.ar, ...e.aliases.map((a) => (typeof a === 'string' ? a : a.text))]));
  const peer = new AhoCorasick([...forms]);
  const text = pages.map((blocks) => blocks.join('\n')).join('\n');
  const times = await compare(`${pages.length} articles of ${length} characters, ${forms.size} written forms`, [
    { name: WHOLE, run: () => pages.map((blocks) => annotate(blocks, { published: DAY }, dataset)) },
    { name: 'dates alone', run: () => pages.map((blocks) => findDates(blocks, { reference: DAY })) },
    { name: 'entities and their choice', run: () => pages.map((blocks) => chooseEntities(blocks, { reference: DAY, seen: [] }, dataset)) },
    { name: 'find alone', run: () => pages.map((blocks) => blocks.map((block) => find(block, dataset))) },
    { name: PEER, run: () => peer.matchInText(text) },
  ]);
  const mine = times.get(WHOLE) ?? 1;
  const theirs = times.get(PEER) ?? 1;
  console.log(`annotate takes ${(theirs / mine).toFixed(2)} times less time than @monyone/aho-corasick alone`);
}
