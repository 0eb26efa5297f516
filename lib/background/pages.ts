/** Speaks to the content scripts. Without the `tabs` permission tabs have no address for us, and need none. */
import { browser } from 'wxt/browser';
import type { Notice } from '../messages.ts';

/** Tells every page of ours; tabs where no script of ours runs do not listen, and that is no error. */
export async function tellPages(message: Notice): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    ...tabs.flatMap((tab) => (tab.id === undefined ? [] : [browser.tabs.sendMessage(tab.id, message)])),
    // The welcome page is no content script: it hears what is said within the extension.
    browser.runtime.sendMessage(message),
  ]);
}

/** Tells the page that the reader is looking at. */
export async function tellActivePage(message: Notice): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await Promise.allSettled([
    ...(tab?.id === undefined ? [] : [browser.tabs.sendMessage(tab.id, message)]),
    browser.runtime.sendMessage(message),
  ]);
}
