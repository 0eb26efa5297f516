/** What the background answers to each request. */
import { annotate } from '../annotate.ts';
import { cardData } from '../card/data.ts';
import { THRESHOLDS } from '../entities/weights.ts';
import { type Answers, parseMessage, type Request, request } from '../messages.ts';
import { applyPatch, pageSettings } from '../settings/schema.ts';
import { countryOfSite } from '../settings/sites.ts';
import { loadSettings, saveSettings } from '../settings/storage.ts';
import { shortcuts } from './commands.ts';
import { dataset } from './dataset.ts';
import { withMap } from './map.ts';
import { tellPages } from './pages.ts';

type Handlers = { [T in Request['type']]: (message: Extract<Request, { type: T }>) => Promise<Answers[T]> };

const HANDLERS: Handlers = {
  'page-settings': async ({ host }) => pageSettings(await loadSettings(), host, await shortcuts()),
  annotate: async ({ blocks, reference, seen, host }) => {
    const threshold = THRESHOLDS[(await loadSettings()).care];
    const siteCountry = countryOfSite(host);
    return annotate(blocks, { published: reference, seen, threshold, ...(siteCountry ? { siteCountry } : {}) }, await dataset());
  },
  card: async ({ id, on }) => withMap(cardData(await dataset(), id, on)),
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
