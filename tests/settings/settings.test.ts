import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyPatch, DEFAULTS, pageSettings } from '../../lib/settings/schema.ts';
import { siteOf } from '../../lib/settings/site.ts';
import { loadSettings, saveSettings } from '../../lib/settings/storage.ts';

const KEYS = { next: 'Alt+Shift+J', previous: 'Alt+Shift+K' };

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('turns a site off for all its spellings, and on again', () => {
    const off = applyPatch(DEFAULTS, { site: { host: 'WWW.Example.com', on: false } });
    expect(off.sitesOff).toEqual(['example.com']);
    expect(pageSettings(off, 'www.example.com', KEYS).on).toBe(false);
    expect(pageSettings(off, 'example.com.', KEYS).on).toBe(false);
    expect(pageSettings(off, 'news.example.com', KEYS).on).toBe(true);
    expect(applyPatch(off, { site: { host: 'example.com', on: true } }).sitesOff).toEqual([]);
  });

  it('keeps a site once, however often it is turned off', () => {
    const patch = { site: { host: 'a.com', on: false } };
    expect(applyPatch(applyPatch(DEFAULTS, patch), patch).sitesOff).toEqual(['a.com']);
  });

  it('changes one kind and leaves the others', () => {
    const changed = applyPatch(DEFAULTS, { kinds: { date: false } });
    expect(changed.kinds).toEqual({ ...DEFAULTS.kinds, date: false });
    expect(DEFAULTS.kinds.date).toBe(true);
  });

  it('tells a page nothing of other sites', () => {
    const settings = applyPatch(DEFAULTS, { site: { host: 'secret.com', on: false } });
    expect(JSON.stringify(pageSettings(settings, 'other.com', KEYS))).not.toContain('secret');
  });

  it('is off everywhere when it is off', () => {
    expect(pageSettings(applyPatch(DEFAULTS, { on: false }), 'a.com', KEYS).on).toBe(false);
  });

  it('hides an entity on one site or everywhere, and shows it again', () => {
    const here = applyPatch(DEFAULTS, { hide: { id: 'x', site: 'a.com' } });
    const both = applyPatch(applyPatch(here, { hide: { id: 'y' } }), { hide: { id: 'y' } });
    expect(pageSettings(both, 'www.a.com', KEYS).hidden).toEqual(['x', 'y']);
    expect(pageSettings(both, 'b.com', KEYS).hidden).toEqual(['y']);
    expect(applyPatch(both, { unhide: { id: 'x', site: 'a.com' } }).hidden).toEqual([{ id: 'y' }]);
  });

  it('reads settings of a time before there was a look of marks', async () => {
    const { on, kinds, sitesOff, language } = DEFAULTS;
    await fakeBrowser.storage.local.set({ settings: { on, kinds, sitesOff, language } });
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('saves and loads', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
    const changed = applyPatch(DEFAULTS, { on: false });
    await saveSettings(changed);
    expect(await loadSettings()).toEqual(changed);
  });

  it('leaves stored settings that it cannot use where they are, and says so', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, on: 'yes' } });
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('on: '));
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { ...DEFAULTS, on: 'yes' } });
    error.mockRestore();
  });

  it('knows a site without www and the final dot', () => {
    expect(siteOf('www.Al-Ain.com.')).toBe('al-ain.com');
  });
});
