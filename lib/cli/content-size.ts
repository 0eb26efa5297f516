/** Prints what every page that the extension reads has to carry, and fails a build that exceeds the budget. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedConfig, WxtHooks } from 'wxt';

/**
 * Bytes, minified. What a page needs before a card is asked for (finding blocks, painting, following pointer and keys, checking messages)
 * is 40 kB, a quarter of it the polyfill; the rest is room for a page feature, not for a library. 10ten's content script is 93 kB and more.
 */
const BUDGET = 45_000;

type Output = Parameters<WxtHooks['build:done']>[1];

/** Throws where the content script is over its budget; in development nothing is minified, and nothing is held. */
export function holdContentSize(config: ResolvedConfig, output: Output): void {
  if (config.command !== 'build') return;
  const size = (name: string): number => {
    const chunk = output.steps.flatMap((step) => step.chunks).find((c) => c.fileName === name);
    if (!chunk) throw new Error(`the build has no ${name}`);
    return statSync(join(config.outDir, chunk.fileName)).size;
  };
  const [reader, card] = [size('content-scripts/reader.js'), size('card.js')];
  const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
  config.logger.info(`Content script: ${kB(reader)} of ${kB(BUDGET)} at most; card, when first needed: ${kB(card)}`);
  if (reader > BUDGET) throw new Error(`the content script is ${kB(reader)}, its budget ${kB(BUDGET)}`);
}
