/**
 * One reading of one page: joins reader, pointer, keyboard and card. The content script and the welcome page start the same session,
 * so what the one shows the other shows.
 */
import type { Annotation } from '../annotations.ts';
import type { HideScope } from '../card/actions.tsx';
import type { CardData, Named } from '../card/data.ts';
import type { CardHost, ShownProps } from '../card/host.ts';
import type { Cards } from '../card/offer.ts';
import { chooseLanguage } from '../i18n/language.ts';
import type { PageStatus } from '../messages.ts';
import type { PageSettings } from '../settings/schema.ts';
import { closeOnEscape, nextMark, reachable, scrollToMark, stepByKeys } from './keyboard.ts';
import type { Mark } from './paint.ts';
import { followPointer } from './pointer.ts';
import { Reader } from './reader.ts';

/** What a session asks of whoever holds the dataset. */
export interface Backend {
  annotate(blocks: string[], reference: string, seen: string[]): Promise<Annotation[][]>;
  card(id: string, on: string): Promise<CardData | null>;
  /** What is known of a day or month. */
  events(from: string, to: string): Promise<Named[]>;
  /** The card's code; asked for when the reader first rests on a mark. */
  loadCards(): Promise<Cards>;
  /** Keeps in the settings that an entity is hidden, or is not. */
  setHidden(id: string, scope: Exclude<HideScope, 'page'>, hidden: boolean): Promise<void>;
}

/** One of the cards that were opened in place of one another. */
interface View {
  readonly annotation: Annotation;
  readonly data: CardData | null | undefined;
  /** What happened on the day that a date names. */
  readonly events?: readonly Named[];
}

export class Session {
  readonly reader: Reader;
  readonly #doc: Document;
  #cards: CardHost | undefined;
  #loading: Promise<CardHost> | undefined;
  readonly #backend: Backend;
  readonly #end = new AbortController();
  #settings: PageSettings;
  #open: Mark | undefined;
  /** The cards behind the one that is shown, and it, last. */
  #views: View[] = [];
  #pinned = false;
  #hidden: HideScope | undefined;
  /** What the reader has hidden on this page only. */
  readonly #hiddenHere = new Set<string>();

  constructor(doc: Document, backend: Backend, settings: PageSettings) {
    const { signal } = this.#end;
    this.#backend = backend;
    this.#settings = settings;
    this.#doc = doc;
    this.reader = new Reader(doc, { annotate: backend.annotate, changed: () => this.#marksChanged() }, settings, signal);
    followPointer(
      this.reader.painter,
      {
        intend: () => void this.#load().catch(() => undefined),
        open: (mark, touched) => this.open(mark, false, touched),
        close: () => this.close(),
        opened: () => this.#open,
        isPinned: () => this.#pinned,
        host: () => this.#cards?.element,
        box: () => this.#cards?.box(),
      },
      signal,
    );
    closeOnEscape(
      () => this.#cards?.isOpen ?? false,
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

  /** Opens the card of a mark; with `focus` the keyboard goes into it. Where no pointer rests on the mark, the page is scrolled for it to be seen. */
  open(mark: Mark, focus: boolean, touched = false): void {
    this.#open = mark;
    this.#hidden = undefined;
    this.reader.painter.activate(mark);
    const { annotation } = mark;
    // Code and facts are a message away and come before a person sees a frame; the card is shown once, whole.
    void this.#orClose(Promise.all([this.#viewOf(annotation), this.#load()])).then((both) => {
      if (!both || this.#open !== mark || !this.reader.painter.has(mark)) return;
      this.#views = [both[0]];
      this.#show(focus);
      if (focus || touched) this.#cards?.uncover(mark);
    });
  }

  async #viewOf(annotation: Annotation): Promise<View> {
    if (annotation.kind !== 'date') return { annotation, data: await this.#backend.card(annotation.entity.id, this.reader.reference) };
    const { from, to } = annotation;
    return { annotation, data: undefined, ...(from && to ? { events: await this.#backend.events(from, to) } : {}) };
  }

  /** The card's element, with its code loaded once; a failure is not kept, so the next mark tries again. */
  #load(): Promise<CardHost> {
    this.#loading ??= this.#backend.loadCards().then(
      (Cards) => {
        this.#cards = new Cards(this.#doc);
        return this.#cards;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  close(): void {
    this.#open = undefined;
    this.#views = [];
    this.#pinned = false;
    this.reader.painter.activate(undefined);
    this.#cards?.close();
  }

  /** Goes to the next (1) or previous (-1) mark, scrolls to it and opens its card with the focus in it. */
  step(by: 1 | -1): void {
    const mark = nextMark(reachable(this.#doc, this.reader.painter.marks()), this.#open, by);
    if (!mark) return;
    scrollToMark(mark);
    this.open(mark, true);
  }

  apply(settings: PageSettings): void {
    this.#settings = settings;
    this.reader.apply(this.#withHiddenHere());
  }

  status(): PageStatus {
    return this.reader.status();
  }

  /** Gives everything back: marks, listeners, the card's element. */
  end(): void {
    this.close();
    this.#cards?.remove();
    this.#end.abort();
  }

  #marksChanged(): void {
    // A card that offers to undo a hiding outlives its mark.
    if (this.#open && !this.#hidden && !this.reader.painter.has(this.#open)) this.close();
  }

  #show(focus: boolean): void {
    const view = this.#views.at(-1);
    if (!view || !this.#open) return;
    this.#cards?.show(this.#open, this.#props(view, focus), focus);
  }

  #props({ annotation, data, events }: View, announce: boolean): ShownProps {
    return {
      annotation,
      data,
      events: events ?? [],
      announce,
      language: chooseLanguage(this.#settings.language, navigator.language),
      reference: { day: this.reader.reference, from: this.reader.published ? 'publication' : 'reading', today: this.reader.today },
      canGoBack: this.#views.length > 1,
      pinned: this.#pinned,
      hidden: this.#hidden,
      actions: {
        close: () => this.close(),
        open: (id) => void this.#openRecord(id),
        back: () => {
          this.#views.pop();
          this.#show(true);
        },
        pin: () => {
          this.#pinned = !this.#pinned;
          this.#show(false);
        },
        hide: (scope) => void this.#hide(scope, true),
        undo: () => void this.#hide(this.#hidden ?? 'page', false),
      },
    };
  }

  /** Another record in place of the one that is shown, with a way back. */
  async #openRecord(id: string): Promise<void> {
    const mark = this.#open;
    const data = await this.#orClose(this.#backend.card(id, this.reader.reference));
    if (!data || this.#open !== mark) return;
    const { kind, name } = data.entity;
    this.#views.push({ annotation: { start: 0, end: 0, text: name.ar, kind, entity: { id, name }, score: 1 }, data });
    this.#show(true);
  }

  /** What was asked for; nothing, said in the console, where the background does not answer. */
  async #orClose<T>(asked: Promise<T>): Promise<T | undefined> {
    try {
      return await asked;
    } catch (error) {
      console.error('Siyaq could not open a card:', error);
      this.close();
      return undefined;
    }
  }

  async #hide(scope: HideScope, hidden: boolean): Promise<void> {
    const annotation = this.#views.at(-1)?.annotation;
    if (!annotation || annotation.kind === 'date') return;
    const { id } = annotation.entity;
    this.#hidden = hidden ? scope : undefined;
    if (scope === 'page') {
      if (hidden) this.#hiddenHere.add(id);
      else this.#hiddenHere.delete(id);
    } else await this.#backend.setHidden(id, scope, hidden);
    // The mark that the card hangs on may be gone: the settings' own notice paints anew, this does not wait for it.
    this.#settings = { ...this.#settings, hidden: changed(this.#settings.hidden, id, scope !== 'page' && hidden) };
    const mark = this.#open;
    this.reader.apply(this.#withHiddenHere());
    if (hidden) this.#show(true);
    else if (mark) this.#reopen(mark);
  }

  /** After an undo the text has a mark again, another object in the same place. */
  #reopen(before: Mark): void {
    for (const mark of this.reader.painter.marks()) {
      if (mark.block !== before.block || mark.annotation !== before.annotation) continue;
      this.#open = mark;
      this.reader.painter.activate(mark);
      this.#show(true);
      return;
    }
    this.close();
  }

  #withHiddenHere(): PageSettings {
    return { ...this.#settings, hidden: [...this.#settings.hidden, ...this.#hiddenHere] };
  }
}

const changed = (ids: readonly string[], id: string, add: boolean): string[] => [
  ...ids.filter((other) => other !== id),
  ...(add ? [id] : []),
];
