/** `node lib/dataset/build/places/count.ts`: how many places there are, by subtype and by country, hand-written ones included. */
import { resolve } from 'node:path';
import type { Place } from '../../schema.ts';
import { readSources } from '../sources.ts';

const places = readSources(resolve('assets/dataset')).records.flatMap(({ entity }) => (entity.kind === 'place' ? [entity] : []));
const print = (title: string, key: (place: Place) => string): void => {
  const counts = Object.entries(Object.groupBy(places, key)).map(([name, of]) => [name, of?.length ?? 0] as const);
  const line = counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, n]) => `${name} ${n}`);
  console.log(`${title} (${counts.length}): ${line.join(', ')}`);
};

console.log(`places ${places.length}`);
print('subtypes', (place) => place.subtype);
print('countries', (place) => place.country ?? 'none');
print('trust', (place) => place.trust ?? 'none');
