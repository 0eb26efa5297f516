/**
 * Reads the hand-written records of `assets/dataset/<kind>/*.yaml`, and the tables of places, and checks each against the schema.
 *
 * Every problem names file, record and field; a file that is no list of records is one problem, the others are still read,
 * so that a writer sees all that is wrong at once.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { FOLDERS, KINDS, type Kind } from '../kinds.ts';
import { type Entity, entitySchema } from '../schema.ts';
import { readPlaceTables } from './places/read.ts';
import { parseYaml } from './yaml.ts';

export interface SourceRecord {
  /** Path from the dataset's folder: `people/syria.yaml`. */
  readonly file: string;
  /** Line of the record's first character, from 1. */
  readonly line: number;
  readonly entity: Entity;
}

export interface Problem {
  readonly file: string;
  readonly line?: number;
  /** The record's id, or `#12` where it has none. */
  readonly record?: string;
  /** Dotted path: `roles.0.from`. */
  readonly field?: string;
  readonly message: string;
}

export const formatProblem = (p: Problem): string =>
  `${p.file}${p.line ? `:${p.line}` : ''}${p.record ? ` ${p.record}` : ''}${p.field ? ` ${p.field}` : ''}: ${p.message}`;

/** Reads every YAML file below `dir` (`assets/dataset`), then the place tables. Order: kind, then file name, then place in the file. */
export function readSources(dir: string): { records: SourceRecord[]; problems: Problem[] } {
  const records: SourceRecord[] = [];
  const problems: Problem[] = [];
  for (const kind of KINDS) {
    const folder = join(dir, FOLDERS[kind]);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.yaml')) continue;
      const path = join(folder, name);
      readYaml(readFileSync(path, 'utf8'), relative(dir, path), kind, records, problems);
    }
  }
  try {
    records.push(...readPlaceTables(dir));
  } catch (error) {
    problems.push({ file: 'places', message: error instanceof Error ? error.message : String(error) });
  }
  return { records, problems };
}

/** Parses one file's text into `records` and `problems`. */
export function readYaml(text: string, file: string, kind: Kind, records: SourceRecord[], problems: Problem[]): void {
  const parsed = parseYaml(text);
  if ('error' in parsed) {
    problems.push({ file, ...parsed.error });
    return;
  }
  const list = parsed.content;
  if (list === null) return;
  if (!Array.isArray(list)) {
    problems.push({ file, line: 1, message: 'a dataset file is a list of records (each begins with "- id:")' });
    return;
  }
  // Each record begins at a dash in the first column.
  const lines = text.split('\n').flatMap((line, i) => (line.startsWith('- ') ? [i + 1] : []));
  list.forEach((item: unknown, i) => {
    checkRecord(item, kind, { file, line: lines[i] ?? 1, record: recordName(item, i) }, records, problems);
  });
}

const recordName = (item: unknown, i: number): string =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : `#${i + 1}`;

/** Validates one raw record of `kind`; pushes either a record or its problems. */
export function checkRecord(
  item: unknown,
  kind: Kind,
  at: { file: string; line: number; record: string },
  records: SourceRecord[],
  problems: Problem[],
): void {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    problems.push({ ...at, message: 'a record is a mapping of fields' });
    return;
  }
  const result = v.safeParse(entitySchema, { ...item, kind });
  if (result.success) {
    records.push({ file: at.file, line: at.line, entity: result.output });
    return;
  }
  for (const issue of result.issues) {
    const field = v.getDotPath(issue);
    problems.push({ ...at, ...(field ? { field } : {}), message: issue.message });
  }
}
