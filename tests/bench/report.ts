/** Measures peers in one run and prints a table with ratios to the first. */
import { cpus } from 'node:os';
import { measure } from 'mitata';

export interface Peer {
  readonly name: string;
  run(): unknown;
}

/** Median time of each peer, in milliseconds, printed beside its ratio to the first. */
export async function compare(question: string, peers: readonly Peer[]): Promise<Map<string, number>> {
  console.log(`\n${question}\n(${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node})`);
  const times = new Map<string, number>();
  for (const { name, run } of peers) {
    const { p50 } = await measure(run, { min_cpu_time: 500_000_000 });
    times.set(name, p50 / 1e6);
  }
  const first = times.get(peers[0]?.name ?? '') ?? 1;
  console.table(
    [...times].map(([name, ms]) => ({
      peer: name,
      'median ms': Number(ms.toFixed(3)),
      'times the first': Number((ms / first).toFixed(2)),
    })),
  );
  return times;
}
