/** Finds the browsers installed on this machine and starts them with the extension. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export type Engine = 'chromium' | 'firefox';

export interface Installed {
  readonly engine: Engine;
  readonly name: string;
  readonly path: string;
}

/** Program names on the search path, then places where installers put them. The first found of an engine is used. */
const PROGRAMS: Readonly<Record<Engine, readonly (readonly [name: string, ...paths: string[]])[]>> = {
  chromium: [
    ['Chromium', 'chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [
      'Chrome',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    [
      'Edge',
      'microsoft-edge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
  ],
  firefox: [
    [
      'Firefox',
      'firefox',
      'firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
  ],
};

/** The first installed browser of an engine. `SIYAQ_CHROMIUM` and `SIYAQ_FIREFOX` name another program. */
export function findBrowser(engine: Engine): Installed | undefined {
  const named = process.env[`SIYAQ_${engine.toUpperCase()}`];
  if (named) return { engine, name: named, path: named };
  for (const [name, ...programs] of PROGRAMS[engine]) {
    for (const program of programs) {
      const path = isPath(program) ? usable(program) : onSearchPath(program);
      if (path) return { engine, name, path };
    }
  }
  return undefined;
}

const isPath = (program: string): boolean => program.includes('/');
const onSearchPath = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => usable(join(folder, program)))
    .find((path) => path !== undefined);

function usable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

/** The built extension for an engine. */
export const extensionFolder = (engine: Engine): string => resolve(`.output/${engine === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

/** Nothing but the pages of the test goes over the network. */
const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

export interface LaunchOptions {
  readonly headless: boolean;
  /** Preferences of Firefox, for what its automation cannot turn: the dark scheme, reduced motion. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/**
 * Starts a browser with the built extension, by the debugging pipe: branded Chrome ignores `--load-extension` since 137.
 * Answers with the extension's id too, which is the host of its pages in Chromium.
 */
export async function launch({ engine, path }: Installed, options: LaunchOptions): Promise<{ browser: Browser; id: string }> {
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch(
    engine === 'chromium'
      ? {
          executablePath: path,
          headless: options.headless,
          pipe: true,
          enableExtensions: true,
          defaultViewport: null,
          args: [...CHROMIUM_FLAGS, ...(root ? ['--no-sandbox'] : [])],
        }
      : {
          browser: 'firefox',
          executablePath: path,
          headless: options.headless,
          protocol: 'webDriverBiDi',
          enableExtensions: true,
          defaultViewport: null,
          ...(options.preferences ? { extraPrefsFirefox: options.preferences } : {}),
        },
  );
  const id = await browser.installExtension(extensionFolder(engine));
  return { browser, id };
}
