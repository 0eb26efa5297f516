/** What the dataset knows of a day or a month: events that began or ended in it, and days that come round every year. */
import { earliest, latest } from './edtf.ts';
import type { EventRecord } from './schema.ts';
import { type Dataset, NO_YEAR } from './store.ts';

/** A period: first and last day, ISO 8601, both inside. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const MOST = 6;
/** More than a month is a year or an era, of which everything and nothing happened. */
const LONGEST_DAYS = 31;

/**
 * Events that the dataset knows of in a period of a month at most, at most six: those that fill it best first, a named day of every year last.
 * An event known only by its year is of no day or month of it.
 */
export function eventsOn(dataset: Dataset, { from, to }: Period): EventRecord[] {
  if (Temporal.PlainDate.from(from).until(to).days >= LONGEST_DAYS) return [];
  const year = Number(from.slice(0, 4));
  const found: { record: EventRecord; rank: number }[] = [];
  for (let entity = 0; entity < dataset.size; entity += 1) {
    if (dataset.kind(entity) !== 'event' || !mayTouch(dataset, entity, year)) continue;
    const record = dataset.record(entity) as EventRecord;
    const rank = rankOf(record, { from, to });
    if (rank !== undefined) found.push({ record, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ record }) => record);
}

/** By the year columns, so that few records are decoded; a yearly day has no year. */
function mayTouch(dataset: Dataset, entity: number, year: number): boolean {
  const [first, last] = [dataset.entityFrom[entity], dataset.entityTo[entity]];
  return first === NO_YEAR || last === NO_YEAR || first === year || last === year;
}

/** 0: it began and ended in the period; 1: it began; 2: it ended; 3: the day of every year. Nothing: it is not of the period. */
function rankOf({ from, to, yearly }: EventRecord, period: Period): number | undefined {
  const [began, ended] = [within(from, period), within(to, period)];
  if (began) return ended || to === undefined ? 0 : 1;
  if (ended) return 2;
  return yearly && period.from === period.to && period.from.endsWith(yearly.slice(1)) ? 3 : undefined;
}

/** Whether a stated bound lies in the period, whole. */
function within(value: string | undefined, period: Period): boolean {
  if (value === undefined || value === 'unknown') return false;
  const [from, to] = [earliest(value), latest(value)];
  return from !== undefined && to !== undefined && from >= period.from && to <= period.to;
}
