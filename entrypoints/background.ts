/** Wires the browser's events to `lib/background.ts`. Keeps nothing that it cannot rebuild: it may be stopped at any moment. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '@/lib/background/answer.ts';
import { stepInActiveTab, toggleEverywhere } from '@/lib/background/commands.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw, sender) => (sender.id === browser.runtime.id ? answer(raw) : undefined));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next') void stepInActiveTab(1);
    else if (command === 'previous') void stepInActiveTab(-1);
    else if (command === 'toggle') void toggleEverywhere();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
