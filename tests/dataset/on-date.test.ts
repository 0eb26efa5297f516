import { describe, expect, it } from 'vitest';
import { eventsOn } from '../../lib/dataset/on-date.ts';
import { gazetteer } from '../entities/gazetteer.ts';

const event = (id: string, dates: { from?: string; to?: string; yearly?: string }) =>
  ({ kind: 'event', id, name: { ar: id, en: id }, ...dates }) as const;
const dataset = gazetteer([
  event('attack', { from: '2001-09-11', to: '2001-09-11' }),
  event('war', { from: '2001-10-07', to: '2021-08-30' }),
  event('month', { from: '2001-09', to: '2001-09' }),
  event('year', { from: '2001', to: '2001' }),
  event('land-day', { yearly: '--03-30' }),
  event('over', { from: 'unknown', to: '2001-09-30' }),
]);
const on = (from: string, to = from): string[] => eventsOn(dataset, { from, to }).map((e) => e.id);

describe('what is known of a day or month', () => {
  it('is what began or ended in it', () => {
    expect(on('2001-09-11')).toEqual(['attack']);
    expect(on('2001-10-07')).toEqual(['war']);
    expect(on('2021-08-01', '2021-08-31')).toEqual(['war']);
    expect(on('2001-10-08')).toEqual([]);
  });

  it('is of a month what was in that month, whole events first', () => {
    expect(on('2001-09-01', '2001-09-30')).toEqual(['attack', 'month', 'over']);
  });

  it('does not take an event of a year or month for one of a day', () => {
    expect(on('2001-09-12')).toEqual([]);
    expect(on('2001-03-01', '2001-03-31')).toEqual([]);
  });

  it('is the day that comes round every year', () => {
    expect(on('2019-03-30')).toEqual(['land-day']);
    expect(on('2019-03-01', '2019-03-31')).toEqual([]);
  });

  it('is nothing for a year: of that, everything happened', () => {
    expect(on('2001-01-01', '2001-12-31')).toEqual([]);
  });
});
