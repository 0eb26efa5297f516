/**
 * The one element of ours in a page: made when the first card opens, a closed shadow root in the top layer, moved into an open modal
 * dialog or the full-screen element, under which a popover elsewhere is dead.
 */
import { autoUpdate, computePosition, flip, inline, offset, shift, type VirtualElement } from '@floating-ui/dom';
import { h, render } from 'preact';
import type { Mark } from '../page/paint.ts';
import { rectsOf } from '../page/paint.ts';
import css from './card.css?inline';
import { Card, type CardProps } from './view.tsx';

/** Space between text and card, and between card and the window's edge, CSS pixels. */
const GAP = 8;

export class CardHost {
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #stopFollowing: (() => void) | undefined;
  #before: Element | null = null;
  readonly #doc: Document;

  constructor(doc: Document) {
    this.#doc = doc;
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
  show(mark: Mark, props: CardProps, focus: boolean): void {
    const { host, root } = this.#ensure();
    const home = this.#home(mark);
    if (host.parentElement !== home) home.append(host);
    render(h(Card, props), root);
    if (!this.isOpen) {
      this.#before = this.#doc.activeElement;
      host.showPopover();
    }
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) return;
    this.#follow(card, mark);
    if (focus) card.focus({ preventScroll: true });
  }

  /** Renders the same card again with more in it. */
  update(props: CardProps): void {
    if (this.#root && this.isOpen) render(h(Card, props), this.#root);
  }

  close(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
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
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    // A page's own shortcuts and outside-click handlers have no business with what is typed or clicked in the card.
    for (const type of ['click', 'mousedown', 'keydown', 'keyup', 'keypress'])
      host.addEventListener(type, (event) => event.stopPropagation());
    this.#doc.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    return { host, root };
  }

  #home(mark: Mark): Element {
    const around = mark.range.startContainer.parentElement;
    return around?.closest('dialog:modal') ?? this.#doc.fullscreenElement ?? this.#doc.documentElement;
  }

  #follow(card: HTMLElement, mark: Mark): void {
    this.#stopFollowing?.();
    const context = mark.range.startContainer.parentElement ?? this.#doc.body;
    const reference: VirtualElement = {
      getBoundingClientRect: () => bounding(rectsOf(mark)),
      getClientRects: () => rectsOf(mark),
      contextElement: context,
    };
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(reference, card, {
        strategy: 'fixed',
        placement: 'bottom',
        middleware: [inline(), offset(GAP), flip({ padding: GAP }), shift({ padding: GAP, crossAxis: true })],
      });
      card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    };
    this.#stopFollowing = autoUpdate(reference, card, () => void place());
  }
}

function bounding(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  const right = Math.max(...rects.map((r) => r.right));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
