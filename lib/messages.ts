/**
 * The typed protocol between the parts. Messages are plain JSON; whoever receives one checks it with the schema here before anything else, so
 * a message of a wrong shape is refused by name and changes nothing.
 */
import * as v from 'valibot';
import type { Annotation, AnnotationKind } from './annotations.ts';
import type { CardData, Named } from './card/data.ts';
import type { PageSettings, Settings } from './settings/schema.ts';
import { settingsPatch } from './settings/schema.ts';

/** Longest text of one request, in UTF-16 units: a page's blocks are sent in several where there is more. */
export const LONGEST_REQUEST = 400_000;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const blocks = v.pipe(
  v.array(v.string()),
  v.check((list) => list.reduce((sum, text) => sum + text.length, 0) <= LONGEST_REQUEST, 'more text than one request may carry'),
);

/** What pages ask the background. */
export const request = v.variant('type', [
  /** The settings as they hold on a host. */
  v.strictObject({ type: v.literal('page-settings'), host: v.pipe(v.string(), v.maxLength(300)) }),
  /** Annotations of blocks; `reference` is the day that relative dates hang on. */
  v.strictObject({
    type: v.literal('annotate'),
    blocks,
    reference: day,
    seen: v.pipe(v.array(v.string()), v.maxLength(5_000)),
    host: v.pipe(v.string(), v.maxLength(300)),
  }),
  /** What a card shows of an entity, for an article of the day `on`. */
  v.strictObject({ type: v.literal('card'), id: v.pipe(v.string(), v.maxLength(200)), on: day }),
  /** What the dataset knows of a day or month. */
  v.strictObject({ type: v.literal('events'), from: day, to: day }),
  /** Runs the card's code beside the content script that asks. */
  v.strictObject({ type: v.literal('load-card') }),
  v.strictObject({ type: v.literal('settings') }),
  v.strictObject({ type: v.literal('change-settings'), patch: settingsPatch }),
]);
export type Request = v.InferOutput<typeof request>;

export interface Answers {
  'page-settings': PageSettings;
  annotate: Annotation[][];
  card: CardData | null;
  events: Named[];
  'load-card': null;
  settings: Settings;
  'change-settings': Settings;
}
export type Answer<T extends Request['type']> = Answers[T];

/** What the background and the popup tell a page. */
export const notice = v.variant('type', [
  v.strictObject({ type: v.literal('settings-changed') }),
  /** Next (1) or previous (-1) mark with its card. */
  v.strictObject({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  /** What the popup shows of the page. */
  v.strictObject({ type: v.literal('status') }),
]);
export type Notice = v.InferOutput<typeof notice>;

export interface PageStatus {
  readonly host: string;
  readonly language: 'arabic' | 'other' | 'too-little-text';
  readonly counts: Readonly<Partial<Record<AnnotationKind, number>>>;
}

export const pageStatus = v.strictObject({
  host: v.string(),
  language: v.picklist(['arabic', 'other', 'too-little-text']),
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** Reads an unknown message; throws a TypeError that names what is wrong with it. */
export function parseMessage<S extends v.GenericSchema>(schema: S, message: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, message);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new TypeError(`message refused: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
