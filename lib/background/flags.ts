/** Puts flags beside the names of countries on a card; they are read from the package at the first one. */
import { browser } from 'wxt/browser';
import type { CardData, Named } from '../card/data.ts';
import type { Flag } from '../flags/flag.ts';

type Flags = Readonly<Record<string, Flag>>;
let flags: Promise<Flags> | undefined;

/** The card with every flag that there is. Flags that cannot be read are no reason for want of a card. */
export async function withFlags(data: CardData | null): Promise<CardData | null> {
  if (!data) return null;
  try {
    flags ??= read();
    return addFlags(data, await flags);
  } catch (error) {
    flags = undefined;
    console.error('Siyaq could not read the flags:', error);
    return data;
  }
}

function addFlags(data: CardData, all: Flags): CardData {
  const add = (list: readonly Named[]): Named[] => list.map((named) => ({ ...named, ...of(named.iso2) }));
  const of = (iso2: string | undefined): { flag?: Flag } => {
    const flag = iso2 === undefined ? undefined : all[iso2];
    return flag ? { flag } : {};
  };
  const { entity, countries, links, users, disputed, places } = data;
  return {
    ...data,
    ...(entity.kind === 'place' ? of(entity.iso2) : {}),
    countries: add(countries),
    links: add(links),
    ...(users ? { users: add(users) } : {}),
    ...(disputed ? { disputed: add(disputed) } : {}),
    ...(places ? { places: add(places) } : {}),
  };
}

async function read(): Promise<Flags> {
  const response = await fetch(browser.runtime.getURL('/flags/flags.json'));
  if (!response.ok) throw new Error('flags/flags.json could not be read from the package');
  return response.json();
}
