/** The one copy of the dataset for all tabs, read from the package when first asked for and again after the background was stopped. */
import { browser } from 'wxt/browser';
import { type Dataset, openDataset } from '../dataset/store.ts';

let opened: Promise<Dataset> | undefined;

/** Rejects, naming the file, where the package's dataset is missing or damaged; the next call tries again. */
export function dataset(): Promise<Dataset> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Dataset> {
  const [index, records] = await Promise.all([read('/dataset/index.bin'), read('/dataset/records.bin')]);
  return openDataset(index, records);
}

async function read(path: '/dataset/index.bin' | '/dataset/records.bin'): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} could not be read from the package`);
  return response.arrayBuffer();
}
