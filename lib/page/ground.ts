/**
 * Whether text is read on a light or a dark ground. The page's own colours say it, not the browser's setting: many dark pages name no scheme, and readers
 * have extensions that darken what they read.
 */
export type Ground = 'light' | 'dark';

/** Luminance at which black and white stand out alike. */
const MIDDLE = 0.18;

/** The ground of an element by the nearest background colour behind it; where none is painted, by the colour of its text. */
export function groundOf(element: Element | null, known: Map<Element, Ground> = new Map()): Ground {
  const passed: Element[] = [];
  let ground: Ground | undefined;
  for (let e = element; e; e = parentOf(e)) {
    ground = known.get(e);
    if (ground) break;
    passed.push(e);
    const behind = luminance(getComputedStyle(e).backgroundColor);
    if (behind === undefined) continue;
    ground = behind < MIDDLE ? 'dark' : 'light';
    break;
  }
  // A picture or the browser's own canvas lies behind: light text is written on dark.
  ground ??= element && (luminance(getComputedStyle(element).color) ?? 0) > MIDDLE * 2 ? 'dark' : 'light';
  for (const e of passed) known.set(e, ground);
  return ground;
}

/** Time after which a page that is changing its colours has most likely done so, ms. */
const SETTLED = 200;

/** Calls `changed` after what may have changed the page's colours: a class or style of its root, a style sheet, the browser's scheme. */
export function watchGround(doc: Document, changed: () => void, signal: AbortSignal): void {
  let timer = 0;
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(changed, SETTLED);
  };
  const observer = new MutationObserver(soon);
  observer.observe(doc.documentElement, { attributes: true });
  if (doc.body) observer.observe(doc.body, { attributes: true });
  if (doc.head) observer.observe(doc.head, { childList: true });
  doc.addEventListener('transitionend', (event) => event.propertyName === 'background-color' && soon(), { passive: true, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}

/** Whether an element, or what it stands in, is shown with its colours turned round, as extensions that darken pages do it. */
export function isInverted(element: Element | null): boolean {
  let turned = false;
  for (let e = element; e; e = parentOf(e)) {
    const amount = /invert\(([\d.]+)(%?)\)/.exec(getComputedStyle(e).filter);
    if (amount && Number(amount[1]) / (amount[2] ? 100 : 1) > 0.5) turned = !turned;
  }
  return turned;
}

const parentOf = (element: Element): Element | null => {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
};

/** Relative luminance of a computed colour; nothing where it is more than half transparent or no colour of RGB. */
export function luminance(colour: string): number | undefined {
  const [r, g, b, alpha = 1] = channels(colour) ?? [];
  if (r === undefined || g === undefined || b === undefined || alpha < 0.5) return undefined;
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0)`, `color(srgb 0 0 0 / 0.5)` as shares of one. */
function channels(colour: string): number[] | undefined {
  const rgb = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1];
  const numbers = (text: string): number[] => text.split(/[\s,/]+/).map(Number);
  if (rgb !== undefined) return numbers(rgb).map((n, i) => (i < 3 ? n / 255 : n));
  const srgb = /^color\(srgb ([^)]*)\)$/.exec(colour)?.[1];
  return srgb === undefined ? undefined : numbers(srgb);
}
