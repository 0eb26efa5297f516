/** What the card lets a reader do, by real pointer, keys and touch. Its root is closed to the page: what it does is seen in the marks and in its box. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, placeOf, pointAt, pressKeys, startExtension, untilCard, untilMarks } from './harness.ts';

const TEXT =
  'تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية، وقال صندوق مارشال الألماني إن موسكو لن تتراجع.';

const FUND = 'صندوق مارشال الألماني';

const tab = async (page: Page, times: number): Promise<void> => {
  for (let i = 0; i < times; i += 1) await page.keyboard.press('Tab');
};

describe.each(ENGINES)('the card in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine);
  }, 60_000);
  afterAll(() => extension?.close());

  const read = async (text = TEXT): Promise<Page> => {
    const { page } = await extension.play(ADDRESS, newsPage([text]));
    await untilMarks(page, 'some');
    return page;
  };
  /** Steps to the cards of the marks one after another; the focus is in the last. */
  const stepTo = async (page: Page, ...texts: string[]): Promise<void> => {
    for (const text of texts) {
      await pressKeys(page, 'Alt', 'Shift', 'KeyJ');
      await page.waitForFunction(
        (wanted) =>
          [...(CSS.highlights.get('siyaq-active') ?? [])].some(
            (r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset) === wanted,
          ),
        { polling: 25 },
        text,
      );
      await untilCard(page, true);
      await settle(page);
    }
  };
  /** Lets what was asked of the background come and be painted. */
  const settle = (page: Page): Promise<unknown> =>
    page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 150)));

  it('that is pinned stays when the pointer leaves or presses elsewhere, and Escape closes it', async () => {
    const page = await read();
    await stepTo(page, 'موسكو');
    await tab(page, 1);
    await page.keyboard.press('Enter');
    await page.mouse.move(5, 700, { steps: 10 });
    await page.mouse.click(5, 700);
    await pointAt(page, 'أنقرة');
    // Longer than opening another card or closing this one would take.
    await page.waitForFunction((since) => performance.now() - since > 700, { polling: 50 }, await page.evaluate(() => performance.now()));
    expect((await marks(page))['active']).toEqual(['موسكو']);
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await page.close();
  });

  it('hides an entity on this page, and undoes it', async () => {
    const page = await read();
    await stepTo(page, 'موسكو', 'أنقرة', FUND);
    expect((await marks(page))['active']).toEqual([FUND]);
    // Pin, close, the country, copy, look further, wrong?
    await tab(page, 6);
    await page.keyboard.press('Enter');
    await tab(page, 1);
    await page.keyboard.press('Enter');
    await untilMarks(page, { gone: FUND });
    await untilCard(page, true);
    await settle(page);
    // The focus is back in the card: pin, close, undo.
    await tab(page, 3);
    await page.keyboard.press('Enter');
    await untilMarks(page, { text: FUND });
    await page.close();
  });

  it('opens another record in place, and goes back', async () => {
    const page = await read();
    await stepTo(page, 'موسكو', 'أنقرة', FUND);
    const bottom = (): Promise<number> =>
      page.evaluate(() => {
        let y = 0;
        for (let i = 0; i < innerHeight; i += 2) if (document.elementFromPoint(innerWidth - 300, i)?.localName === 'siyaq-card') y = i;
        return y;
      });
    const before = await bottom();
    await tab(page, 3);
    await page.keyboard.press('Enter');
    await settle(page);
    // A country's card has a map: it is taller.
    expect(await bottom()).toBeGreaterThan(before + 50);
    expect((await marks(page))['active']).toEqual([FUND]);
    // Back stands first now.
    await tab(page, 1);
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await bottom()).toBe(before);
    await page.close();
  });

  it('lies at the bottom edge of a phone and leaves the text above it in view', async () => {
    const page = await read();
    await page.setViewport({ width: 360, height: 640 });
    const { x, y } = await placeOf(page, 'أنقرة');
    await pointAt(page, 'أنقرة');
    await untilCard(page, true);
    expect(await page.evaluate((px, py) => document.elementFromPoint(px, py)?.localName, x, y)).not.toBe('siyaq-card');
    await page.waitForFunction(() => document.elementFromPoint(180, 630)?.localName === 'siyaq-card', { polling: 25 });
    await page.close();
  });

  it('shows marks as the settings say: tinted, on hovering, the first mention only', async () => {
    const page = await read();
    const popup = await extension.popup('www.zamanarabic.com');
    const choose = async (id: string, value: string): Promise<void> => {
      await popup.bringToFront();
      await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('details.more')?.setAttribute('open', ''));
      await popup.select(`#${id}`, value);
    };
    await choose('style', 'tint');
    await page.waitForFunction(() => CSS.highlights.has('siyaq-tint-place') && !CSS.highlights.has('siyaq-place'), { polling: 50 });
    await choose('style', 'hover');
    await page.waitForFunction(() => !CSS.highlights.has('siyaq-tint-place') && CSS.highlights.get('siyaq-hover-place')?.size === 3, {
      polling: 50,
    });
    await choose('style', 'dotted');
    await popup.bringToFront();
    await popup.click('#first');
    await page.waitForFunction(() => CSS.highlights.get('siyaq-place')?.size === 2, { polling: 50 });
    await popup.click('#first');
    await page.waitForFunction(() => CSS.highlights.get('siyaq-place')?.size === 3, { polling: 50 });
    await page.close();
  });
});
