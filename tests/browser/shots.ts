/** `npm run shots`: pictures of what a reader sees, in both browsers, light and dark, for looking at and for the README. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ADDRESS, samplePage } from './articles.ts';
import { ENGINES, pointAt, startExtension, untilCard, untilMarks } from './harness.ts';

const FOLDER = 'docs/images';
/** Marks whose cards are shown: one of each kind that the sample article has. */
const CARDS: readonly (readonly [name: string, mark: string])[] = [
  ['person', 'جيمس جيفري'],
  ['place', 'تركيا'],
  ['organization', 'صندوق مارشال الألماني'],
  ['weapon', 'إس-400'],
  ['date', 'أبريل/ نيسان الماضي'],
];
const STYLE =
  '<style>:root{color-scheme:light dark}body{font:18px/2 "Noto Naskh Arabic",serif;margin:1.5rem auto;max-width:44rem}</style></head>';

mkdirSync(FOLDER, { recursive: true });
for (const engine of ENGINES) {
  const extension = await startExtension(engine);
  const { page } = await extension.play(ADDRESS, samplePage().replace('</head>', STYLE));
  for (const scheme of ['light', 'dark'] as const) {
    if (scheme === 'dark') {
      // Firefox's automation cannot turn the scheme; its dark picture would be the light one again.
      if (engine === 'firefox') break;
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    }
    for (const [name, mark] of CARDS) await card(page, mark, `${FOLDER}/${engine}-${scheme}-${name}.png`);
  }
  const popup = await extension.popup('www.zamanarabic.com');
  await popup.waitForFunction(() => /\d/.test(document.querySelector('[role="status"]')?.textContent ?? ''), { polling: 50 });
  await popup.screenshot({ path: `${FOLDER}/${engine}-popup.png` });
  await extension.close();
}

async function card(page: Page, mark: string, path: `${string}.png`): Promise<void> {
  await page.setViewport({ width: 900, height: 620 });
  await page.bringToFront();
  await untilMarks(page, { text: mark });
  await pointAt(page, mark);
  await untilCard(page, true);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await untilCard(page, false);
}
