/**
 * One observer for the whole page: it collects where text changed and hands the smallest block elements around the changes over, once
 * a frame at most and only while the tab is seen. Above a thousand changes one full pass is cheaper than the bookkeeping.
 */
import { isInline, isOutside } from './blocks.ts';

const TOO_MANY = 1_000;

/** Calls `changed` with the elements whose text is to be read again, none inside another. Ends with `signal`. */
export function watchText(root: Element, changed: (dirty: Element[]) => void, signal: AbortSignal): void {
  let dirty = new Set<Element>();
  let records = 0;
  let scheduled = false;

  const flush = (): void => {
    scheduled = false;
    if (signal.aborted) return;
    const elements = records > TOO_MANY ? [root] : outermost([...dirty].filter((e) => e === root || (root.contains(e) && !isOutside(e))));
    dirty = new Set();
    records = 0;
    // An empty list says that text went away and none came.
    changed(elements);
  };
  const schedule = (): void => {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    // requestAnimationFrame rests in hidden tabs, and so do we; the frame comes when the tab is shown.
    requestAnimationFrame(flush);
  };

  const observer = new MutationObserver((list) => {
    records += list.length;
    if (records <= TOO_MANY) {
      for (const record of list) {
        const element = blockAround(record.target, root);
        if (element) dirty.add(element);
      }
    }
    schedule();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The nearest ancestor-or-self that is laid out as a block by its tag. */
function blockAround(node: Node, root: Element): Element | undefined {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && element !== root && isInline(element)) element = element.parentElement;
  return element ?? undefined;
}

const outermost = (elements: Element[]): Element[] => elements.filter((e) => !elements.some((other) => other !== e && other.contains(e)));
