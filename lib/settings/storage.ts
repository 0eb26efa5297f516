/** Reads and writes the settings. A stored value that does not fit the schema is left alone and the defaults hold until it is changed. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { DEFAULTS, SETTINGS_VERSION, type Settings, settingsSchema } from './schema.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULTS, version: SETTINGS_VERSION, migrations: {} });

export async function loadSettings(): Promise<Settings> {
  const stored = v.safeParse(settingsSchema, await item.getValue());
  if (stored.success) return stored.output;
  console.error(
    `Siyaq: the stored settings are not usable (${v.getDotPath(stored.issues[0]) ?? 'the whole'}: ${stored.issues[0].message}); the defaults hold`,
  );
  return DEFAULTS;
}

export const saveSettings = (settings: Settings): Promise<void> => item.setValue(settings);
