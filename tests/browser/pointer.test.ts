/** When a card opens and closes by pointer and by touch, on pages played at real addresses, by real pointer and touch events. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, placeOf, pointAt, startExtension, untilCard, untilMarks } from './harness.ts';

const TEXT = 'تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية، وقالت واشنطن إن ذلك لا يعنيها.';

describe.each(ENGINES)('by pointer in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine);
  }, 60_000);
  afterAll(() => extension?.close());

  const read = async (...paragraphs: string[]): Promise<Page> => {
    const { page } = await extension.play(ADDRESS, newsPage(paragraphs.length > 0 ? paragraphs : [TEXT]));
    await untilMarks(page, 'some');
    // What opens and closes from here on, in order.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      document.addEventListener('toggle', (event) => seen.push((event as ToggleEvent).newState), { capture: true });
    });
    return page;
  };
  const toggles = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  const active = async (page: Page): Promise<string | undefined> => (await marks(page))['active']?.[0];
  const untilActive = (page: Page, text: string): Promise<unknown> =>
    page.waitForFunction(
      (wanted) =>
        [...(CSS.highlights.get('siyaq-active') ?? [])].some(
          (r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset) === wanted,
        ),
      { polling: 10 },
      text,
    );
  /** Lets so much time pass in the page that a card which is going to open, or to close, has done so. */
  const later = async (page: Page): Promise<void> => {
    const since = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 600, { polling: 50 }, since);
  };
  /** A point on the open card. */
  const onCard = (page: Page): Promise<{ x: number; y: number }> =>
    page.evaluate(() => {
      for (let y = 4; y < innerHeight; y += 4) {
        for (let x = 4; x < innerWidth; x += 4) {
          if (document.elementFromPoint(x, y)?.localName === 'siyaq-card') return { x: x + 40, y: y + 12 };
        }
      }
      throw new Error('no card is seen');
    });

  it('a mark that is only passed opens nothing', async () => {
    const page = await read();
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.mouse.move(x, y - 60);
    await page.mouse.move(x, y, { steps: 12 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.mouse.move(x, y - 60, { steps: 12 });
    await later(page);
    expect(await page.$('siyaq-card')).toBeNull();
    await page.close();
  });

  it('a pointer that races over marks opens nothing, and where it stops on one, its card', async () => {
    const page = await read();
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.mouse.move(x + 200, y + 90);
    // To and fro over the name, in a frame or two each way, for longer than resting on it would take.
    for (let i = 0; i < 12; i += 1) {
      for (const by of [60, 0, -60, 0]) {
        await page.mouse.move(x + by, y);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      }
    }
    await page.mouse.move(x + 200, y + 90);
    expect(await page.$('siyaq-card')).toBeNull();
    await page.mouse.move(x, y);
    await untilCard(page, true);
    expect(await active(page)).toBe('أنقرة');
    await page.close();
  });

  it('a page that scrolls opens nothing, neither under a pointer at rest nor under one that has just come', async () => {
    const page = await read(...Array.from({ length: 40 }, () => TEXT));
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const until = performance.now() + 700;
          const step = (): void => {
            scrollBy(0, scrollY > 2 ? -1 : 1);
            if (performance.now() < until) requestAnimationFrame(step);
            else done();
          };
          step();
        }),
    );
    expect(await page.$('siyaq-card')).toBeNull();
    // The least move of the hand on it is enough.
    await page.mouse.move(x + 1, y);
    await untilCard(page, true);
    await page.close();
  });

  it('a reader who selects text is not disturbed', async () => {
    const page = await read();
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.mouse.move(x + 80, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 10 });
    await later(page);
    expect(await page.$('siyaq-card')).toBeNull();
    await page.mouse.up();
    await page.close();
  });

  it('the card stays while the pointer is on it, and closes when it has left', async () => {
    const page = await read();
    await pointAt(page, 'أنقرة');
    await untilCard(page, true);
    const { x, y } = await onCard(page);
    await page.mouse.move(x, y, { steps: 10 });
    await later(page);
    expect(await toggles(page)).toEqual(['open']);
    await page.mouse.move(5, 780, { steps: 4 });
    await untilCard(page, false);
    await page.close();
  });

  it('going from a mark to its neighbour changes the card without closing it between', async () => {
    const page = await read();
    await pointAt(page, 'موسكو');
    await untilCard(page, true);
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.mouse.move(x + 20, y, { steps: 12 });
    await pointAt(page, 'أنقرة');
    await untilActive(page, 'أنقرة');
    await later(page);
    expect(await toggles(page)).toEqual(['open']);
    await page.close();
  });

  it('a pointer on its way to the card passes over other marks, however slowly', async () => {
    // Names under the first, between it and the far end of its card.
    const page = await read(
      'وصل الوفد إلى موسكو.',
      'وقالت أنقرة وموسكو وواشنطن ودمشق وبغداد وطهران وبيروت والقاهرة إن الأمر انتهى وإن تركيا راضية عنه.',
    );
    await page.addStyleTag({ content: 'p { margin: 0; line-height: 1.2 }' });
    await pointAt(page, 'موسكو');
    await untilCard(page, true);
    const { x, y } = await onCard(page);
    const from = await placeOf(page, 'موسكو');
    // From the side: the pointer goes down past the name and comes nearer with each step, over 400 ms and more.
    for (let i = 1; i <= 12; i += 1) {
      await page.mouse.move(from.x + ((x + 60 - from.x) * i) / 12, from.y + ((y + 40 - from.y) * i) / 12);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
      );
      expect(await active(page)).toBe('موسكو');
    }
    await later(page);
    expect([await toggles(page), await active(page)]).toEqual([['open'], 'موسكو']);
    await page.close();
  });

  it('a mark on a link opens its card, and the link keeps its click', async () => {
    const page = await read(
      'تنتظر <a href="#there">موسكو قرار أنقرة</a> النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية في هذه الأيام.',
    );
    await pointAt(page, 'أنقرة');
    await untilCard(page, true);
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    await page.close();
  });

  it('a tap on a mark opens its card, a tap elsewhere closes it', async () => {
    const page = await read();
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.touchscreen.tap(x, y);
    await untilCard(page, true);
    expect(await active(page)).toBe('أنقرة');
    await page.touchscreen.tap(20, 780);
    await untilCard(page, false);
    await page.close();
  });

  it('a tap on a mark that is a link follows the link and opens nothing', async () => {
    const page = await read(
      'تنتظر <a href="#there">موسكو قرار أنقرة</a> النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية في هذه الأيام.',
    );
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => location.hash === '#there', { polling: 20 });
    await later(page);
    expect(await page.$('siyaq-card')).toBeNull();
    await page.close();
  });

  it('on a phone of 360 pixels a tap opens a sheet as wide as the window, at its bottom, that leaves the text in view', async () => {
    const page = await read();
    await page.setViewport({ width: 360, height: 640 });
    const { x, y } = await placeOf(page, 'أنقرة');
    await page.touchscreen.tap(x, y);
    await untilCard(page, true);
    const hit = (px: number, py: number): Promise<string | undefined> =>
      page.evaluate((a, b) => document.elementFromPoint(a, b)?.localName, px, py);
    await page.waitForFunction(() => document.elementFromPoint(180, 636)?.localName === 'siyaq-card', { polling: 25 });
    expect([await hit(2, 636), await hit(357, 636), await hit(x, y)]).toEqual(['siyaq-card', 'siyaq-card', 'p']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });

  it('on a phone a tap low on the screen scrolls the text that the sheet would cover into view', async () => {
    const page = await read(TEXT, ...Array.from({ length: 20 }, () => '—'));
    await page.addStyleTag({ content: 'article { padding-top: 320px }' });
    await page.setViewport({ width: 360, height: 640 });
    const { x, y } = await placeOf(page, 'أنقرة');
    expect(y).toBeGreaterThan(400);
    await page.touchscreen.tap(x, y);
    await untilCard(page, true);
    await page.waitForFunction(() => scrollY > 0, { polling: 25 });
    const after = await placeOf(page, 'أنقرة');
    expect(await page.evaluate((px, py) => document.elementFromPoint(px, py)?.localName, after.x, after.y)).toBe('p');
    await page.close();
  });
});
