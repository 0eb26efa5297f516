/** Before the browser tests: sees that a Chromium and a Firefox are there; as root on Debian it installs what is missing, else it says what to install. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, findBrowser } from './browsers.ts';

const PACKAGES: Readonly<Record<Engine, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const missing = (['chromium', 'firefox'] as const).filter((engine) => !findBrowser(engine)).map((engine) => PACKAGES[engine]);
if (missing.length > 0) {
  const command = `apt-get install -y ${[...missing, 'fonts-noto-core'].join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`The browser tests need Chromium and Firefox. Install what is missing, on Debian with: sudo ${command}`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(' and ')} …`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', ...missing, 'fonts-noto-core'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
