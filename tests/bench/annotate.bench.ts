/**
 * What does the whole of `annotate` cost on the shipped dataset? Target: 5 times faster than @monyone/aho-corasick alone on the same text and patterns. The peer is
 * given the written forms and, in a second run, every spelling that the index holds, with the text folded beforehand: it finds no proclitics, no word
 * boundaries, no dates, and chooses nothing.
 */
import { AhoCorasick } from '@monyone/aho-corasick';
import { annotate } from '../../lib/annotate.ts';
import { folded } from '../../lib/arabic/fold.ts';
import { tokenize } from '../../lib/arabic/tokens.ts';
import { buildDataset } from '../../lib/dataset/build/build.ts';
import { formsOf } from '../../lib/dataset/build/forms.ts';
import { openDataset } from '../../lib/dataset/store.ts';
import { findDatesInTokens } from '../../lib/dates/index.ts';
import { chooseInTokens } from '../../lib/entities/choose.ts';
import { findInTokens } from '../../lib/entities/find.ts';
import { articles } from './material.ts';
import { compare } from './report.ts';

const DAY = '2015-08-01';
const WHOLE = 'annotate (dates, entities, choice)';
const PEER = '@monyone/aho-corasick alone, written forms';
const PEER_OF_INDEX = '@monyone/aho-corasick alone, spellings of the index';

export async function bench(): Promise<void> {
  const { index, records, sources } = buildDataset('assets/dataset');
  const dataset = openDataset(index, records);
  // Each article by itself, as pages come: 1 million characters of them.
  const pages = articles();
  const length = pages.reduce((sum, blocks) => sum + blocks.reduce((s, b) => s + b.length, 0), 0);
  const forms = new Set(sources.flatMap(({ entity: e }) => [e.name.ar, ...e.aliases.map((a) => (typeof a === 'string' ? a : a.text))]));
  const spellings = new Set(sources.flatMap(({ entity }) => formsOf(entity).map((form) => form.key)));
  // Built when their turn has come: their automata are some hundred megabytes, which every collection of garbage would walk on our time.
  const peer = once(() => new AhoCorasick([...forms]));
  const peerOfIndex = once(() => new AhoCorasick([...spellings]));
  const text = pages.map((blocks) => blocks.join('\n')).join('\n');
  const foldedText = folded(text);
  const tokens = pages.map((blocks) => blocks.map(tokenize));
  const question = `${pages.length} articles of ${length} characters, ${forms.size} written forms, ${spellings.size} spellings`;
  const times = await compare(question, [
    { name: WHOLE, run: () => pages.map((blocks) => annotate(blocks, { published: DAY }, dataset)) },
    { name: 'tokens alone', run: () => pages.map((blocks) => blocks.map(tokenize)) },
    { name: 'dates, of tokens', run: () => tokens.map((blocks) => findDatesInTokens(blocks, { reference: DAY })) },
    { name: 'candidates, of tokens', run: () => tokens.map((blocks) => blocks.map((block) => findInTokens(block, dataset))) },
    {
      name: 'entities and their choice, of tokens',
      run: () => tokens.map((blocks) => chooseInTokens(blocks, { reference: DAY, seen: [] }, dataset)),
    },
    { name: PEER, run: () => peer().matchInText(text) },
    { name: PEER_OF_INDEX, run: () => peerOfIndex().matchInText(foldedText) },
  ]);
  const mine = times.get(WHOLE) ?? 1;
  for (const name of [PEER, PEER_OF_INDEX])
    console.log(`annotate is ${((times.get(name) ?? 1) / mine).toFixed(2)} times as fast as ${name}`);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
