import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, hasReference, newsPage, referencePage, referenceText, samplePage } from './articles.ts';
import {
  countMarks,
  ENGINES,
  type Extension,
  marks,
  type Played,
  pointAt,
  pressKeys,
  startExtension,
  untilCard,
  untilMarks,
} from './harness.ts';

const REFERENCE_NAMES = [
  'موسكو',
  'أنقرة',
  'تركيا',
  'روسيا',
  'الولايات المتحدة',
  'واشنطن',
  'سوريا',
  'الناتو',
  'سبوتنيك',
  'شوغايف',
  'S 400',
  'S-400',
  'الاس 400',
  'صندوق مارشال الألماني',
  'ماثيو بالمر',
  'جيمس جيفري',
];
const SAMPLE_NAMES = [
  'موسكو',
  'أنقرة',
  'تركيا',
  'روسيا',
  'الولايات المتحدة',
  'واشنطن',
  'سوريا',
  'سبوتنيك',
  'شوغايف',
  'S-400',
  'إس-400',
  'الاس 400',
  'ماثيو بالمر',
  'جيمس جيفري',
];
/** Phrases of the reference article with their EDTF values. */
const REFERENCE_DATES = ['أبريل/ نيسان الماضي', 'الشهر الماضي', 'سبتمبر/ أيلول من عام 2017', 'يوليو/ تموز من عام 2019'];

/** How often a name stands in a text. */
const occurrences = (text: string, name: string): number => text.split(name).length - 1;

/** How many of a name's occurrences lie in marks: a longer mark holds it too. */
const marked = (all: Record<string, string[]>, name: string): number =>
  Object.entries(all).reduce(
    (sum, [kind, texts]) => sum + (kind === 'active' ? 0 : texts.reduce((n, text) => n + occurrences(text, name), 0)),
    0,
  );

describe.each(ENGINES)('an article in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine);
  });
  afterAll(() => extension?.close());

  const read = async (html: string): Promise<Played> => {
    const played = await extension.play(ADDRESS, html);
    await untilMarks(played.page, 'some');
    return played;
  };

  it.skipIf(!hasReference)('highlights every occurrence of every entity of the reference article', async () => {
    const { page, requests } = await read(referencePage());
    const all = await marks(page);
    for (const name of REFERENCE_NAMES) expect([name, marked(all, name)]).toEqual([name, occurrences(referenceText(), name)]);
    expect(occurrences(referenceText(), 'شوغايف')).toBe(4);
    for (const date of REFERENCE_DATES) expect(all['date']).toContain(date);
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    await page.close();
  });

  it('highlights the sample article of the welcome page, played as a news page', async () => {
    const { page } = await read(samplePage());
    const all = await marks(page);
    const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    for (const name of SAMPLE_NAMES) expect([name, marked(all, name)]).toEqual([name, occurrences(text, name)]);
    expect(all['date']).toEqual(
      expect.arrayContaining(['أبريل/ نيسان الماضي', 'سبتمبر/ أيلول من عام 2017', 'يوليو/ تموز من عام 2019', 'قبل أيام', 'الشهر الماضي']),
    );
    await page.close();
  });

  it('leaves the furniture of the page alone', async () => {
    const { page } = await read(newsPage(['وصل الرئيس إلى موسكو قادما من واشنطن في زيارة تستمر يومين يلتقي خلالها عددا من المسؤولين.']));
    expect((await marks(page))['place']).toEqual(['موسكو', 'واشنطن']);
    await page.close();
  });

  it('joins a name that inline tags cut, and not one that a paragraph cuts', async () => {
    const { page } = await read(
      newsPage([
        'قال <b>ماثيو</b> <a href="/x">بالمر</a> إن بلاده قلقة من التقارب بين البلدين في هذه المرحلة الحساسة.',
        'هذا جيمس',
        'جيفري في فقرة أخرى، وتركيا هنا.',
      ]),
    );
    const all = await marks(page);
    expect(all['person']).toEqual(['ماثيو بالمر']);
    await page.close();
  });

  it('changes nothing in the page but for the one element of the card', async () => {
    const { page } = await extension.play(
      ADDRESS,
      `${newsPage(['تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية.'])}<!-- end -->`,
    );
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await untilMarks(page, 'some');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await pointAt(page, 'أنقرة');
    await untilCard(page, true);
    const after = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const ours = copy.querySelectorAll('siyaq-card');
      for (const element of ours) element.remove();
      return { html: copy.outerHTML, ours: ours.length, shadow: document.querySelector('siyaq-card')?.shadowRoot ?? null };
    });
    expect(after).toEqual({ html: before, ours: 1, shadow: null });
    await page.close();
  });

  it('opens the card by pointer, keeps it open while the pointer is on it, and closes it by leaving', async () => {
    const { page } = await read(newsPage(['تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية.']));
    await pointAt(page, 'أنقرة');
    await untilCard(page, true);
    expect((await marks(page))['active']).toEqual(['أنقرة']);
    await page.mouse.move(5, 700, { steps: 20 });
    await untilCard(page, false);
    expect((await marks(page))['active']).toEqual([]);
    await page.close();
  });

  it('opens the cards one after another by keyboard, and Escape closes without the page hearing it', async () => {
    const { page } = await read(newsPage(['تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية.']));
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') document.title = 'heard';
      });
    });
    await pressKeys(page, 'Alt', 'Shift', 'KeyJ');
    await untilCard(page, true);
    expect((await marks(page))['active']).toEqual(['موسكو']);
    await pressKeys(page, 'Alt', 'Shift', 'KeyJ');
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('siyaq-active') ?? [])].some(
          (r) => (r.startContainer as Text).data.slice(r.startOffset, r.endOffset) === 'أنقرة',
        ),
      {
        polling: 25,
      },
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('siyaq-card');
    await page.keyboard.press('Escape');
    await untilCard(page, false);
    expect(await page.title()).toBe('صحيفة');
    await page.close();
  });

  it('annotates text that arrives later, and forgets what goes away', async () => {
    const { page } = await read(newsPage(['تنتظر موسكو قرارا نهائيا بشأن الدفعة الثانية من المنظومة الصاروخية الروسية في أقرب وقت.']));
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'وقالت واشنطن إن الأمر لا يعنيها.';
      document.querySelector('article')?.append(p);
    });
    await untilMarks(page, { text: 'واشنطن' });
    await page.evaluate(() => document.querySelector('article p')?.remove());
    await untilMarks(page, { gone: 'موسكو' });
    expect((await marks(page))['place']).toEqual(['واشنطن']);
    await page.close();
  });

  it('survives a page that replaces its text while it is read', async () => {
    const { page } = await extension.play(ADDRESS, newsPage(['تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية.']));
    await page.evaluate(() => {
      const article = document.querySelector('article') as Element;
      let n = 0;
      const replace = (): void => {
        n += 1;
        article.innerHTML = `<p>${n % 2 ? 'قالت <b>تركيا</b> إن الأمر انتهى.' : 'قالت روسيا شيئا آخر.'}</p>`;
        if (n < 60) requestAnimationFrame(replace);
        else article.innerHTML = '<p>وفي الختام وصل الوفد إلى واشنطن.</p>';
      };
      replace();
    });
    await untilMarks(page, { text: 'واشنطن' });
    expect((await marks(page))['place']).toEqual(['واشنطن']);
    await page.close();
  });

  it('leaves a page in another language alone', async () => {
    const html =
      '<!doctype html><html lang="en"><body><article><p>The president said that Ankara and Moscow, موسكو, had agreed on the second batch of the system last month, as officials confirmed to reporters on Friday. '.repeat(
        3,
      );
    const { page } = await extension.play(ADDRESS, html);
    await page.evaluate(() => document.body.append('تم'));
    const second = await read(newsPage(['تنتظر موسكو قرار أنقرة النهائي بشأن الدفعة الثانية من المنظومة الصاروخية الروسية.']));
    // The Arabic page, asked later, has been read: the other one has had its turn.
    expect(await countMarks(second.page)).toBeGreaterThan(0);
    expect(await countMarks(page)).toBe(0);
    await page.close();
    await second.page.close();
  });
});
