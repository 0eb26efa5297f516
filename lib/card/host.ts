/**
 * The one element of ours in a page: made when the first card opens, a closed shadow root in the top layer, moved into an open modal
 * dialog or the full-screen element, under which a popover elsewhere is dead.
 */
import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { h, render } from 'preact';
import type { Mark } from '../page/paint.ts';
import { rectsOf } from '../page/paint.ts';
import { lookOn } from './look.ts';
import { CARD_CSS } from './styles.ts';
import { Card, type CardProps } from './view.tsx';

/** Space between text and card, and between card and the window's edge, CSS pixels. */
const GAP = 8;
/** A card is not made lower than this for want of room beside its text; it then lies over the text. CSS pixels. */
const LEAST_HEIGHT = 220;

/** What a card is shown with; how it looks on the page is seen here. */
export type ShownProps = Omit<CardProps, 'look'>;

export class CardHost {
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #stopFollowing: (() => void) | undefined;
  #before: Element | null = null;
  /** What is shown, to show it again where the page has moved it. */
  #shown: { mark: Mark; props: ShownProps } | undefined;
  readonly #end = new AbortController();
  readonly #doc: Document;

  constructor(doc: Document) {
    this.#doc = doc;
    doc.addEventListener('fullscreenchange', () => this.#moveHome(), { signal: this.#end.signal });
  }

  get element(): HTMLElement | undefined {
    return this.#host;
  }

  get isOpen(): boolean {
    return this.#host?.matches(':popover-open') ?? false;
  }

  box(): DOMRect | undefined {
    return this.isOpen ? this.#root?.querySelector('.card')?.getBoundingClientRect() : undefined;
  }

  /** Shows a card beside `mark`. `focus`: opened by keyboard, so the focus goes in and comes back on closing. */
  show(mark: Mark, props: ShownProps, focus: boolean): void {
    const { host, root } = this.#ensure();
    if (!this.isOpen) this.#before = this.#doc.activeElement;
    const home = this.#home(mark);
    if (host.parentElement !== home) home.append(host);
    const look = lookOn(mark.ground, mark.range.startContainer.parentElement);
    render(h(Card, { ...props, look }), root);
    if (!this.isOpen) host.showPopover();
    this.#shown = { mark, props };
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) return;
    this.#follow(card, mark, props.pinned);
    if (focus) card.focus({ preventScroll: true });
  }

  /** Scrolls the page where a card at the foot of a narrow window lies over the text that it is about. Not for a pointer that rests on the text. */
  uncover(mark: Mark): void {
    const card = this.box();
    const bottom = Math.max(...rectsOf(mark).map((r) => r.bottom));
    if (card && matchMedia('(max-width: 480px)').matches && bottom > card.top) this.#doc.defaultView?.scrollBy(0, bottom - card.top + GAP);
  }

  /** A card that is open when the page goes into full screen or leaves it goes along. */
  #moveHome(): void {
    const [host, shown] = [this.#host, this.#shown];
    if (!host || !shown || !this.isOpen || host.parentElement === this.#home(shown.mark)) return;
    const before = this.#before;
    this.show(shown.mark, shown.props, this.#doc.activeElement === host);
    this.#before = before;
  }

  close(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#shown = undefined;
    const host = this.#host;
    if (!host || !this.isOpen) return;
    const focused = this.#doc.activeElement === host;
    host.hidePopover();
    if (this.#root) render(null, this.#root);
    if (focused && this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.close();
    this.#end.abort();
    this.#host?.remove();
    this.#host = undefined;
    this.#root = undefined;
  }

  #ensure(): { host: HTMLElement; root: ShadowRoot } {
    if (this.#host?.isConnected && this.#root) return { host: this.#host, root: this.#root };
    this.#host?.remove();
    const host = this.#doc.createElement('siyaq-card');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    root.adoptedStyleSheets = [sheet];
    // A page's own shortcuts and outside-click handlers have no business with what is typed or clicked in the card.
    for (const type of STOPPED) host.addEventListener(type, (event) => event.stopPropagation());
    this.#doc.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    return { host, root };
  }

  #home(mark: Mark): Element {
    const around = mark.range.startContainer.parentElement;
    return around?.closest('dialog:modal') ?? this.#doc.fullscreenElement ?? this.#doc.documentElement;
  }

  #follow(card: HTMLElement, mark: Mark, pinned: boolean): void {
    this.#stopFollowing?.();
    card.style.removeProperty('--room');
    const context = mark.range.startContainer.parentElement ?? this.#doc.body;
    const reference: VirtualElement = {
      getBoundingClientRect: () => bounding(rectsOf(mark)),
      getClientRects: () => rectsOf(mark),
      contextElement: context,
    };
    const place = async (): Promise<void> => {
      const { x, y, middlewareData } = await computePosition(reference, card, {
        strategy: 'fixed',
        placement: 'bottom',
        middleware: [
          inline(),
          offset(GAP),
          flip({ padding: GAP }),
          size({
            padding: GAP,
            apply: ({ availableHeight }) => card.style.setProperty('--room', `${Math.max(Math.floor(availableHeight), LEAST_HEIGHT)}px`),
          }),
          shift({ padding: GAP, crossAxis: true }),
          hide(),
        ],
      });
      card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      // Text that has scrolled away takes its card along; not from under a reader who is in it, nor one that is to stay.
      const away = middlewareData.hide?.referenceHidden && !pinned && this.#doc.activeElement !== this.#host;
      card.classList.toggle('away', away ?? false);
    };
    this.#stopFollowing = autoUpdate(reference, card, () => void place());
  }
}

const STOPPED = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
];

function bounding(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  const right = Math.max(...rects.map((r) => r.right));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
