/**
 * Which mark the pointer rests on, and when that means that the reader wants a card.
 *
 * The caret position under the pointer gives text node and offset, a map gives the mark, and its boxes decide: the caret
 * snaps to text from afar. A pointer that races across the text (above 0.5 px/ms) asks for nothing until it has stopped, nor does one that stands still while
 * the page scrolls beneath it, nor one with a button down (the reader is selecting). A pointer on its way to an open card passes over other marks
 * and leaves the card open, until it comes to rest on one of them.
 */
import { type Mark, type Painter, rectsOf } from './paint.ts';

/** Time over one mark before its card opens, ms; short when a card is open already and the reader goes on to the next. */
const INTENT = 220;
const INTENT_NEXT = 120;
/** The same for a pointer that has come racing: if it was on its way elsewhere, it is there by then. */
const INTENT_RACED = 320;
/** Time away from mark and card before it closes, ms: enough to cross the gap between them. */
const LINGER = 300;
/** Pixels a millisecond above which the pointer is on its way elsewhere. */
const RACING = 0.5;

export interface PointerTarget {
  /** The pointer rests on a mark and may come to open its card. */
  intend(): void;
  /** Opens the card of `mark`, which the pointer rests on or a finger has touched. */
  open(mark: Mark, touched: boolean): void;
  close(): void;
  /** The mark whose card is open, by pointer. */
  opened(): Mark | undefined;
  /** A card that the reader has pinned stays until it is closed, and no other opens. */
  isPinned(): boolean;
  /** The element that the card lives in, if it exists. */
  host(): Element | undefined;
  /** The card's box, to keep it open for a pointer on its way to it. */
  box(): DOMRect | undefined;
}

/** Listens on `document` until `signal` ends. */
export function followPointer(painter: Painter, target: PointerTarget, signal: AbortSignal): void {
  let last: { x: number; y: number; at: number } | undefined;
  let resting: Mark | undefined;
  let openTimer = 0;
  let closeTimer = 0;
  let frame = 0;
  let tapStart: { x: number; y: number } | undefined;

  const cancelOpen = (): void => {
    window.clearTimeout(openTimer);
    openTimer = 0;
    resting = undefined;
  };
  const cancelClose = (): void => {
    window.clearTimeout(closeTimer);
    closeTimer = 0;
  };
  const leave = (): void => {
    cancelOpen();
    leaveLater();
  };
  const leaveLater = (): void => {
    if (target.opened() && !target.isPinned() && !closeTimer) {
      closeTimer = window.setTimeout(() => {
        closeTimer = 0;
        if (!target.isPinned()) target.close();
      }, LINGER);
    }
  };
  const rest = (mark: Mark, intent = target.opened() ? INTENT_NEXT : INTENT): void => {
    cancelClose();
    if (mark === target.opened()) {
      cancelOpen();
      return;
    }
    if (mark === resting) return;
    cancelOpen();
    resting = mark;
    target.intend();
    openTimer = window.setTimeout(() => {
      cancelOpen();
      if (painter.has(mark)) target.open(mark, false);
    }, intent);
  };

  const moved = (x: number, y: number, speed: number, over: EventTarget | null): void => {
    if (target.isPinned()) return;
    const host = target.host();
    if (host && over === host) {
      cancelOpen();
      cancelClose();
      return;
    }
    const mark = markAt(painter, x, y);
    if (mark && mark === target.opened()) rest(mark);
    else if (target.opened() && approaching(target.box(), last, x, y)) {
      // Every move counts anew, so only a pause here means the mark, and only a turn away means that the card is not wanted.
      cancelOpen();
      cancelClose();
      if (mark) rest(mark, INTENT);
      else leaveLater();
    } else if (!mark) leave();
    else rest(mark, speed > RACING && mark !== resting ? INTENT_RACED : undefined);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      if (event.buttons !== 0) {
        cancelOpen();
        return;
      }
      const { clientX: x, clientY: y, timeStamp: at } = event;
      const over = event.target;
      if (frame) cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = 0;
        const elapsed = last ? Math.max(at - last.at, 1) : Number.POSITIVE_INFINITY;
        const speed = last ? Math.hypot(x - last.x, y - last.y) / elapsed : 0;
        // A move that goes nowhere is the page's, not the reader's.
        if (!last || x !== last.x || y !== last.y) moved(x, y, speed, over);
        last = { x, y, at };
      });
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  document.addEventListener('scroll', cancelOpen, { passive: true, capture: true, signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      cancelOpen();
      tapStart = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
      const host = target.host();
      if (target.opened() && !target.isPinned() && (!host || event.target !== host) && !markAt(painter, event.clientX, event.clientY))
        target.close();
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const start = tapStart;
      tapStart = undefined;
      if (!start || Math.hypot(event.clientX - start.x, event.clientY - start.y) > 10 || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('a[href], button, input, label, summary, [role="button"], [onclick]'))
        return;
      const mark = markAt(painter, event.clientX, event.clientY);
      if (mark) target.open(mark, true);
    },
    { passive: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      cancelOpen();
      cancelClose();
      if (frame) cancelAnimationFrame(frame);
    },
    { once: true },
  );
}

/** The mark under a point of the viewport, if the point is really on its boxes. */
export function markAt(painter: Painter, x: number, y: number): Mark | undefined {
  const position = document.caretPositionFromPoint(x, y);
  if (!position) return undefined;
  const mark = painter.at(position.offsetNode, position.offset);
  return mark && rectsOf(mark).some((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 1 && y <= r.bottom + 1) ? mark : undefined;
}

/** Whether the pointer came nearer to the card with its last move. */
function approaching(box: DOMRect | undefined, from: { x: number; y: number } | undefined, x: number, y: number): boolean {
  if (!box || !from) return false;
  const distance = (px: number, py: number): number =>
    Math.hypot(Math.max(box.left - px, 0, px - box.right), Math.max(box.top - py, 0, py - box.bottom));
  return distance(x, y) < distance(from.x, from.y);
}
