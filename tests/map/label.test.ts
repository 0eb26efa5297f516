import { describe, expect, it } from 'vitest';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { Entity } from '../../lib/dataset/schema.ts';
import { type Atlas, labelled } from '../../lib/map/label.ts';
import { countriesOf, locatorMap } from '../../lib/map/locator.ts';
import { gazetteer } from '../entities/gazetteer.ts';

const country = (id: string, lat: number, lon: number) =>
  ({ kind: 'place', subtype: 'country', id, name: { ar: id, en: id }, country: 'XX', iso2: 'XX', lat, lon }) as const;
const drafts = [country('syria', 35, 38), country('turkey', 39, 35), country('lebanon', 33.83, 35.83), country('fiji', -17.8, 178)];
const dataset = gazetteer(drafts);
const records = drafts.flatMap(({ id }): Entity[] => [dataset.byId(id)].filter((e) => e !== undefined));
const world = atlas as unknown as Atlas;

describe('the shapes of countries', () => {
  const countries = countriesOf(labelled(world, records));
  const nameOf = (id: string) => ({ id, kind: 'place', name: { ar: id, en: id } }) as const;

  it('carry the ids of the records whose points lie in them, beyond the day line too', () => {
    expect(countries.flatMap(({ id }) => (id === undefined ? [] : [id])).sort()).toEqual(['fiji', 'lebanon', 'syria', 'turkey']);
  });

  it('are named on a map from right to left, but for the country that the map is of', () => {
    const ids = (whole: boolean): string[] => locatorMap(countries, 38, 35, whole, nameOf).countries.map(({ id }) => id);
    expect(ids(true)).toEqual(['lebanon', 'turkey']);
    expect(ids(false)).toContain('syria');
  });

  it('are nameless land where nothing is known of them', () => {
    expect(locatorMap(countries, 38, 35, true).countries).toEqual([]);
    expect(locatorMap(countries, 38, 35, true).land.length).toBeGreaterThan(locatorMap(countries, 38, 35, true, nameOf).land.length);
  });
});
