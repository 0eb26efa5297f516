/**
 * `npm run shots`: pictures of what a reader sees, for looking at: the card of each kind on light and dark pages, on a desktop and a phone, in Arabic and
 * English, and the popup, in both browsers, in `.output/shots`. Those that the README and a reviewer want at hand are copied to `docs/images`.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ADDRESS, newsPage } from './articles.ts';
import { ENGINES, type Extension, marks, pointAt, startExtension, untilCard, untilMarks } from './harness.ts';

const FOLDER = '.output/shots';
const CHOSEN = 'docs/images';

/** A mark of each kind, and the sentence that names it. A kind that the dataset has no record of yet is skipped aloud. */
const KINDS: readonly (readonly [kind: string, mark: string, sentence: string])[] = [
  ['person', 'أنجيلا ميركل', 'وكانت المستشارة الألمانية أنجيلا ميركل قد دعت الطرفين إلى التهدئة.'],
  ['place', 'دمشق', 'ووصل الوفد إلى دمشق في زيارة تستمر يومين.'],
  ['country', 'تركيا', 'وأعلنت تركيا أنها ماضية في الصفقة.'],
  ['organization', 'حلف الناتو', 'ويرى حلف الناتو أن المنظومة لا تتوافق مع أنظمته.'],
  ['weapon', 'إس-400', 'وتسلمت أنقرة أولى دفعات منظومة إس-400 قبل عام.'],
  ['event', 'عاصفة الحزم', 'ومنذ انطلاق «عاصفة الحزم» في اليمن تبدلت التحالفات.'],
  ['currency', 'الليرة التركية', 'وتراجعت الليرة التركية أمام الدولار بعد الإعلان.'],
  ['group', 'الأكراد', 'ويطالب الأكراد في شمال البلاد بحكم ذاتي.'],
  ['date', '26 مارس 2015', 'وقع ذلك كله بعد 26 مارس 2015 بسنوات.'],
];
const SCHEMES = {
  light: 'body { background: #fff; color: #1b1b1b }',
  dark: 'body { background: #14171a; color: #e6e6e6 }',
} as const;
const DEVICES = { desktop: { width: 720, height: 640 }, phone: { width: 360, height: 640 } } as const;
type Scheme = keyof typeof SCHEMES;

const html = (scheme: Scheme): string =>
  newsPage(KINDS.map(([, , sentence]) => sentence)).replace(
    '</style>',
    `body { font: 18px/2 "Noto Naskh Arabic", serif; padding: 0 1rem } nav, footer, h1 { display: none } ${SCHEMES[scheme]}</style>`,
  );

rmSync(FOLDER, { recursive: true, force: true });
for (const folder of [FOLDER, CHOSEN]) mkdirSync(folder, { recursive: true });
const only = process.argv.slice(2);
for (const engine of ENGINES) {
  if (only.length > 0 && !only.includes(engine)) continue;
  const extension = await startExtension(engine);
  for (const language of ['ar', 'en'] as const) {
    await setLanguage(extension, language);
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await extension.play(ADDRESS, html(scheme));
      await untilMarks(page, 'some');
      for (const device of ['desktop', 'phone'] as const) {
        await page.setViewport(DEVICES[device]);
        for (const [kind, mark] of KINDS) await card(page, mark, [engine, language, scheme, device, kind]);
      }
      if (scheme === 'light') {
        const popup = await extension.popup('www.zamanarabic.com');
        await popup.waitForFunction(() => /\d/.test(document.querySelector('[role="status"]')?.textContent ?? ''), { polling: 50 });
        await picture(popup, [engine, language, scheme, 'popup']);
      }
      await page.close();
    }
  }
  await setLanguage(extension, 'ar');
  await extension.close();
}

async function setLanguage(extension: Extension, language: 'ar' | 'en'): Promise<void> {
  const popup = await extension.popup('www.zamanarabic.com');
  await popup.evaluate(() => document.querySelector<HTMLDetailsElement>('details.more')?.setAttribute('open', ''));
  await popup.select('#language', language);
  await popup.waitForFunction((wanted) => document.documentElement.lang === wanted, { polling: 50 }, language);
}

async function card(page: Page, mark: string, name: readonly string[]): Promise<void> {
  await page.bringToFront();
  if (!Object.values(await marks(page)).some((texts) => texts.includes(mark))) {
    console.warn(`no mark “${mark}”: no picture of ${name.join('-')}`);
    return;
  }
  await pointAt(page, mark);
  await untilCard(page, true);
  await picture(page, name);
  await page.keyboard.press('Escape');
  await untilCard(page, false);
  await page.mouse.move(2, 2);
}

/** Waits out the card's appearing; a picture is no test. */
async function picture(page: Page, name: readonly string[]): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
  const file = `${name.join('-')}.png` as const;
  await page.screenshot({ path: join(FOLDER, file) as `${string}.png` });
  if (isChosen(name)) copyFileSync(join(FOLDER, file), join(CHOSEN, file));
}

/** Every kind once on each ground, device and in each language, without all of their combinations. */
function isChosen([engine, language, scheme, device]: readonly string[]): boolean {
  if (device === 'popup') return true;
  const look = `${language}-${scheme}-${device}`;
  return engine === 'chromium'
    ? ['ar-light-desktop', 'ar-dark-phone'].includes(look)
    : ['ar-dark-desktop', 'en-light-phone'].includes(look);
}
