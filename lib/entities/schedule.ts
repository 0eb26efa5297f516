/** Weighted interval scheduling: of overlapping intervals the set with the best total value, by dynamic programming. */

export interface Interval {
  readonly start: number;
  readonly end: number;
  /** Intervals of no positive value are never taken. */
  readonly value: number;
}

/** The best set of intervals that do not overlap, in their order. O(n log n). */
export function bestApart<T extends Interval>(intervals: readonly T[]): T[] {
  const sorted = intervals.filter((i) => i.value > 0).sort((a, b) => a.end - b.end || a.start - b.start);
  const best = new Float64Array(sorted.length + 1);
  const taken: boolean[] = [];
  const before: number[] = [];
  sorted.forEach((interval, i) => {
    // How many of the intervals so far end at or before this one's start.
    let low = 0;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as T).end <= interval.start) low = middle + 1;
      else high = middle;
    }
    before[i] = low;
    const withIt = interval.value + (best[low] as number);
    taken[i] = withIt > (best[i] as number);
    best[i + 1] = Math.max(withIt, best[i] as number);
  });
  const chosen: T[] = [];
  for (let i = sorted.length - 1; i >= 0; ) {
    if (taken[i]) {
      chosen.push(sorted[i] as T);
      i = (before[i] as number) - 1;
    } else i -= 1;
  }
  return chosen.reverse();
}
