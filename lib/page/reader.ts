/**
 * Reads one page: blocks out, annotations in, marks painted, a card on demand.
 *
 * What runs when. Idle page: an observer of its text, one of its root's looks, and passive pointer listeners. A change of text: the blocks around it are read
 * again, in slices of 8 ms. Nothing of ours is in the document until the first card. Ending `signal` gives everything back.
 */
import type { Annotation, AnnotationKind } from '../annotations.ts';
import { LONGEST_REQUEST, type PageStatus } from '../messages.ts';
import type { PageSettings } from '../settings/schema.ts';
import { type Publication, publication } from './article.ts';
import { type Block, isFresh, readBlocks } from './blocks.ts';
import { type Ground, groundOf, watchGround } from './ground.ts';
import { pageLanguage, type Verdict } from './language.ts';
import { Painter } from './paint.ts';
import { watchText } from './watch.ts';

/** Longest stretch of work between two breaths, ms. */
const SLICE = 8;

export interface ReaderHost {
  /** Asks for the annotations of blocks. */
  annotate(blocks: string[], reference: string, seen: string[]): Promise<Annotation[][]>;
  /** Called when marks have come or gone. */
  changed?(): void;
}

export class Reader {
  readonly painter = new Painter();
  readonly published: Publication | undefined;
  readonly today: string;
  /** Annotations of every live block, of all kinds: what is shown of them is the settings' affair. */
  readonly #blocks = new Map<Block, readonly Annotation[]>();
  readonly #doc: Document;
  readonly #host: ReaderHost;
  readonly #signal: AbortSignal;
  #settings: PageSettings;
  /** The block that shows the first mention of an entity, where only first mentions are shown. */
  readonly #first = new Map<string, Block>();
  #language: Verdict = 'too-little-text';
  #work: Promise<void> = Promise.resolve();

  constructor(doc: Document, host: ReaderHost, settings: PageSettings, signal: AbortSignal) {
    this.#doc = doc;
    this.#host = host;
    this.#signal = signal;
    this.#settings = settings;
    this.painter.setStyle(settings.style);
    this.today = Temporal.Now.plainDateISO().toString();
    this.published = publication(doc, this.today);
    signal.addEventListener('abort', () => this.painter.clear(), { once: true });
  }

  /** The day that relative dates hang on. */
  get reference(): string {
    return this.published?.date ?? this.today;
  }

  /** Looks at the page's language and reads it if it is Arabic; a page with too little text is looked at again when it has more. */
  start(): void {
    const root = this.#doc.body;
    if (!root) return;
    this.#language = pageLanguage(this.#doc);
    if (this.#language === 'other') return;
    watchText(root, (dirty) => this.#changed(dirty), this.#signal);
    watchGround(this.#doc, () => this.#readGrounds(), this.#signal);
    if (this.#language === 'arabic') this.#enqueue([root]);
  }

  /** Resolves when all that is known of has been read and painted. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Shows what the settings say, at once; only another degree of care asks for new annotations. */
  apply(settings: PageSettings): void {
    const asksAnew = settings.care !== this.#settings.care;
    this.#settings = settings;
    this.painter.setStyle(settings.style);
    if (asksAnew) {
      for (const block of [...this.#blocks.keys()]) this.#forget(block);
      if (this.#doc.body && this.#language === 'arabic') this.#enqueue([this.#doc.body]);
    } else this.#repaint();
    this.#host.changed?.();
  }

  #repaint(): void {
    this.#first.clear();
    const known = new Map<Element, Ground>();
    for (const [block, annotations] of this.#blocks) this.#paint(block, annotations, known);
  }

  /** Paints anew what has come to stand on another ground. */
  #readGrounds(): void {
    const known = new Map<Element, Ground>();
    for (const [block, annotations] of this.#blocks) {
      const before = this.painter.groundOf(block);
      if (before && before !== groundOf(elementOf(block), known)) this.#paint(block, annotations, known);
    }
    this.#host.changed?.();
  }

  status(): PageStatus {
    const counts: Partial<Record<AnnotationKind, number>> = {};
    for (const { annotation } of this.painter.marks()) counts[annotation.kind] = (counts[annotation.kind] ?? 0) + 1;
    return { host: this.#doc.location.hostname, language: this.#language, counts };
  }

  #changed(dirty: Element[]): void {
    this.painter.repaint();
    let lostFirst = false;
    for (const block of this.#blocks.keys()) {
      if (isFresh(block)) continue;
      this.#forget(block);
      lostFirst = true;
    }
    // The next mention of what has gone is the first now.
    if (lostFirst && this.#settings.mentions === 'first') this.#repaint();
    if (this.#language === 'too-little-text') {
      this.#language = pageLanguage(this.#doc);
      if (this.#language === 'arabic' && this.#doc.body) this.#enqueue([this.#doc.body]);
    } else if (dirty.length > 0) {
      this.#enqueue(dirty);
    }
    this.#host.changed?.();
  }

  #forget(block: Block): void {
    this.#blocks.delete(block);
    for (const [id, first] of this.#first) if (first === block) this.#first.delete(id);
    this.painter.forget(block);
  }

  #enqueue(roots: Element[]): void {
    this.#work = this.#work
      .then(() => this.#read(roots))
      .catch((error: unknown) => console.error('Siyaq could not read a part of this page:', error));
  }

  async #read(roots: Element[]): Promise<void> {
    const breathe = breather();
    // A block is known by its first text node: one that says what it said needs no second asking.
    const known = new Map<Text, Block>();
    for (const block of this.#blocks.keys()) {
      const first = block.segments[0];
      if (first) known.set(first.node, block);
    }
    let batch: Block[] = [];
    let size = 0;
    for (const root of roots) {
      if (!root.isConnected) continue;
      for (const block of readBlocks(root)) {
        const before = block.segments[0] && known.get(block.segments[0].node);
        if (before && before.text === block.text && isFresh(before) && sameNodes(before, block)) continue;
        if (before) this.#forget(before);
        if (size + block.text.length > LONGEST_REQUEST && batch.length > 0) {
          await this.#annotate(batch);
          batch = [];
          size = 0;
        }
        batch.push(block);
        size += block.text.length;
        await breathe();
        if (this.#signal.aborted) return;
      }
    }
    if (batch.length > 0) await this.#annotate(batch);
  }

  async #annotate(blocks: Block[]): Promise<void> {
    const answer = await this.#host.annotate(
      blocks.map((b) => b.text),
      this.reference,
      this.#seen(),
    );
    if (this.#signal.aborted) return;
    const breathe = breather();
    const known = new Map<Element, Ground>();
    for (const [i, block] of blocks.entries()) {
      // Replaced while it was away: the observer has asked for what stands there now.
      if (!isFresh(block)) continue;
      const annotations = answer[i] ?? [];
      this.#blocks.set(block, annotations);
      this.#paint(block, annotations, known);
      await breathe();
      if (this.#signal.aborted) return;
    }
    this.#host.changed?.();
  }

  #paint(block: Block, annotations: readonly Annotation[], known: Map<Element, Ground>): void {
    if (!isFresh(block)) return;
    const shown = annotations.filter((a) => this.#isShown(a, block, annotations));
    this.painter.paint(block, shown, shown.length > 0 ? groundOf(elementOf(block), known) : 'light');
  }

  #isShown(annotation: Annotation, block: Block, all: readonly Annotation[]): boolean {
    if (!this.#settings.kinds[annotation.kind]) return false;
    if (annotation.kind === 'date') return true;
    const { id } = annotation.entity;
    if (this.#settings.hidden.includes(id)) return false;
    if (this.#settings.mentions === 'every') return true;
    const first = this.#first.get(id) ?? block;
    this.#first.set(id, first);
    return first === block && all.find((a) => a.kind !== 'date' && a.entity.id === id) === annotation;
  }

  /** Entities named on this page so far, for short forms in text that arrives late. */
  #seen(): string[] {
    const ids = new Set<string>();
    for (const annotations of this.#blocks.values()) for (const a of annotations) if (a.kind !== 'date') ids.add(a.entity.id);
    return [...ids].slice(0, 5_000);
  }
}

const elementOf = (block: Block): Element | null => block.segments[0]?.node.parentElement ?? null;

const sameNodes = (a: Block, b: Block): boolean =>
  a.segments.length === b.segments.length && a.segments.every((s, i) => s.node === b.segments[i]?.node && s.from === b.segments[i]?.from);

/** Gives the browser a turn whenever a slice of work is used up. */
function breather(): () => Promise<void> | void {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return;
    return scheduler.yield().then(() => {
      since = performance.now();
    });
  };
}
