/** axe-core on everything that is ours: the card of each kind, the popup, the welcome page and a news page with a card over it. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, pointAt, startExtension, untilCard, untilMarks } from './harness.ts';

/** What axe-core answers with, as far as it is read here. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** A mark of each kind. Kinds that the dataset has no record of yet are passed over aloud. */
const KINDS: readonly (readonly [kind: string, mark: string])[] = [
  ['person', 'أنجيلا ميركل'],
  ['city', 'دمشق'],
  ['country', 'تركيا'],
  ['organization', 'حلف الناتو'],
  ['weapon', 'إس-400'],
  ['event', 'عاصفة الحزم'],
  ['currency', 'الليرة التركية'],
  ['group', 'الأكراد'],
  ['date', '26 مارس 2015'],
];
const ARTICLE = [
  'وكانت المستشارة الألمانية أنجيلا ميركل قد دعت إلى التهدئة، ووصل الوفد إلى دمشق، وأعلنت تركيا أنها ماضية في صفقة منظومة إس-400.',
  'ويرى حلف الناتو أن «عاصفة الحزم» التي بدأت في 26 مارس 2015 غيّرت التحالفات. وتراجعت الليرة التركية، ويطالب الأكراد بحكم ذاتي.',
];

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)]);
}

describe.each(ENGINES)('axe-core finds nothing in %s', (engine) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await startExtension(engine, { 'ui.prefersReducedMotion': 1 });
  }, 60_000);
  afterAll(() => extension?.close());

  it.each(['light', 'dark'] as const)(
    'on the card of each kind, on %s ground, in Arabic and English',
    async (ground) => {
      const found: unknown[] = [];
      for (const language of ['ar', 'en'] as const) {
        await extension.change({ language });
        const page = await extension.read(ARTICLE);
        if (engine === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
        if (ground === 'dark') await page.addStyleTag({ content: 'body, article, #welcome * { background: #14171a; color: #eee }' });
        await page.waitForFunction(
          (name) => [...(CSS.highlights.get(name) ?? [])].some((r) => (r.startContainer as Text).data.includes('26 مارس')),
          { polling: 25 },
          ground === 'dark' ? 'siyaq-dark-date' : 'siyaq-date',
        );
        const there = Object.values(await marks(page)).flat();
        for (const [kind, mark] of KINDS) {
          if (!there.includes(mark)) {
            console.warn(`no mark “${mark}”: the card of a ${kind} is not looked at`);
            continue;
          }
          await pointAt(page, mark);
          await page.waitForFunction(
            (wanted) => document.querySelector('siyaq-card')?.shadowRoot?.querySelector('.card')?.classList.contains(wanted),
            { polling: 25 },
            ground,
          );
          // With all that it has: the list of where to hide it too.
          await page.evaluate(() => document.querySelector('siyaq-card')?.shadowRoot?.querySelector('details')?.setAttribute('open', ''));
          for (const violation of await violations(page)) found.push([language, kind, violation]);
          await page.keyboard.press('Escape');
          await page.mouse.move(2, 2);
          await untilCard(page, false);
        }
      }
      await extension.change({ language: 'ar' });
      expect(found).toEqual([]);
    },
    180_000,
  );

  it('on a news page that had nothing wrong, with a card over it', async () => {
    const { page } = await extension.play(ADDRESS, newsPage(ARTICLE));
    await untilMarks(page, { text: 'دمشق' });
    const before = await violations(page);
    await pointAt(page, 'دمشق');
    await untilCard(page, true);
    expect(await violations(page)).toEqual(before);
    await page.close();
  });

  it('in the popup, with all its options and something hidden', async () => {
    const { page } = await extension.play(ADDRESS, newsPage(ARTICLE));
    await untilMarks(page, { text: 'دمشق' });
    await extension.change({ hide: { id: 'damascus' } });
    const popup = await extension.popup('www.zamanarabic.com');
    await popup.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await popup.waitForSelector('.more li button');
    expect(await violations(popup)).toEqual([]);
    await extension.change({ unhide: { id: 'damascus' } });
    await page.close();
  });
});
