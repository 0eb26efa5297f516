/** What the browser's commands do. */
import { applyPatch } from '../settings/schema.ts';
import { loadSettings, saveSettings } from '../settings/storage.ts';
import { tellActivePage, tellPages } from './pages.ts';

export const stepInActiveTab = (by: 1 | -1): Promise<void> => tellActivePage({ type: 'step', by });

export async function toggleEverywhere(): Promise<void> {
  const settings = await loadSettings();
  await saveSettings(applyPatch(settings, { on: !settings.on }));
  await tellPages({ type: 'settings-changed' });
}
