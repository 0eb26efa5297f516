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
  const [index, records] = await Promise.all(['index.bin', 'records.bin'].map(read));
  if (!index || !records) throw new Error('the dataset has two files');
  return openDataset(index, records);
}

async function read(name: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/dataset/${name}`));
  if (!response.ok) throw new Error(`dataset/${name} could not be read from the package`);
  return response.arrayBuffer();
}
