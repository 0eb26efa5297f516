/** `npm run dataset`: builds the dataset into `.cache/dataset` and prints counts, sizes and collisions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatasetError } from '../codec.ts';
import { FOLDERS, KINDS } from '../kinds.ts';
import { buildDataset } from './build.ts';

const out = resolve('.cache/dataset');
const started = performance.now();
try {
  const build = buildDataset(resolve('assets/dataset'));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.bin'), new Uint8Array(build.index));
  writeFileSync(join(out, 'records.bin'), new Uint8Array(build.records));
  for (const kind of KINDS)
    console.log(`${FOLDERS[kind].padEnd(16)}${String(build.sources.filter((s) => s.entity.kind === kind).length).padStart(8)}`);
  console.log(`${'aliases'.padEnd(16)}${String(build.aliases).padStart(8)}  (${build.keys} spellings)`);
  console.log(`${'index.bin'.padEnd(16)}${kb(build.index)}\n${'records.bin'.padEnd(16)}${kb(build.records)}`);
  console.log(
    `collisions      ${String(build.collisions.length).padStart(8)}  (a written alias kept, another's expanded spelling dropped)`,
  );
  if (process.argv.includes('--collisions')) for (const c of build.collisions) console.log(`  ${c.key}: ${c.kept}, not ${c.dropped}`);
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function kb(buffer: ArrayBuffer): string {
  return `${(buffer.byteLength / 1024).toFixed(0).padStart(8)} kB`;
}
