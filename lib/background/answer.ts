/** What the background answers to each request. */
import { annotate } from '../annotate.ts';
import { cardData } from '../card/data.ts';
import { type Answers, parseMessage, type Request, request } from '../messages.ts';
import { applyPatch, pageSettings } from '../settings/schema.ts';
import { loadSettings, saveSettings } from '../settings/storage.ts';
import { shortcuts } from './commands.ts';
import { dataset } from './dataset.ts';
import { tellPages } from './pages.ts';

type Handlers = { [T in Request['type']]: (message: Extract<Request, { type: T }>) => Promise<Answers[T]> };

const HANDLERS: Handlers = {
  'page-settings': async ({ host }) => pageSettings(await loadSettings(), host, await shortcuts()),
  annotate: async ({ blocks, reference, seen }) => annotate(blocks, { published: reference, seen }, await dataset()),
  card: async ({ id, on }) => cardData(await dataset(), id, on),
  settings: () => loadSettings(),
  'change-settings': async ({ patch }) => {
    const next = applyPatch(await loadSettings(), patch);
    await saveSettings(next);
    await tellPages({ type: 'settings-changed' });
    return next;
  },
};

/** Answers a message from one of our pages; rejects, naming what is wrong, where it is not of the protocol. */
export async function answer(raw: unknown): Promise<Answers[Request['type']]> {
  const message = parseMessage(request, raw);
  const handler = HANDLERS[message.type] as (message: Request) => Promise<Answers[Request['type']]>;
  return handler(message);
}
