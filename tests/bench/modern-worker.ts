/** Builds and runs modern-ahocorasick once, apart from the bench, which may end it. */
import { parentPort, workerData } from 'node:worker_threads';
import AhoCorasick from 'modern-ahocorasick';

const { names, text } = workerData as { names: string[]; text: string };
const started = performance.now();
const matcher = new AhoCorasick(names);
const built = performance.now();
matcher.search(text);
parentPort?.postMessage({ build: built - started, search: performance.now() - built });
