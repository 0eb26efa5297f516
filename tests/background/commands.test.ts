import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleEverywhere } from '../../lib/background/commands.ts';
import { loadSettings } from '../../lib/settings/storage.ts';

describe('the command that turns everything on or off', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  });

  it('turns off what is on, and on what is off', async () => {
    expect((await loadSettings()).on).toBe(true);
    await toggleEverywhere();
    expect((await loadSettings()).on).toBe(false);
    await toggleEverywhere();
    expect((await loadSettings()).on).toBe(true);
  });
});
