/** What the popup knows of the page it stands over, asked of that page's own content script. */
import { browser } from 'wxt/browser';
import { type PageStatus, pageStatus, parseMessage } from '../messages.ts';

/** The active tab's status; nothing where no script of ours answers. A tab named by `?tab=` stands in for it, for a popup opened in a tab of its own. */
export async function activePage(): Promise<PageStatus | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const id = named || (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return undefined;
  try {
    return parseMessage(pageStatus, await browser.tabs.sendMessage(id, { type: 'status' })) as PageStatus;
  } catch {
    return undefined;
  }
}
