/** What the background answers to each request. */
import { browser } from 'wxt/browser';
import { annotate } from '../annotate.ts';
import { cardData, namesOfEvents } from '../card/data.ts';
import { type Answers, parseMessage, type Request, request } from '../messages.ts';
import { applyPatch, pageSettings } from '../settings/schema.ts';
import { countryOfSite } from '../settings/sites.ts';
import { loadSettings, saveSettings } from '../settings/storage.ts';
import { shortcuts } from './commands.ts';
import { dataset } from './dataset.ts';
import { withFlags } from './flags.ts';
import { withMap } from './map.ts';
import { tellPages } from './pages.ts';

/** The frame that a message came from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

type Handlers = { [T in Request['type']]: (message: Extract<Request, { type: T }>, from: Frame | undefined) => Promise<Answers[T]> };

const HANDLERS: Handlers = {
  'page-settings': async ({ host }) => pageSettings(await loadSettings(), host, await shortcuts()),
  annotate: async ({ blocks, reference, seen, host }) => {
    const { care } = await loadSettings();
    const siteCountry = countryOfSite(host);
    return annotate(blocks, { published: reference, seen, care, ...(siteCountry ? { siteCountry } : {}) }, await dataset());
  },
  card: async ({ id, on }) => {
    const records = await dataset();
    return withFlags(await withMap(cardData(records, id, on), records));
  },
  events: async (period) => namesOfEvents(await dataset(), { from: period.from, to: period.to }),
  'load-card': async (_, from) => {
    if (!from) throw new TypeError('message refused: load-card: it came from no frame');
    await browser.scripting.executeScript({ target: { tabId: from.tabId, frameIds: [from.frameId] }, files: ['/card.js'] });
    return null;
  },
  settings: () => loadSettings(),
  'change-settings': async ({ patch }) => {
    const next = applyPatch(await loadSettings(), patch);
    await saveSettings(next);
    await tellPages({ type: 'settings-changed' });
    return next;
  },
};

/** Answers a message from one of our pages, in `from`; rejects, naming what is wrong, where it is not of the protocol. */
export async function answer(raw: unknown, from?: Frame): Promise<Answers[Request['type']]> {
  const message = parseMessage(request, raw);
  const handler = HANDLERS[message.type] as (message: Request, from: Frame | undefined) => Promise<Answers[Request['type']]>;
  return handler(message, from);
}
