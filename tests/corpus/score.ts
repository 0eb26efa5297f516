/** Runs the annotator over a set of the evaluation data beside the project, has its own scorer score it, and reads the figures. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Annotation } from '../../lib/annotations.ts';

export const EVAL = '../shared/eval';
export const hasEval = existsSync(`${EVAL}/score.mjs`);
if (!hasEval) console.warn(`${EVAL} is absent: the corpus measures are skipped.`);

interface Row {
  readonly id: string;
  readonly text: string;
  readonly ref?: string;
  readonly published?: string;
}

export const readRows = <R = Row>(set: string): R[] =>
  readFileSync(`${EVAL}/${set}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as R);

/** Where `score` leaves the annotations under a name. */
export const annotationsOf = (name: string): string => `.cache/corpus/${name}.jsonl`;

/** Prints and answers what the scorer says of `annotate` on a set. A text's lines are its blocks. The annotations are left under `name`. */
export function score(
  task: 'dates' | 'ner',
  set: string,
  annotate: (blocks: string[], day: string) => Annotation[][],
  name: string = set,
): string {
  const lines = readRows(set).map(({ id, text, ref, published }) => {
    const blocks = text.split('\n');
    let offset = 0;
    const annotations = annotate(blocks, (published ?? ref ?? '2020-01-01').slice(0, 10)).flatMap((list, i) => {
      const moved = list.map((a) => ({ ...a, start: a.start + offset, end: a.end + offset }));
      offset += (blocks[i]?.length ?? 0) + 1;
      return moved;
    });
    return JSON.stringify({ id, annotations });
  });
  mkdirSync('.cache/corpus', { recursive: true });
  const file = annotationsOf(name);
  writeFileSync(file, lines.join('\n'));
  const said = execFileSync(process.execPath, [`${EVAL}/score.mjs`, task, `${EVAL}/${set}.jsonl`, file], { encoding: 'utf8' });
  console.log(`${name}: ${said.trim()}`);
  return said;
}

/** The first number after `label` in what the scorer said. */
export function figure(said: string, label: string): number {
  const m = new RegExp(`${label} ([\\d.]+)`).exec(said);
  if (!m?.[1]) throw new Error(`the scorer said nothing of ${label}: ${said}`);
  return Number(m[1]);
}
