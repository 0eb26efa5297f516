/** Draws a place's locator map when its card is asked for; the shapes of the countries are read from the package at the first one. */
import { browser } from 'wxt/browser';
import { type CardData, type Records, toNamed } from '../card/data.ts';
import { countriesOf, locatorMap, type NameOf } from '../map/locator.ts';

let countries: Promise<ReturnType<typeof countriesOf>> | undefined;

/** The card with a map where it is of a place that has coordinates. A map that cannot be drawn is no reason for want of a card. */
export async function withMap(data: CardData | null, records: Records): Promise<CardData | null> {
  if (data?.entity.kind !== 'place') return data;
  const { lat, lon, subtype } = data.entity;
  if (lat === undefined || lon === undefined) return data;
  const nameOf: NameOf = (id) => {
    const entity = records.byId(id);
    return entity && toNamed(entity);
  };
  try {
    countries ??= read();
    return { ...data, map: locatorMap(await countries, lon, lat, subtype === 'country' || subtype === 'territory', nameOf) };
  } catch (error) {
    countries = undefined;
    console.error('Siyaq could not draw a map:', error);
    return data;
  }
}

async function read(): Promise<ReturnType<typeof countriesOf>> {
  const response = await fetch(browser.runtime.getURL('/map/countries.json'));
  if (!response.ok) throw new Error('map/countries.json could not be read from the package');
  return countriesOf(await response.json());
}
