import { describe, expect, it } from 'vitest';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countriesOf, HEIGHT, locatorMap, WIDTH } from '../../lib/map/locator.ts';

const countries = countriesOf(atlas as unknown as Parameters<typeof countriesOf>[0]);
/** Every number pair of a path. */
const points = (path: string): [number, number][] => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);

describe('the locator map', () => {
  it('shows all of a country, and no point', () => {
    const { country, point, land } = locatorMap(countries, 35.2, 39, true);
    const xs = points(country).map(([x]) => x);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(WIDTH);
    expect(land).not.toBe('');
    expect(point).toBeUndefined();
  });

  it('puts a city in the middle of its part of the world', () => {
    const { country, point } = locatorMap(countries, 36.3, 33.5, false);
    expect(point).toEqual([WIDTH / 2, HEIGHT / 2]);
    expect(country).not.toBe('');
  });

  it('draws land around a point at sea, whose country is none', () => {
    const { country, land } = locatorMap(countries, 50.5, 27.5, false);
    expect(country).toBe('');
    expect(land).not.toBe('');
  });

  it('keeps every point of a path near the picture', () => {
    const { land } = locatorMap(countries, 100, 60, true);
    for (const [x, y] of points(land)) {
      expect(x).toBeGreaterThanOrEqual(-3);
      expect(x).toBeLessThanOrEqual(WIDTH + 3);
      expect(y).toBeGreaterThanOrEqual(-3);
      expect(y).toBeLessThanOrEqual(HEIGHT + 3);
    }
  });
});
