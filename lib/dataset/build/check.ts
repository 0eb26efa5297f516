/**
 * `npm run dataset:check [file or folder…]`: reads the dataset's sources and prints every problem, one a line.
 * Exit code 1 where there is any.
 */
import { resolve } from 'node:path';
import { FOLDERS, KINDS } from '../kinds.ts';
import { formatProblem, readSources } from './sources.ts';
import { validate } from './validate.ts';
import { readRuleContext } from './words.ts';

const dir = resolve('assets/dataset');
const { records, problems } = readSources(dir);
const all = [...problems, ...validate(records, readRuleContext(dir))];
const wanted = process.argv.slice(2);
const shown = wanted.length > 0 ? all.filter((p) => wanted.some((w) => p.file.includes(w) || p.message.includes(w))) : all;
for (const problem of shown) console.log(formatProblem(problem));
for (const kind of KINDS) {
  const count = records.filter((r) => r.entity.kind === kind).length;
  console.log(`${FOLDERS[kind].padEnd(14)} ${String(count).padStart(6)}`);
}
console.log(shown.length === 0 ? 'no problems' : `${shown.length} problems`);
process.exit(shown.length === 0 ? 0 : 1);
