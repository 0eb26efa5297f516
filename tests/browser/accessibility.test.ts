import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, startExtension, untilMarks } from './harness.ts';

/** What axe-core answers with, as far as it is read here. */
interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

describe.each(ENGINES)('accessibility in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine);
  });
  afterAll(() => extension?.close());

  it('of the popup: axe-core finds nothing', async () => {
    const { page } = await extension.play(
      ADDRESS,
      newsPage(['تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية.']),
    );
    await untilMarks(page, 'some');
    const popup = await extension.popup('www.zamanarabic.com');
    await popup.evaluate(axe.source);
    const { violations } = await popup.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
    await page.close();
  });
});
