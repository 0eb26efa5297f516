/**
 * The evaluation sets do not mark all that is there. ner-dev marks names, and not all of them: armies, parliaments, ministries and many places stand unmarked in its texts. Its precision
 * therefore falls as the dataset learns of right things. `ner-overlooked.tsv` lists the mentions that a person judged right and that
 * ner-dev does not mark (positions and entities only); the audited precision counts these, and these alone, as right too. In the same way
 * `dates-overlooked.tsv` lists dates of dates-news-dev.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { EVAL, readRows } from './score.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const KINDS: Readonly<Record<string, string>> = { person: 'PERS', place: 'LOC', organization: 'ORG' };
const key = (id: string, start: number, end: number, entity: string): string => [id, start, end, entity].join('\t');

function readOverlooked(name: 'ner' | 'dates'): ReadonlySet<string> {
  const lines = readFileSync(`tests/corpus/${name}-overlooked.tsv`, 'utf8').split('\n');
  return new Set(lines.filter((line) => line && !line.startsWith('#')));
}

interface Annotated {
  readonly id: string;
  readonly annotations: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly form?: string;
    readonly from?: string;
    readonly entity?: { readonly id: string };
  }[];
}

const readAnnotated = (file: string): Annotated[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotated);

/** What the scorer says of the annotations in `file` where the overlooked mentions are marked as well. Its coverage is not to be used. */
export function scoreAudited(file: string): string {
  const overlooked = readOverlooked('ner');
  const annotated = new Map(readAnnotated(file).map((row) => [row.id, row.annotations]));
  const gold = readRows<{ id: string; mentions: Mention[] }>('ner-dev').map((row) => {
    const right = (annotated.get(row.id) ?? []).filter((a) => a.entity && overlooked.has(key(row.id, a.start, a.end, a.entity.id)));
    return { ...row, mentions: [...row.mentions, ...right.map((a) => ({ start: a.start, end: a.end, type: KINDS[a.kind] ?? 'MISC' }))] };
  });
  writeFileSync('.cache/corpus/ner-dev-audited.jsonl', gold.map((row) => JSON.stringify(row)).join('\n'));
  const said = execFileSync(process.execPath, [`${EVAL}/score.mjs`, 'ner', '.cache/corpus/ner-dev-audited.jsonl', file], {
    encoding: 'utf8',
  });
  console.log(`audited: ${said.trim().split('\n').at(-1)}`);
  return said;
}

/** What the scorer says of the dates in `file` where the overlooked dates of dates-news-dev are marked as well: spans that count for precision alone. */
export function scoreAuditedDates(file: string): string {
  const overlooked = readOverlooked('dates');
  const annotated = new Map(readAnnotated(file).map((row) => [row.id, row.annotations]));
  const gold = readRows<{ id: string; spans: { start: number; end: number; type: string; text?: string }[] }>('dates-news-dev').map(
    (row) => {
      const right = (annotated.get(row.id) ?? []).filter((a) => overlooked.has(key(row.id, a.start, a.end, a.from ?? '-')));
      return { ...row, spans: [...row.spans, ...right.map(({ start, end }) => ({ start, end, type: 'TIME' }))] };
    },
  );
  const audited = '.cache/corpus/dates-news-dev-audited.jsonl';
  writeFileSync(audited, gold.map((row) => JSON.stringify(row)).join('\n'));
  const said = execFileSync(process.execPath, [`${EVAL}/score.mjs`, 'dates', audited, file], { encoding: 'utf8' });
  console.log(`audited: ${said.trim()}`);
  return said;
}

/** The annotations in `file` that ner-dev does not mark and nobody has judged, as lines for `ner-overlooked.tsv` with the text after them. */
export function unjudged(file: string): string[] {
  const overlooked = readOverlooked('ner');
  const texts = new Map(readRows<{ id: string; text: string; mentions: Mention[] }>('ner-dev').map((row) => [row.id, row]));
  return readAnnotated(file).flatMap(({ id, annotations }) =>
    annotations.flatMap((a) => {
      const row = texts.get(id);
      if (!row || !a.entity || !(a.kind in KINDS) || a.form === 'demonym') return [];
      if (row.mentions.some((m) => m.start < a.end && a.start < m.end)) return [];
      const line = key(id, a.start, a.end, a.entity.id);
      const around = `${row.text.slice(Math.max(0, a.start - 40), a.start)}⟨${row.text.slice(a.start, a.end)}⟩${row.text.slice(a.end, a.end + 40)}`;
      return overlooked.has(line) ? [] : [`${line}\t${around.replaceAll('\n', ' ')}`];
    }),
  );
}
