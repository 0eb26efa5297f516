import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, startExtension, untilMarks } from './harness.ts';

const HTML = newsPage(['قال ديمتري شوغايف إن موسكو تنتظر قرار أنقرة النهائي الشهر الماضي بشأن الدفعة الثانية من منظومة إس-400 الروسية.']);

describe.each(ENGINES)('the popup in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine);
  });
  afterAll(() => extension?.close());

  it('turns everything, the site and each kind off and on, at once in the open page', async () => {
    const { page } = await extension.play(ADDRESS, HTML);
    await untilMarks(page, { text: 'موسكو' });
    const before = await marks(page);
    const popup = await extension.popup('www.zamanarabic.com');
    await popup.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('5'), { polling: 50 });
    expect(await popup.$eval('[role="status"]', (e) => e.textContent)).toBe('5 إشارات في هذه الصفحة');

    for (const id of ['#on', '#site']) {
      await popup.click(id);
      await untilMarks(page, 'none');
      await popup.click(id);
      await untilMarks(page, { text: 'موسكو' });
      expect(await marks(page)).toEqual(before);
    }

    await popup.click('#kind-place');
    await untilMarks(page, { gone: 'موسكو' });
    expect(await marks(page)).toEqual({ ...before, place: [] });
    await popup.click('#kind-place');
    await untilMarks(page, { text: 'موسكو' });
    expect(await marks(page)).toEqual(before);
    await page.close();
  });

  it('shows descriptions where more is asked for, and sure names alone where only these are', async () => {
    const { page } = await extension.play(ADDRESS, newsPage(['أعلن الجيش اللبناني موقفه من زيارة البنتاغون ودمشق.']));
    await untilMarks(page, { text: 'البنتاغون' });
    expect((await marks(page)).organization).toEqual(['البنتاغون']);
    const popup = await extension.popup('www.zamanarabic.com');
    await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('details.more')?.setAttribute('open', ''));
    await popup.select('#care', 'more');
    await untilMarks(page, { text: 'الجيش اللبناني' });
    await popup.select('#care', 'surer');
    await untilMarks(page, { gone: 'البنتاغون' });
    expect(await marks(page)).toMatchObject({ organization: [], place: ['دمشق'] });
    await popup.select('#care', 'normal');
    await untilMarks(page, { text: 'البنتاغون' });
    expect((await marks(page)).organization).toEqual(['البنتاغون']);
    await page.close();
  });

  it('says so where it does not run', async () => {
    const { page } = await extension.play('https://example.com/', HTML);
    const popup = await extension.popup('example.com');
    expect(await popup.$eval('[role="status"]', (e) => e.textContent)).toContain('لا يعمل سياق في هذه الصفحة');
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.close();
  });
});
