/** The built extension in a real browser, and pages played at real addresses, so that the shipped match patterns are what is tested. */
import { existsSync } from 'node:fs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { type Engine, extensionFolder, findBrowser, launch } from '../../lib/cli/browsers.ts';
import type { SettingsPatch } from '../../lib/settings/schema.ts';

export const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

export interface Extension {
  readonly engine: Engine;
  readonly browser: Browser;
  /** Opens `url` with `html` for an answer; every other request is refused, and listed in `requests`. */
  play(url: string, html: string): Promise<Played>;
  /**
   * The welcome page with `paragraphs` for its article. Its session is that of news pages, and its card's root is open to the test, which a news page's
   * is not: `siyaq-card >>> .chip` finds what is in it.
   */
  read(paragraphs: readonly string[]): Promise<Page>;
  /** Changes settings, as the popup does. */
  change(patch: SettingsPatch): Promise<void>;
  /** Does what the browser does when a command's keys are pressed. Chromium's automation alone reaches the background. */
  command(name: 'next' | 'previous' | 'toggle'): Promise<void>;
  /** The popup in a tab of its own, over the tab that shows `host`. */
  popup(host: string): Promise<Page>;
  close(): Promise<void>;
}

export interface Played {
  readonly page: Page;
  /** Addresses that were asked for beside the page's own. */
  readonly requests: string[];
}

/** What the test asks of the extension's own interface, from one of its pages. */
interface ExtensionApi {
  readonly commands: { readonly onCommand: { dispatch(name: string): void } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(id: number, message: object): Promise<{ host?: string } | undefined>;
  };
}

/** Starts the browser with the extension; `preferences` are Firefox's. Throws where the browser or the build is missing: set-up sees to both. */
export async function startExtension(engine: Engine, preferences: Readonly<Record<string, unknown>> = {}): Promise<Extension> {
  const found = findBrowser(engine);
  if (!found) throw new Error(`no ${engine} was found; run node lib/cli/install-browsers.ts`);
  if (!existsSync(extensionFolder(engine))) throw new Error(`${extensionFolder(engine)} is not built; run npm run build`);
  const { browser } = await launch(found, { headless: true, preferences });
  // The welcome tab opens on installation. It would take the foreground, in which alone pointers move, so it is waited for; later it shows the popup.
  const own = await extensionPage(browser);

  const play = async (url: string, html: string): Promise<Played> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const requests: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) => {
      if (request.url() === url) return void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      requests.push(request.url());
      return void request.abort();
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return { page, requests };
  };

  const popup = async (host: string): Promise<Page> => {
    await own.bringToFront();
    await own.setViewport({ width: 340, height: 620 });
    // A popup in a tab of its own is told which tab it stands over; tabs have no addresses for us, so each is asked. Firefox's automation
    // opens no extension page by address, so the page goes there itself.
    await own.evaluate(async (wanted) => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      let found: number | undefined;
      for (const { id } of await tabs.query({})) {
        const status = id === undefined ? undefined : await tabs.sendMessage(id, { type: 'status' }).catch(() => undefined);
        if (status?.host === wanted) found = id;
      }
      location.assign(`/popup.html?tab=${found ?? -1}`);
    }, host);
    await own.waitForFunction(() => document.querySelector('#popup #on') !== null, { polling: 50 });
    return own;
  };

  let reads = 0;
  const read = async (paragraphs: readonly string[]): Promise<Page> => {
    await own.bringToFront();
    await own.setViewport({ width: 1000, height: 800 });
    reads += 1;
    const search = `?${reads}`;
    await own.evaluate((to) => location.assign(`/welcome.html${to}`), search);
    await own.waitForFunction((to) => location.search === to && document.querySelector('#welcome > *') !== null, { polling: 25 }, search);
    await own.evaluate((texts) => {
      const closed = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return closed.call(this, { ...init, mode: 'open' });
      };
      const article = document.querySelector('article');
      article?.replaceChildren(
        ...texts.map((text) => {
          const p = document.createElement('p');
          p.textContent = text;
          return p;
        }),
      );
    }, paragraphs);
    await own.waitForFunction(
      () =>
        [...CSS.highlights.values()].some((h) => [...h].some(({ startContainer }) => startContainer.parentElement?.matches('article > p'))),
      { polling: 25 },
    );
    return own;
  };

  const change = async (patch: SettingsPatch): Promise<void> => {
    await own.evaluate(
      (given) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage({ type: 'change-settings', patch: given }),
      patch as Record<string, unknown>,
    );
  };

  const command = async (name: string): Promise<void> => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate((of) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.commands.onCommand.dispatch(of), name);
  };

  return { engine, browser, play, read, change, command, popup, close: () => browser.close() };
}

/** The page that the extension opens when it is installed. Firefox's automation calls it about:blank, so each page is asked what it is. */
async function extensionPage(browser: Browser): Promise<Page> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome.html')) return page;
    }
  }
  throw new Error('the extension opened no welcome page');
}

/** The texts of the marks painted on a page, by kind; text under no highlight of ours is in none. */
export const marks = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name.replace('siyaq-', ''),
        [...highlight].map((range) => {
          const text = document.createRange();
          text.setStart(range.startContainer, range.startOffset);
          text.setEnd(range.endContainer, range.endOffset);
          return text.toString();
        }),
      ]),
    ),
  );

/** How many marks a page has. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights].reduce((sum, [name, h]) => sum + (name === 'siyaq-active' ? 0 : h.size), 0));

/** Waits until the page's marks are as `test` wants them. Polls by time: animation frames rest in tabs behind another. */
export const untilMarks = (page: Page, test: 'some' | 'none' | { text: string } | { gone: string }): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const texts = [...CSS.highlights].flatMap(([name, highlight]) =>
        name === 'siyaq-active'
          ? []
          : [...highlight].map((range) => {
              const text = document.createRange();
              text.setStart(range.startContainer, range.startOffset);
              text.setEnd(range.endContainer, range.endOffset);
              return text.toString();
            }),
      );
      if (wanted === 'some') return texts.length > 0;
      if (wanted === 'none') return texts.length === 0;
      return 'text' in wanted ? texts.includes(wanted.text) : !texts.includes(wanted.gone);
    },
    { polling: 25, timeout: 20_000 },
    test,
  );

/** The middle of the first mark whose text is `text`, in the viewport. */
export const placeOf = (page: Page, text: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (name === 'siyaq-active') continue;
      for (const static_ of highlight) {
        const range = document.createRange();
        range.setStart(static_.startContainer, static_.startOffset);
        range.setEnd(static_.endContainer, static_.endOffset);
        if (range.toString() !== wanted) continue;
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`no mark “${wanted}”`);
  }, text);

/** Moves the pointer onto a mark as a hand does: near, then slowly on. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x + 6, y + 1);
  await page.mouse.move(x + 1, y, { steps: 8 });
  await page.mouse.move(x, y);
}

export const untilCard = (page: Page, open: boolean): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => (document.querySelector('siyaq-card')?.matches(':popover-open') ?? false) === wanted,
    { polling: 25, timeout: 10_000 },
    open,
  );

/** Presses the keys that go to the next mark until the card is about `text`; the focus is in it then. */
export async function stepTo(page: Page, text: string): Promise<void> {
  const active = (): Promise<string> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('siyaq-active') ?? [];
      return range ? (range.startContainer as Text).data.slice(range.startOffset, range.endOffset) : '';
    });
  for (let last = await active(); last !== text; ) {
    await pressKeys(page, 'Alt', 'Shift', 'KeyJ');
    await page.waitForFunction(
      (before) => {
        const [range] = CSS.highlights.get('siyaq-active') ?? [];
        return range !== undefined && (range.startContainer as Text).data.slice(range.startOffset, range.endOffset) !== before;
      },
      { polling: 25 },
      last,
    );
    last = await active();
  }
  await page.waitForFunction(() => document.activeElement?.localName === 'siyaq-card', { polling: 25 });
}

export const pressKeys = async (page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
  const [last, ...held] = [...keys].reverse();
  for (const key of held.reverse()) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of held.reverse()) await page.keyboard.up(key);
};
