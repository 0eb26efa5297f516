/** Asks the background, with the answer's type known from the question's. */
import { browser } from 'wxt/browser';
import type { Answer, Request } from './messages.ts';
import { siteOf } from './settings/site.ts';

/** Rejects where the background refuses the message or is gone. */
export const ask = <T extends Request['type']>(message: Extract<Request, { type: T }>): Promise<Answer<T>> =>
  browser.runtime.sendMessage(message);

/** Keeps that an entity is hidden on a site, or everywhere where no host is named; or that it is not. */
export async function setHidden(id: string, host: string | undefined, hidden: boolean): Promise<void> {
  const what = { id, ...(host === undefined ? {} : { site: siteOf(host) }) };
  await ask({ type: 'change-settings', patch: hidden ? { hide: what } : { unhide: what } });
}
