/**
 * `npm start`: opens an installed browser with the built extension on its welcome page, whose sample article is annotated by the code that
 * reads news pages. Without a display it runs headless, prints what was found and writes a screenshot.
 */
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser, type Installed, launch } from './browsers.ts';

const display = process.platform !== 'linux' || !!process.env['DISPLAY'] || !!process.env['WAYLAND_DISPLAY'];
const wanted = process.argv.includes('--firefox') ? (['firefox'] as const) : (['chromium', 'firefox'] as const);
const installed = wanted.map((engine) => findBrowser(engine)).find((found) => found !== undefined);
if (!installed) {
  console.error('No Chrome, Chromium, Edge or Firefox was found. Install one, on Debian with: sudo apt-get install chromium');
  process.exit(1);
}
await (display ? open(installed) : show(installed));

async function open(found: Installed): Promise<void> {
  const { browser } = await launch(found, { headless: false });
  console.log(`${found.name} is open with Siyaq. Its welcome page has a sample article; close the browser to end.`);
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}

async function show(found: Installed): Promise<void> {
  const { browser } = await launch(found, { headless: true });
  try {
    const page = await welcomePage(browser);
    await page.setViewport({ width: 1000, height: 900 });
    await page.bringToFront();
    await page.waitForFunction(() => [...CSS.highlights.values()].some((h) => h.size > 0), { polling: 50, timeout: 20_000 });
    const rows = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].map((range) => {
          const text = document.createRange();
          text.setStart(range.startContainer, range.startOffset);
          text.setEnd(range.endContainer, range.endOffset);
          return { kind: name.replace('siyaq-', ''), text: text.toString().replace(/\s+/g, ' ') };
        }),
      ),
    );
    console.log(`${found.name}, without a display. Found in the sample article of the welcome page:`);
    console.table(rows);
    const folder = resolve('.output/start');
    mkdirSync(folder, { recursive: true });
    const file = `${folder}/welcome.png` as const;
    await page.screenshot({ path: file });
    console.log(`Screenshot: ${relative(process.cwd(), file)}`);
  } finally {
    await browser.close();
  }
}

/** The page that the extension opens when it is installed. */
async function welcomePage(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'), { timeout: 20_000 });
  const page = await target.page();
  if (!page) throw new Error('the welcome page closed while it was being opened');
  return page;
}
