/**
 * Paints marks with the CSS Custom Highlight API and finds them again by text node and offset.
 *
 * Static ranges: 3,000 changes of a page beside 2,000 live ranges cost 109 ms in Chromium, beside static ones 3 ms. They go stale
 * when text changes; whoever changes a block drops its marks and paints anew. The page may clear `CSS.highlights`
 * whenever it likes: `repaint` puts ours back.
 */
import { ANNOTATION_KINDS, type Annotation, type AnnotationKind } from '../annotations.ts';
import { type Block, toRange } from './blocks.ts';
import type { Ground } from './ground.ts';

/** One annotation in its place. */
export interface Mark {
  readonly annotation: Annotation;
  readonly block: Block;
  readonly range: StaticRange;
  /** What its text is read on. */
  readonly ground: Ground;
}

const NAME_PREFIX = 'siyaq-';
export type MarkStyle = 'dotted' | 'tint' | 'hover';
/**
 * Name of the highlight of a kind, as the style sheet writes it: `::highlight(siyaq-person)`, `::highlight(siyaq-dark-tint-person)`. The look is in the name since a highlight has no class of its own and the page's elements are not ours to mark.
 * What shows on hovering only has no name that the sheet knows.
 */
export const highlightName = (kind: AnnotationKind, style: MarkStyle = 'dotted', ground: Ground = 'light'): string =>
  NAME_PREFIX + (ground === 'dark' ? 'dark-' : '') + (style === 'dotted' ? '' : `${style}-`) + kind;
const GROUNDS: readonly Ground[] = ['light', 'dark'];
const ACTIVE = `${NAME_PREFIX}active`;

export class Painter {
  readonly #highlights = new Map<AnnotationKind, Readonly<Record<Ground, Highlight>>>();
  readonly #active = new Highlight();
  readonly #byBlock = new Map<Block, Mark[]>();
  #byNode = new WeakMap<Text, Mark[]>();
  #style: MarkStyle = 'dotted';

  constructor() {
    for (const kind of ANNOTATION_KINDS) this.#highlights.set(kind, { light: new Highlight(), dark: new Highlight() });
    this.#active.priority = 1;
    this.repaint();
  }

  /** Changes the look of all marks. */
  setStyle(style: MarkStyle): void {
    if (style === this.#style) return;
    this.#unregister();
    this.#style = style;
    this.repaint();
  }

  /** Registers our highlights again where the page has dropped or replaced them. */
  repaint(): void {
    for (const [name, highlight] of this.#named()) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (CSS.highlights.get(ACTIVE) !== this.#active) CSS.highlights.set(ACTIVE, this.#active);
  }

  /** Paints a block's annotations, on what its text is read on, in place of those that it had. */
  paint(block: Block, annotations: readonly Annotation[], ground: Ground): void {
    this.forget(block);
    const marks: Mark[] = [];
    for (const annotation of annotations) {
      const range = new StaticRange(toRange(block, annotation.start, annotation.end));
      const mark: Mark = { annotation, block, range, ground };
      marks.push(mark);
      this.#highlights.get(annotation.kind)?.[ground].add(range);
      for (const node of nodesOf(mark)) {
        const list = this.#byNode.get(node);
        if (list) list.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    }
    if (marks.length > 0) this.#byBlock.set(block, marks);
  }

  /** Takes a block's marks away and keeps nothing of it. */
  forget(block: Block): void {
    const marks = this.#byBlock.get(block);
    if (!marks) return;
    this.#byBlock.delete(block);
    for (const mark of marks) {
      this.#highlights.get(mark.annotation.kind)?.[mark.ground].delete(mark.range);
      this.#active.delete(mark.range);
      for (const node of nodesOf(mark)) {
        const rest = this.#byNode.get(node)?.filter((other) => other !== mark);
        if (rest && rest.length > 0) this.#byNode.set(node, rest);
        else this.#byNode.delete(node);
      }
    }
  }

  /** The mark that covers the character at `offset` of `node`, the caret standing before or after it. */
  at(node: Node, offset: number): Mark | undefined {
    const marks = this.#byNode.get(node as Text);
    return marks?.find((mark) => covers(mark, node as Text, offset));
  }

  /** Shows which mark the card is about. */
  activate(mark: Mark | undefined): void {
    this.#active.clear();
    if (mark) this.#active.add(mark.range);
  }

  /** Every mark in reading order of its block; blocks in the order in which they were painted. */
  *marks(): Generator<Mark> {
    for (const marks of this.#byBlock.values()) yield* marks;
  }

  /** The ground on which a block is painted; nothing where it has no marks. */
  groundOf(block: Block): Ground | undefined {
    return this.#byBlock.get(block)?.[0]?.ground;
  }

  has(mark: Mark): boolean {
    return this.#byBlock.get(mark.block)?.includes(mark) ?? false;
  }

  /** Takes everything away and unregisters. */
  clear(): void {
    for (const block of [...this.#byBlock.keys()]) this.forget(block);
    this.#byNode = new WeakMap();
    for (const [, highlight] of this.#named()) highlight.clear();
    this.#unregister();
    if (CSS.highlights.get(ACTIVE) === this.#active) CSS.highlights.delete(ACTIVE);
  }

  #unregister(): void {
    for (const [name, highlight] of this.#named()) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  *#named(): Generator<[name: string, Highlight]> {
    for (const [kind, highlights] of this.#highlights) {
      for (const ground of GROUNDS) yield [highlightName(kind, this.#style, ground), highlights[ground]];
    }
  }
}

/** The text nodes that a mark lies in. */
function* nodesOf({ block, annotation }: Mark): Generator<Text> {
  let last: Text | undefined;
  for (const segment of block.segments) {
    if (segment.at + segment.length <= annotation.start) continue;
    if (segment.at >= annotation.end) return;
    if (segment.node !== last) yield segment.node;
    last = segment.node;
  }
}

function covers({ block, annotation }: Mark, node: Text, offset: number): boolean {
  return block.segments.some((s) => {
    if (s.node !== node) return false;
    const start = Math.max(annotation.start, s.at) - s.at + s.from;
    const end = Math.min(annotation.end, s.at + s.length) - s.at + s.from;
    return start < end && offset >= start && offset <= end;
  });
}

/** The mark's boxes on the screen, in CSS pixels of the viewport; none where its text is gone. */
export function rectsOf(mark: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return [];
  }
  return [...range.getClientRects()];
}
