/** Reads the hard cases of `tests/corpus/hard/*.yaml`: a text with one mention marked ⟨so⟩ and the record that it means, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { readYamlText } from '../../lib/dataset/build/yaml.ts';

export interface HardCase {
  readonly file: string;
  /** The text without the marks, a block a line. */
  readonly blocks: readonly string[];
  readonly block: number;
  /** Offsets of the mention in its block. */
  readonly start: number;
  readonly end: number;
  /** Id of the right record; null where no annotation may touch the mention. */
  readonly right: string | null;
  readonly on: string;
}

const FOLDER = 'tests/corpus/hard';
/** Cases that somebody wrote who knew no rule, and that stay as they are: how the rules do on what they were not made for. */
export const UNMENDED = `${FOLDER}/unmended`;
const DAY = '2021-06-15';

/** All cases in the order of the files. Throws an Error that names the file and the text of a case that is not of the form. */
export function readHardCases(folder = FOLDER): HardCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) => (readYamlText(readFileSync(`${folder}/${file}`, 'utf8')) as unknown[]).map((raw) => readCase(raw, file)));
}

function readCase(raw: unknown, file: string): HardCase {
  const { text, right, on } = raw as { text?: unknown; right?: unknown; on?: unknown };
  if (typeof text !== 'string' || !(right === null || typeof right === 'string'))
    throw new Error(`${file}: a case has a text and a right id (or null): ${JSON.stringify(raw)}`);
  const lines = text.trim().split('\n');
  const block = lines.findIndex((line) => line.includes('⟨'));
  const line = lines[block] ?? '';
  const start = line.indexOf('⟨');
  const end = line.indexOf('⟩') - 1;
  if (start < 0 || end <= start || line.indexOf('⟨', start + 1) >= 0) throw new Error(`${file}: one mention is to be marked ⟨so⟩: ${text}`);
  const blocks = lines.map((l) => l.replace(/[⟨⟩]/g, ''));
  return { file, blocks, block, start, end, right, on: typeof on === 'string' ? on : DAY };
}
