/** The keys, which are the browser's commands and the reader's to change. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, pressKeys, startExtension, stepTo, untilCard, untilMarks } from './harness.ts';

const HTML = newsPage(['تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية في هذه الأيام.']);

describe.each(ENGINES)('the keyboard in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine);
  }, 60_000);
  afterAll(() => extension?.close());

  it('has commands with keys for next, previous and on or off, which the popup tells', async () => {
    const { page } = await extension.play(ADDRESS, HTML);
    await untilMarks(page, 'some');
    const popup = await extension.popup('www.zamanarabic.com');
    await popup.waitForFunction(() => document.querySelectorAll('kbd').length === 4, { polling: 25 });
    expect(await popup.$$eval('.keys kbd', (all) => all.map((kbd) => kbd.textContent))).toEqual([
      'Alt+Shift+J',
      'Alt+Shift+K',
      'Alt+Shift+S',
      'Esc',
    ]);
    await page.close();
  });

  it('goes to the next mark and back to the one before, round the end too', async () => {
    const { page } = await extension.play(ADDRESS, HTML);
    await untilMarks(page, 'some');
    await stepTo(page, 'موسكو');
    await stepTo(page, 'أنقرة');
    await pressKeys(page, 'Alt', 'Shift', 'KeyK');
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('siyaq-active') ?? [])].some(
          (r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset) === 'موسكو',
        ),
      { polling: 25 },
    );
    await pressKeys(page, 'Alt', 'Shift', 'KeyK');
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('siyaq-active') ?? [])].some(
          (r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset) === 'أنقرة',
        ),
      { polling: 25 },
    );
    await untilCard(page, true);
    await page.close();
  });

  it.skipIf(engine === 'firefox')('turns everything off and on again, and steps, by command', async () => {
    const { page } = await extension.play(ADDRESS, HTML);
    await untilMarks(page, 'some');
    const before = await marks(page);
    await extension.command('toggle');
    await untilMarks(page, 'none');
    await extension.command('toggle');
    await untilMarks(page, { text: 'أنقرة' });
    expect(await marks(page)).toEqual(before);
    await page.bringToFront();
    await extension.command('next');
    await untilCard(page, true);
    await page.close();
  });

  it('leaves keys that only look alike to the page', async () => {
    const { page } = await extension.play(ADDRESS, HTML);
    await untilMarks(page, 'some');
    await page.keyboard.press('KeyJ');
    await pressKeys(page, 'Shift', 'KeyJ');
    await pressKeys(page, 'Alt', 'Shift', 'KeyJ');
    await untilCard(page, true);
    // The first mark: what went before has not stepped.
    expect((await marks(page))['active']).toEqual(['موسكو']);
    await page.close();
  });
});
