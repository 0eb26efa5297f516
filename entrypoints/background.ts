/** Wires the browser's events to `lib/background.ts`. Keeps nothing that it cannot rebuild: it may be stopped at any moment. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, type Frame } from '@/lib/background/answer.ts';
import { stepInActiveTab, toggleEverywhere } from '@/lib/background/commands.ts';

/** Messages of the popup come from no tab. */
const frameOf = ({ tab, frameId }: Browser.runtime.MessageSender): Frame | undefined =>
  tab?.id === undefined || frameId === undefined ? undefined : { tabId: tab.id, frameId };

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw, sender) => (sender.id === browser.runtime.id ? answer(raw, frameOf(sender)) : undefined));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next') void stepInActiveTab(1);
    else if (command === 'previous') void stepInActiveTab(-1);
    else if (command === 'toggle') void toggleEverywhere();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
