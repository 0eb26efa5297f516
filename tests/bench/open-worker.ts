/** Opens an index once in a fresh worker and says how long it took and what the heap grew by. */
import { parentPort, workerData } from 'node:worker_threads';
import { openDataset } from '../../lib/dataset/store.ts';

const { index, records } = workerData as { index: ArrayBuffer; records: ArrayBuffer };
const before = process.memoryUsage();
const started = performance.now();
const dataset = openDataset(index, records);
const ms = performance.now() - started;
const after = process.memoryUsage();
parentPort?.postMessage({ ms, heap: after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers, size: dataset.size });
