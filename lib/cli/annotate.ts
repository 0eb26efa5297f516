/**
 * `npm run -s annotate`: annotates JSON Lines from standard input, or HTML files named as arguments.
 *
 * Input line: `{"id", "text", "published"?, "url"?}` (`ref` is accepted for `published`). Output line: `{"id", "annotations": [{"start", "end", "text",
 * "kind", …}]}`, offsets in UTF-16 units into `text`. It runs the very code that the extension ships. With `--explain` it prints instead, for people to
 * read, the candidates of each name, their evidence and the score; a line of input that is no JSON is then a text itself. `--surer` and `--more` annotate as
 * those settings do.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type AnnotateContext, annotate } from '../annotate.ts';
import type { Annotation } from '../annotations.ts';
import { buildDataset } from '../dataset/build/build.ts';
import { type Dataset, openDataset } from '../dataset/store.ts';
import { countryOfSite } from '../settings/sites.ts';
import { explain } from './explain.ts';
import { readHtml } from './html.ts';

const build = buildDataset(resolve('assets/dataset'));
const dataset = openDataset(build.index, build.records);
const explaining = process.argv.includes('--explain');
const care = process.argv.includes('--surer') ? 'surer' : process.argv.includes('--more') ? 'more' : 'normal';
const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

if (files.length > 0) for (const file of files) fromFile(file);
else await fromLines();

async function fromLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    if (explaining && !line.trimStart().startsWith('{')) {
      console.log(explain(line, { care }, dataset));
      continue;
    }
    const row = parseLine(line, number);
    if (explaining) console.log(explain(row.text, { care, ...row.context }, dataset));
    else print(row.id, annotateText(row.text, row.context, dataset));
  }
}

function print(id: unknown, annotations: Annotation[], text?: string): void {
  console.log(JSON.stringify({ id, annotations, ...(text === undefined ? {} : { text }) }));
}

/** A text's lines are its blocks: no name and no date crosses a line break. */
function annotateText(text: string, context: AnnotateContext, data: Dataset): Annotation[] {
  const blocks = text.split('\n');
  let offset = 0;
  return annotate(blocks, { care, ...context }, data).flatMap((annotations, i) => {
    const moved = annotations.map((a) => ({ ...a, start: a.start + offset, end: a.end + offset }));
    offset += (blocks[i]?.length ?? 0) + 1;
    return moved;
  });
}

function fromFile(file: string): void {
  const { blocks, published } = readHtml(readFileSync(file, 'utf8'));
  const text = blocks.join('\n');
  const context = published ? { published } : {};
  if (explaining) console.log(explain(text, { care, ...context }, dataset));
  else print(file, annotateText(text, context, dataset), text);
}

interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly context: AnnotateContext;
}

function parseLine(line: string, number: number): Line {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return fail(number, 'not JSON');
  }
  if (typeof row !== 'object' || row === null) return fail(number, 'not an object');
  const { id, text, published, ref, url } = row as Record<string, unknown>;
  if (typeof text !== 'string') return fail(number, '“text” is not a string');
  const day = published ?? ref;
  const site = siteOf(url);
  if (day === undefined || day === null) return { id, text, context: site };
  const iso = typeof day === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(day)?.[0] : undefined;
  return iso ? { id, text, context: { ...site, published: iso } } : fail(number, '“published” is not an ISO 8601 date');
}

/** The country that the site of an address writes for, where we know the site. */
function siteOf(url: unknown): Pick<AnnotateContext, 'siteCountry'> {
  const siteCountry = typeof url === 'string' && URL.canParse(url) ? countryOfSite(new URL(url).hostname) : undefined;
  return siteCountry ? { siteCountry } : {};
}

function fail(number: number, message: string): never {
  console.error(`line ${number}: ${message}`);
  process.exit(1);
}
