/**
 * What is on the card and what it lets a reader do, by real keys and clicks. Its root is closed to pages: what is in it is looked at on the welcome page,
 * where the same session reads.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, pointAt, startExtension, stepTo, untilCard, untilMarks } from './harness.ts';

const TEXT = [
  'وكانت المستشارة الألمانية أنجيلا ميركل قد دعت الطرفين إلى التهدئة، ووصل الوفد إلى دمشق في زيارة تستمر يومين.',
  'ويرى حلف الناتو أن منظومة إس-400 لا تتوافق مع أنظمته، وأعلنت تركيا في 26 مارس 2015 أنها ماضية في الصفقة.',
];
const CARD = 'siyaq-card >>> .card';

describe.each(ENGINES)('the card in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine, { 'ui.prefersReducedMotion': 1 });
  }, 60_000);
  afterEach(async () => {
    await extension.change({ on: true, language: 'ar' });
  });
  afterAll(() => extension?.close());

  /** Opens the card of a mark by pointer. */
  const open = async (text: string): Promise<Page> => {
    const page = await extension.read(TEXT);
    await untilMarks(page, { text });
    await pointAt(page, text);
    await page.waitForSelector(CARD);
    return page;
  };
  const words = (page: Page): Promise<string> => page.$eval(CARD, (card) => (card as HTMLElement).innerText.replace(/\s+/g, ' '));
  const untilTitle = (page: Page, title: string): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => document.querySelector('siyaq-card')?.shadowRoot?.querySelector('#title')?.textContent?.includes(wanted),
      { polling: 25 },
      title,
    );
  /** Clicks what is called `name`, with the pointer. */
  const click = async (page: Page, name: string): Promise<void> => {
    const found = await page.waitForFunction(
      (wanted) =>
        [...(document.querySelector('siyaq-card')?.shadowRoot?.querySelectorAll('button, a, summary') ?? [])].find(
          (e) => (e.getAttribute('aria-label') ?? e.textContent) === wanted,
        ),
      { polling: 25 },
      name,
    );
    await (found as ElementHandle<Element>).click();
  };

  it('of a person tells the name in Latin letters, what it was when the article was published, country, years, source and as of when', async () => {
    const page = await open('أنجيلا ميركل');
    const said = await words(page);
    for (const part of [
      'سياسية',
      'Angela Merkel',
      'عند نشر المقال: مستشارة ألمانيا (2005–2021)',
      'ألمانيا',
      '1954',
      'البيانات حتى',
      'المصدر: سجلات سياق',
    ])
      expect(said).toContain(part);
    expect(await page.$(`${CARD} .flag`)).not.toBeNull();
  });

  it('of an organisation names its head then and now', async () => {
    const said = await words(await open('حلف الناتو'));
    expect(said).toContain('القيادة عند نشر المقال: ينس ستولتنبرغ');
    expect(said).toContain('القيادة في آخر ما نعلم: مارك روته');
  });

  it('of a date tells the weekday, the Hijri day, the distances and what is known of the day', async () => {
    const said = await words(await open('26 مارس 2015'));
    for (const part of [
      'الخميس 26 مارس / آذار 2015',
      '6 جمادى الآخرة 1436 هـ',
      'قبل نشر المقال: 5 سنوات وشهران',
      'قبل اليوم:',
      'عاصفة الحزم',
      'كما ورد في المقال',
    ])
      expect(said).toContain(part);
  });

  it('opens other cards in place from a chip and from the map, and goes back', async () => {
    const page = await open('أنجيلا ميركل');
    await click(page, 'ألمانيا');
    await untilTitle(page, 'ألمانيا');
    await page.click('siyaq-card >>> .map [aria-label="بطاقة بولندا"]');
    await untilTitle(page, 'بولندا');
    await click(page, 'رجوع إلى البطاقة السابقة');
    await untilTitle(page, 'ألمانيا');
    await click(page, 'رجوع إلى البطاقة السابقة');
    await untilTitle(page, 'ميركل');
    expect((await marks(page))['active']).toEqual(['أنجيلا ميركل']);
  });

  it('has a map that is one stop for the keyboard and goes by arrow keys', async () => {
    const page = await extension.read(TEXT);
    await stepTo(page, 'دمشق');
    await untilTitle(page, 'دمشق');
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.querySelector('siyaq-card')?.shadowRoot?.activeElement?.getAttribute('aria-label'));
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
    const first = await focused();
    expect(first).toMatch(/^بطاقة /);
    await page.keyboard.press('ArrowLeft');
    const second = await focused();
    expect(second).toMatch(/^بطاقة /);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await untilTitle(page, (second ?? '').replace('بطاقة ', ''));
  });

  it('takes the focus from control to control in the order in which they stand, and gives it back', async () => {
    const page = await extension.read(TEXT);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#here';
      link.id = 'before';
      link.textContent = 'رابط';
      document.querySelector('article')?.prepend(link);
      link.focus();
    });
    await stepTo(page, 'أنجيلا ميركل');
    const order: (string | null)[] = [];
    for (let i = 0; i < 4; i += 1) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          const at = document.querySelector('siyaq-card')?.shadowRoot?.activeElement;
          return at ? (at.getAttribute('aria-label') ?? at.textContent) : null;
        }),
      );
    }
    expect(order.slice(0, 3)).toEqual(['تثبيت البطاقة', 'إغلاق', 'ألمانيا']);
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('is a dialog with a name, and says to who steps on by keyboard what it is about', async () => {
    const page = await extension.read(TEXT);
    await stepTo(page, 'أنجيلا ميركل');
    const heard = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.querySelector('siyaq-card')?.shadowRoot?.querySelector('[role="status"]')?.textContent);
    await expect.poll(heard).toBe('شخص: أنجيلا ميركل');
    await stepTo(page, 'دمشق');
    await untilTitle(page, 'دمشق');
    await expect.poll(heard).toBe('مكان: دمشق');
    expect(
      await page.$eval(CARD, (card) => [
        card.getAttribute('role'),
        card.querySelector(`#${card.getAttribute('aria-labelledby')}`)?.textContent,
      ]),
    ).toEqual(['dialog', 'دمشق']);
  });

  it('that is pinned stays when the pointer leaves, presses elsewhere or rests on other marks, and Escape closes it', async () => {
    const page = await open('دمشق');
    await click(page, 'تثبيت البطاقة');
    await page.waitForSelector('siyaq-card >>> [aria-pressed="true"]');
    await page.mouse.move(5, 700, { steps: 10 });
    await page.mouse.click(5, 700);
    await pointAt(page, 'أنجيلا ميركل');
    // Longer than opening another card or closing this one takes.
    const since = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 700, { polling: 50 }, since);
    expect((await marks(page))['active']).toEqual(['دمشق']);
    await page.keyboard.press('Escape');
    await untilCard(page, false);
  });

  it('copies what it says as text', async () => {
    const page = await open('أنجيلا ميركل');
    // The machine's own clipboard is left alone.
    await page.evaluate(() => {
      const writeText = async (text: string): Promise<void> => {
        document.title = text;
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await click(page, 'نسخ');
    await page.waitForFunction(() => document.title.includes('Angela Merkel'), { polling: 25 });
    const copied = await page.title();
    for (const part of ['أنجيلا ميركل', 'مستشارة ألمانيا', 'البيانات حتى', 'المصدر']) expect(copied).toContain(part);
    expect(copied).not.toContain('خطأ؟');
    await page.waitForFunction(() => document.querySelector('siyaq-card')?.shadowRoot?.textContent?.includes('نُسخت'), { polling: 25 });
  });

  it('looks further in a new tab on the Arabic Wikipedia, and only by a click', async () => {
    const page = await open('دمشق');
    // The click is looked at on its way and goes no further: no test asks the network for anything.
    await page.evaluate(() =>
      addEventListener(
        'click',
        (event) => {
          const [link] = event.composedPath();
          if (!(link instanceof HTMLAnchorElement)) return;
          event.preventDefault();
          document.title = `${link.target} ${link.rel} ${link.href}`;
        },
        { capture: true },
      ),
    );
    await click(page, 'ابحث في ويكيبيديا العربية');
    await page.waitForFunction(() => document.title.startsWith('_blank'), { polling: 25 });
    expect(await page.title()).toBe(`_blank noopener noreferrer https://ar.wikipedia.org/w/index.php?search=${encodeURIComponent('دمشق')}`);
  });

  it('hides an entity on this page or on this site, and undoes it at once', async () => {
    for (const scope of ['إخفاء في هذه الصفحة', 'إخفاء في هذا الموقع']) {
      const page = await open('دمشق');
      await click(page, 'خطأ؟');
      await click(page, scope);
      await untilMarks(page, { gone: 'دمشق' });
      await untilTitle(page, 'لن يُعلَّم «دمشق»');
      await click(page, 'تراجع');
      await untilMarks(page, { text: 'دمشق' });
    }
  });

  it('hides an entity everywhere, and the popup shows it again', async () => {
    const page = await open('دمشق');
    await click(page, 'خطأ؟');
    await click(page, 'إخفاء في كل المواقع');
    await untilMarks(page, { gone: 'دمشق' });
    const { page: news } = await extension.play(
      ADDRESS,
      newsPage(['وصل الوفد إلى دمشق قادما من موسكو في زيارة تستمر يومين يلتقي خلالها المسؤولين.']),
    );
    await untilMarks(news, { text: 'موسكو' });
    expect((await marks(news))['place']).toEqual(['موسكو']);
    const popup = await extension.popup('www.zamanarabic.com');
    await popup.evaluate(() => document.querySelector('details.more')?.setAttribute('open', ''));
    await popup.click('.more li button');
    await untilMarks(news, { text: 'دمشق' });
    await news.close();
  });

  it('speaks English where that is chosen, from left to right in an Arabic page', async () => {
    await extension.change({ language: 'en' });
    const page = await open('دمشق');
    expect(await words(page)).toContain('Capital of Syria');
    expect(await page.$eval(CARD, (card) => [card.getAttribute('lang'), getComputedStyle(card).direction])).toEqual(['en', 'ltr']);
  });

  it('goes from right to left in a page that goes from left to right', async () => {
    const page = await extension.read(TEXT);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await untilMarks(page, { text: 'دمشق' });
    await pointAt(page, 'دمشق');
    await page.waitForSelector(CARD);
    expect(await page.$eval(CARD, (card) => getComputedStyle(card).direction)).toBe('rtl');
  });

  it('appears without motion where the reader wants none', async () => {
    const page = await extension.read(TEXT);
    if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await untilMarks(page, { text: 'دمشق' });
    await pointAt(page, 'دمشق');
    await page.waitForSelector(CARD);
    expect(await page.$eval(CARD, (card) => getComputedStyle(card).animationName)).toBe('none');
  });
});
