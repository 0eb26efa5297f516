/**
 * How the card's code comes to a page: it is most of what a page would else carry and is needed on few. A content script cannot import a
 * module that pages may not see as well, so the background runs `card.js` beside it in the same world, where this is what both know.
 */
import type { CardHost } from './host.ts';

export type Cards = typeof CardHost;
const KEY = Symbol.for('siyaq.cards');
const world = globalThis as { [KEY]?: Cards };

/** Called by `card.js` as it runs. */
export function offerCards(cards: Cards): void {
  world[KEY] = cards;
}

/** What `card.js` left. Throws where it did not run. */
export function offeredCards(): Cards {
  const cards = world[KEY];
  if (!cards) throw new Error('the code of the card did not arrive');
  return cards;
}
