/**
 * How a card looks on its page: dark where the text that it is about is read on dark ground, whatever the browser's scheme is.
 *
 * Extensions that darken pages may turn the colours of the root round with a filter. Chromium leaves the top layer out of it, so a card there is drawn dark; Firefox
 * turns the card too, so it is turned back (both tried).
 */
import { type Ground, isInverted } from '../page/ground.ts';

export interface Look {
  readonly ground: Ground;
  /** The page's filter lies on the card too and is undone. */
  readonly turnedBack: boolean;
}

const FILTER_REACHES_TOP_LAYER = CSS.supports('-moz-appearance', 'none');

/** The look of a card about text on `ground` in `element`. */
export function lookOn(ground: Ground, element: Element | null): Look {
  const seen = isInverted(element) ? (ground === 'dark' ? 'light' : 'dark') : ground;
  return { ground: seen, turnedBack: FILTER_REACHES_TOP_LAYER && isInverted(document.documentElement) };
}
