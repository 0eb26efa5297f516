/**
 * One reading of one page: joins reader, pointer, keyboard and card. The content script and the welcome page start the same session,
 * so what the one shows the other shows.
 */
import type { Annotation } from '../annotations.ts';
import type { CardData } from '../card/data.ts';
import { CardHost } from '../card/host.ts';
import type { CardProps } from '../card/view.tsx';
import { chooseLanguage } from '../i18n/index.ts';
import type { PageStatus } from '../messages.ts';
import type { PageSettings } from '../settings/schema.ts';
import { closeOnEscape, nextMark, scrollToMark, stepByKeys } from './keyboard.ts';
import type { Mark } from './paint.ts';
import { followPointer } from './pointer.ts';
import { Reader } from './reader.ts';

/** What a session asks of whoever holds the dataset. */
export interface Backend {
  annotate(blocks: string[], reference: string, seen: string[]): Promise<Annotation[][]>;
  card(id: string, on: string): Promise<CardData | null>;
}

export class Session {
  readonly reader: Reader;
  readonly #cards: CardHost;
  readonly #backend: Backend;
  readonly #end = new AbortController();
  #settings: PageSettings;
  #open: Mark | undefined;

  constructor(doc: Document, backend: Backend, settings: PageSettings) {
    const { signal } = this.#end;
    this.#backend = backend;
    this.#settings = settings;
    this.#cards = new CardHost(doc);
    this.reader = new Reader(doc, { annotate: backend.annotate, changed: () => this.#marksChanged() }, settings, signal);
    followPointer(
      this.reader.painter,
      {
        open: (mark) => this.open(mark, false),
        close: () => this.close(),
        opened: () => this.#open,
        host: () => this.#cards.element,
        box: () => this.#cards.box(),
      },
      signal,
    );
    closeOnEscape(
      () => this.#cards.isOpen,
      () => this.close(),
      signal,
    );
    stepByKeys(
      () => this.#settings.shortcuts,
      (by) => this.step(by),
      signal,
    );
    this.reader.start();
  }

  /** Opens the card of a mark; with `focus` the keyboard goes into it. */
  open(mark: Mark, focus: boolean): void {
    this.#open = mark;
    this.reader.painter.activate(mark);
    const props: CardProps = {
      annotation: mark.annotation,
      data: undefined,
      language: chooseLanguage(this.#settings.language, navigator.language),
      reference: { day: this.reader.reference, from: this.reader.published ? 'publication' : 'reading' },
      onClose: () => this.close(),
    };
    if (mark.annotation.kind === 'date') {
      this.#cards.show(mark, props, focus);
      return;
    }
    // The facts are a message away and come before a person sees a frame; the card is shown once, whole.
    void this.#backend.card(mark.annotation.entity.id, this.reader.reference).then(
      (data) => {
        if (this.#open === mark && this.reader.painter.has(mark)) this.#cards.show(mark, { ...props, data }, focus);
      },
      (error: unknown) => {
        console.error('Siyaq could not open a card:', error);
        this.close();
      },
    );
  }

  close(): void {
    this.#open = undefined;
    this.reader.painter.activate(undefined);
    this.#cards.close();
  }

  /** Goes to the next (1) or previous (-1) mark, scrolls to it and opens its card with the focus in it. */
  step(by: 1 | -1): void {
    const mark = nextMark(this.reader.painter.marks(), this.#open, by);
    if (!mark) return;
    scrollToMark(mark);
    this.open(mark, true);
  }

  apply(settings: PageSettings): void {
    this.#settings = settings;
    this.reader.show(settings.kinds);
  }

  status(): PageStatus {
    return this.reader.status();
  }

  /** Gives everything back: marks, listeners, the card's element. */
  end(): void {
    this.close();
    this.#cards.remove();
    this.#end.abort();
  }

  #marksChanged(): void {
    if (this.#open && !this.reader.painter.has(this.#open)) this.close();
  }
}
