/** Where the card lies on the screen and what it looks like there: beside its text, above all else, in dialogs and full screen, on any ground. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, placeOf, pointAt, pressKeys, startExtension, stepTo, untilCard, untilMarks } from './harness.ts';

const TEXT = 'تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية، وقالت واشنطن إن ذلك لا يعنيها.';
const FILL = Array.from({ length: 40 }, () => '—');

/** The box of what of the card is seen and can be hit, in the viewport. */
const seen = (page: Page): Promise<{ top: number; bottom: number; left: number; right: number } | null> =>
  page.evaluate(() => {
    const box = { top: Infinity, bottom: -Infinity, left: Infinity, right: -Infinity };
    for (let y = 1; y < innerHeight; y += 2) {
      for (let x = 1; x < innerWidth; x += 6) {
        if (document.elementFromPoint(x, y)?.localName !== 'siyaq-card') continue;
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
      }
    }
    return box.bottom < 0 ? null : box;
  });
/** That box once it rests: a card is placed, then given its height and perhaps placed anew. */
const rested = async (page: Page): Promise<{ top: number; bottom: number; left: number; right: number }> => {
  let last = 'null';
  await expect
    .poll(
      async () => {
        const before = last;
        last = JSON.stringify(await seen(page));
        return last !== 'null' && last === before;
      },
      { interval: 100, timeout: 10_000 },
    )
    .toBe(true);
  return JSON.parse(last);
};
const untilSeen = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      for (let y = 1; y < innerHeight; y += 8) {
        for (let x = 1; x < innerWidth; x += 12) if (document.elementFromPoint(x, y)?.localName === 'siyaq-card') return true;
      }
      return false;
    },
    { polling: 25 },
  );

describe.each(ENGINES)('the card’s place in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine);
  }, 60_000);
  afterAll(() => extension?.close());

  const read = async (paragraphs: readonly string[], style = ''): Promise<Page> => {
    const { page } = await extension.play(ADDRESS, newsPage(paragraphs).replace('</style>', `${style}</style>`));
    await untilMarks(page, 'some');
    return page;
  };
  const open = async (page: Page, text: string): Promise<void> => {
    await pointAt(page, text);
    await untilCard(page, true);
    await untilSeen(page);
  };

  it('is beside its text and follows it when the page scrolls', async () => {
    const page = await read([...FILL.slice(30), TEXT, ...FILL]);
    await open(page, 'أنقرة');
    const [mark, card] = [await placeOf(page, 'أنقرة'), await rested(page)];
    await page.evaluate(() => scrollBy(0, 37));
    await expect.poll(async () => (await placeOf(page, 'أنقرة')).y - mark.y).toBeCloseTo(-37, 0);
    await expect.poll(async () => Math.abs(((await seen(page))?.top ?? 0) - card.top + 37), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('goes out of sight with text that has scrolled away, and comes back with it', async () => {
    const page = await read([TEXT, ...FILL]);
    await open(page, 'أنقرة');
    await page.evaluate(() => scrollTo(0, 900));
    await page.waitForFunction(() => document.elementFromPoint(innerWidth / 2, 40)?.localName !== 'siyaq-card', { polling: 25 });
    await page.waitForFunction(
      () => {
        for (let y = 1; y < innerHeight; y += 8) {
          for (let x = 1; x < innerWidth; x += 12) if (document.elementFromPoint(x, y)?.localName === 'siyaq-card') return false;
        }
        return true;
      },
      { polling: 25 },
    );
    await page.evaluate(() => scrollTo(0, 0));
    await untilSeen(page);
    await page.close();
  });

  it('lies above a sticky header, and the keyboard brings no mark beneath one', async () => {
    const page = await read(
      [...FILL, TEXT, ...FILL],
      'nav { position: sticky; top: 0; z-index: 2147483647; height: 120px; background: #ddd }',
    );
    await stepTo(page, 'أنقرة');
    const { y } = await placeOf(page, 'أنقرة');
    expect(y).toBeGreaterThan(120);
    // The mark right under the header, at the foot of a low window: the card has to lie over the header.
    await page.setViewport({ width: 1000, height: 360 });
    await page.evaluate((to) => scrollBy(0, to - 250), y);
    await expect.poll(async () => (await seen(page))?.top, { timeout: 10_000 }).toBeLessThan(120);
    await page.close();
  });

  it('fits a window of 320 by 256 pixels, which is what zooming to 400% leaves, and scrolls in itself', async () => {
    const page = await read([TEXT]);
    await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    await stepTo(page, 'أنقرة');
    const box = await rested(page);
    expect(box.left).toBeLessThanOrEqual(7);
    expect(box.right).toBeGreaterThanOrEqual(300);
    expect(box.bottom - box.top).toBeGreaterThan(150);
    expect(box.top).toBeGreaterThan(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('can be used in an open modal dialog, and Escape closes it and not the dialog', async () => {
    const page = await read([TEXT]);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p>وصل الوفد إلى بغداد قادما من طهران.</p>';
      document.querySelector('article')?.append(dialog);
      dialog.showModal();
    });
    await untilMarks(page, { text: 'بغداد' });
    await open(page, 'بغداد');
    expect(await page.evaluate(() => document.querySelector('siyaq-card')?.parentElement?.localName)).toBe('dialog');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    // By keyboard only what the dialog lets through is gone to.
    await pressKeys(page, 'Alt', 'Shift', 'KeyJ');
    await untilCard(page, true);
    expect(['بغداد', 'طهران']).toContain((await marks(page))['active']?.[0]);
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog')?.open === false, { polling: 25 });
    await page.close();
  });

  it('can be used in full screen, and goes along into it', async () => {
    const page = await read([TEXT]);
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'ملء الشاشة';
      button.onclick = () => void document.querySelector('article')?.requestFullscreen();
      document.querySelector('article')?.prepend(button);
      addEventListener('keydown', (event) => event.key === 'f' && void document.querySelector('article')?.requestFullscreen());
    });
    await open(page, 'أنقرة');
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'article', { polling: 25 });
    await page.waitForFunction(() => document.querySelector('siyaq-card')?.parentElement?.localName === 'article', { polling: 25 });
    await untilCard(page, true);
    await untilSeen(page);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.querySelector('siyaq-card')?.parentElement?.localName === 'html', { polling: 25 });
    await untilSeen(page);
    await page.close();
  });

  it.each(['html', 'body > *'])('is dark where an extension has darkened the page by inverting %s', async (inverted) => {
    const page = await read([TEXT], `${inverted} { filter: invert(1) hue-rotate(180deg) } html { background: #fff }`);
    await open(page, 'موسكو');
    const { left, bottom } = await rested(page);
    // Wide of the text, at the card's foot.
    const clip = { x: left + 10, y: bottom - 6, width: 4, height: 4 };
    const brightnessNow = async (): Promise<number> => brightness(page, await page.screenshot({ encoding: 'base64', clip }));
    // A card fades in.
    await expect.poll(brightnessNow, { timeout: 10_000 }).toBeLessThan(80);
    await page.close();
  });

  it.skipIf(engine === 'firefox')('keeps its edge and its map in forced colours', async () => {
    const page = await extension.read([TEXT]);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await untilMarks(page, { text: 'أنقرة' });
    await open(page, 'أنقرة');
    const border = await page.$eval('siyaq-card >>> .card', (card) => getComputedStyle(card).borderTopWidth);
    expect(border).toBe('2px');
    const [land, sea] = await page.$eval('siyaq-card >>> .map', (map) => [
      getComputedStyle(map.querySelector('.land') as Element).stroke,
      getComputedStyle(map).backgroundColor,
    ]);
    expect(land).not.toBe(sea);
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'none' }] });
  });
});

/** Mean of the channels of a picture, 0 to 255, reckoned by the browser. */
const brightness = (page: Page, png: string): Promise<number> =>
  page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(picture, 0, 0);
    const all = [...(drawing?.getImageData(0, 0, picture.width, picture.height).data ?? [])].filter((_, i) => i % 4 < 3);
    return all.reduce((sum, n) => sum + n, 0) / all.length;
  }, png);
