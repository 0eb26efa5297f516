/**
 * Gives the shapes of countries the ids of their records, at build: a shape is the country whose own point lies in it. Where no record has its point
 * in a shape, the shape keeps no id and is land without a name.
 */
import { geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Entity, Place } from '../dataset/schema.ts';

export type Atlas = Topology<{ countries: GeometryCollection }>;

export function labelled(atlas: Atlas, entities: readonly Entity[]): Atlas {
  const shapes = feature(atlas, atlas.objects.countries).features.map((shape) => ({ shape, bounds: geoBounds(shape) }));
  const ids = new Map<number, string>();
  for (const entity of entities) {
    if (!isCountry(entity)) continue;
    const { lat, lon } = entity;
    const found = shapes.findIndex(({ shape, bounds }) => near(bounds, lon, lat) && geoContains(shape, [lon, lat]));
    // Of two, the country comes before the territory, whatever their order.
    if (found >= 0 && (entity.subtype === 'country' || !ids.has(found))) ids.set(found, entity.id);
  }
  const geometries = atlas.objects.countries.geometries.map((geometry, i) => {
    const { id: _, properties: __, ...shape } = geometry;
    const id = ids.get(i);
    return id === undefined ? shape : { ...shape, id };
  });
  return { ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } };
}

type Located = Place & { readonly lat: number; readonly lon: number };

const isCountry = (entity: Entity): entity is Located =>
  entity.kind === 'place' &&
  (entity.subtype === 'country' || entity.subtype === 'territory') &&
  entity.lat !== undefined &&
  entity.lon !== undefined;

/** A box that crosses the day line has its west beyond its east. */
function near([[west, south], [east, north]]: ReturnType<typeof geoBounds>, lon: number, lat: number): boolean {
  return lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
}
