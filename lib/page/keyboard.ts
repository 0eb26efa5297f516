/** The keyboard's way through the marks: highlights are not in the accessibility tree, so this is the accessible way. */
import type { Shortcuts } from '../settings/schema.ts';
import { type Mark, rectsOf } from './paint.ts';

/** The mark after (1) or before (-1) `from` in the order of the document, wrapping around; without `from` the first one in view. */
export function nextMark(marks: Iterable<Mark>, from: Mark | undefined, by: 1 | -1): Mark | undefined {
  const ordered = [...marks].sort(inDocument);
  if (ordered.length === 0) return undefined;
  const at = from ? ordered.indexOf(from) : -1;
  if (at >= 0) return ordered[(at + by + ordered.length) % ordered.length];
  const visible = ordered.findIndex((mark) => rectsOf(mark).some((r) => r.bottom > 0 && r.top < innerHeight));
  return ordered[Math.max(visible, 0)];
}

function inDocument(a: Mark, b: Mark): number {
  const [x, y] = [a.range.startContainer, b.range.startContainer];
  if (x === y) return a.range.startOffset - b.range.startOffset;
  return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The marks that a reader can reach: those in the page's open modal dialog or full-screen element, where there is one. */
export function reachable(doc: Document, marks: Iterable<Mark>): Mark[] {
  const within = [...doc.querySelectorAll('dialog:modal')].at(-1) ?? doc.fullscreenElement;
  return [...marks].filter(({ range }) => !within || within.contains(range.startContainer));
}

/** Brings a mark into the middle of the view if it is outside it. */
export function scrollToMark(mark: Mark): void {
  const box = rectsOf(mark)[0];
  if (!box || (box.top >= 60 && box.bottom <= innerHeight - 60)) return;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Escape closes the card and nothing else: a dialog of the page stays open. */
export function closeOnEscape(isOpen: () => boolean, close: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !isOpen()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { capture: true, signal },
  );
}

/**
 * Steps by the commands' own keys where the browser hands them to the page instead of to the command: a browser that runs the command keeps
 * the keys to itself, so nothing is done twice.
 */
export function stepByKeys(shortcuts: () => Shortcuts, step: (by: 1 | -1) => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.repeat) return;
      const by = isShortcut(event, shortcuts().next) ? 1 : isShortcut(event, shortcuts().previous) ? -1 : undefined;
      if (by === undefined) return;
      event.preventDefault();
      step(by);
    },
    { capture: true, signal },
  );
}

/** Whether an event is a shortcut such as `Alt+Shift+J` (Chrome writes `⌥⇧J` on a Mac). By place of the key, since Alt changes its letter. */
export function isShortcut(event: Pick<KeyboardEvent, 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>, shortcut: string): boolean {
  if (shortcut === '') return false;
  const parts = new Set(shortcut.replace(/[⌥⇧⌃⌘]/g, (sign) => `${SIGNS[sign] ?? ''}+`).split('+'));
  const key = [...parts].at(-1) ?? '';
  const has = (...names: string[]): boolean => names.some((name) => parts.has(name));
  return (
    (event.code === `Key${key.toUpperCase()}` || event.code === `Digit${key}` || event.code === key) &&
    event.altKey === has('Alt', 'Option') &&
    event.shiftKey === has('Shift') &&
    event.ctrlKey === has('Ctrl', 'MacCtrl') &&
    event.metaKey === has('Command', 'Meta')
  );
}
const SIGNS: Readonly<Record<string, string>> = { '⌥': 'Alt', '⇧': 'Shift', '⌃': 'Ctrl', '⌘': 'Command' };
