/**
 * A locator map: the country of a place among its neighbours, with the place as a point, as paths of an SVG.
 *
 * Shapes are Natural Earth's at 1:50 million through world-atlas (its borders are those in effect on the ground), projected by d3-geo with equal area
 * around the place itself, so that no part of the world is drawn larger than it is.
 */
import { geoAzimuthalEqualArea, geoBounds, geoContains, geoDistance, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LocatorMap, MapCountry, Named } from '../card/data.ts';

export const WIDTH = 320;
export const HEIGHT = 120;
const EARTH_RADIUS = 6_371;

type Countries = ReturnType<typeof countriesOf>;

/** Reads world-atlas's `countries-50m.json`, as it is or as `label.ts` has left it. */
export const countriesOf = (atlas: Topology<{ countries: GeometryCollection }>) => feature(atlas, atlas.objects.countries).features;

/** Finds what a shape's id is called. */
export type NameOf = (id: string) => Named | undefined;

/**
 * The map of a point. `whole`: the place is a country, so that all of it is to be seen; else at most 1,600 km are, so that a city of a large country is
 * not a dot in a void. Countries that `nameOf` knows come apart from the rest of the land, from right to left.
 */
export function locatorMap(countries: Countries, lon: number, lat: number, whole: boolean, nameOf: NameOf = () => undefined): LocatorMap {
  const own = countries.find((country) => geoContains(country, [lon, lat]));
  const span = Math.min(Math.max(own ? reach(own, lon, lat) * 2.3 : 0, 500), whole ? 9_000 : 1_600);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([WIDTH / 2, HEIGHT / 2])
    // A radian at the centre is as long as the earth's radius.
    .scale((HEIGHT / span) * EARTH_RADIUS)
    .clipAngle(90)
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
  const draw = geoPath(projection).digits(1);
  const known: { country: MapCountry; x: number }[] = [];
  const land: Countries = [];
  for (const country of countries) {
    // The place's own country is named too, except on its own map: there is no other card to go to.
    if (country === own && whole) continue;
    const named = typeof country.id === 'string' ? nameOf(country.id) : undefined;
    const path = named && draw(country);
    if (named && path) known.push({ country: { ...named, path }, x: draw.centroid(country)[0] });
    else if (!named && country !== own) land.push(country);
  }
  return {
    width: WIDTH,
    height: HEIGHT,
    land: draw({ type: 'FeatureCollection', features: land }) ?? '',
    countries: known.sort((a, b) => b.x - a.x).map(({ country }) => country),
    country: (own && draw(own)) ?? '',
    ...(whole ? {} : { point: [WIDTH / 2, HEIGHT / 2] as const }),
  };
}

/** Kilometres from the point to the farthest corner of a country's bounds that is worth showing: overseas parts are not. */
function reach(country: Countries[number], lon: number, lat: number): number {
  const [[west, south], [east, north]] = geoBounds(country);
  const corners: [number, number][] = [
    [west, lat],
    [east, lat],
    [lon, south],
    [lon, north],
  ];
  return Math.max(...corners.map((corner) => geoDistance([lon, lat], corner) * EARTH_RADIUS));
}
