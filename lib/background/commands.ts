/** What the browser's commands do. */
import { browser } from 'wxt/browser';
import { applyPatch, type Shortcuts } from '../settings/schema.ts';
import { loadSettings, saveSettings } from '../settings/storage.ts';
import { tellActivePage, tellPages } from './pages.ts';

export const stepInActiveTab = (by: 1 | -1): Promise<void> => tellActivePage({ type: 'step', by });

export async function toggleEverywhere(): Promise<void> {
  const settings = await loadSettings();
  await saveSettings(applyPatch(settings, { on: !settings.on }));
  await tellPages({ type: 'settings-changed' });
}

/** The keys that step through the marks, as the user has them. */
export async function shortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const of = (name: string): string => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { next: of('next'), previous: of('previous') };
}
