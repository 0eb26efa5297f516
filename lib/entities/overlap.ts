/** How the readings of a block lie to one another. Lists are sorted by start. No step looks at each pair: a page may hold a hundred thousand names. */
import { type Candidate, spanKey } from './candidate.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Adds readings to a list; among those of one start the list's own stay first. */
export function addInOrder<T extends Span>(list: T[], more: readonly T[]): void {
  if (more.length === 0) return;
  for (const c of more) list.push(c);
  list.sort((a, b) => a.start - b.start);
}

/** Stands for two entities or more. */
const SEVERAL = -1;

/** The entity that each span is read as, by `spanKey`. */
export function readingsBySpan(list: readonly Candidate[]): Map<number, number> {
  const readings = new Map<number, number>();
  for (const c of list) noteReading(c, readings);
  return readings;
}

export function noteReading(c: Candidate, readings: Map<number, number>): void {
  const key = spanKey(c);
  const before = readings.get(key);
  readings.set(key, before === undefined || before === c.entity ? c.entity : SEVERAL);
}

/** Whether what a span is read as is another entity, or several. */
export const isOther = (reading: number | undefined, entity: number): boolean => reading !== undefined && reading !== entity;

/** What the spans of a list cover, as spans apart from one another. */
export function coverOf(list: readonly Span[]): Span[] {
  const cover: { start: number; end: number }[] = [];
  for (const { start, end } of list) {
    const last = cover.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else cover.push({ start, end });
  }
  return cover;
}

/** Whether some of a span is covered. */
export function isCovered({ start, end }: Span, cover: readonly Span[]): boolean {
  const first = cover[firstIndex(cover, (span) => span.end > start)];
  return first !== undefined && first.start < end;
}

/** Index of the first span of a list that begins at a place or after it. */
export const firstAt = (list: readonly Span[], start: number): number => firstIndex(list, (span) => span.start >= start);

/** Index of the first span that `holds`, which it does of every later one too. */
function firstIndex(list: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Readings that stand strictly within a longer one of another entity. `list` is sorted by start. */
export function markInside(list: readonly Candidate[]): void {
  for (let i = 0; i < list.length; i += 1) {
    const c = list[i] as Candidate;
    for (let k = i - 1; k >= 0 && k > i - 12; k -= 1) {
      const d = list[k] as Candidate;
      if (d.end >= c.end && d.end - d.start > c.end - c.start) c.isInside = true;
    }
    for (let k = i + 1; k < list.length; k += 1) {
      const d = list[k] as Candidate;
      if (d.start !== c.start) break;
      if (d.end > c.end) c.isInside = true;
    }
  }
}

/** Readings of one span as several entities. `list` is sorted by start. */
export function markRivals(list: readonly Candidate[]): void {
  for (let i = 0; i < list.length; i += 1) {
    const c = list[i] as Candidate;
    for (let k = i + 1; k < list.length && list[k]?.start === c.start; k += 1) {
      const d = list[k] as Candidate;
      if (d.end !== c.end || d.entity === c.entity) continue;
      c.hasRival = true;
      d.hasRival = true;
    }
  }
}
