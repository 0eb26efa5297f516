/** How fast does an index of 200,000 aliases open, how large is it, what does it hold? Target: under 5 ms in a fresh worker. */
import { Worker } from 'node:worker_threads';
import { compiled, patterns } from './material.ts';

export async function bench(): Promise<void> {
  const base = patterns(100_000);
  // Names of two words from names of one make up the number; news has as many, and tries share their beginnings.
  const names = [...new Set([...base, ...base.map((name, i) => `${name} ${base[(i * 7 + 13) % base.length]}`)])].slice(0, 200_000);
  const { index, records, aliases } = compiled(names, 4);
  const times: number[] = [];
  let held = 0;
  for (let i = 0; i < 15; i += 1) {
    const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { workerData: { index, records } });
    const { ms, heap } = await new Promise<{ ms: number; heap: number }>((done, fail) => {
      worker.once('message', done);
      worker.once('error', fail);
    });
    times.push(ms);
    held = heap;
    await worker.terminate();
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(`\nOpening ${aliases} aliases in a fresh worker: ${median.toFixed(2)} ms (median of ${times.length})`);
  console.log(
    `index ${(index.byteLength / aliases).toFixed(1)} bytes an alias, ${(index.byteLength / 2 ** 20).toFixed(1)} MB; held beside it: ${(held / 1024).toFixed(0)} kB`,
  );
}
