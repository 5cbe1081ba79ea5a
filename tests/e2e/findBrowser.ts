/** A Chromium for the tests: named by an environment variable, on the system, Playwright's own, or installed now. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that is there; undefined where there is none. */
function present(): string | undefined {
  const named = process.env.PLIMSOLL_BROWSER ?? process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named))
      throw new Error(`PLIMSOLL_BROWSER or CHROME_PATH names ${named}, which is not there.`);
    return named;
  }
  return [...SYSTEM, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

/** Debian's package as root, else Playwright's download. */
function install(): void {
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing Debian\u2019s. PLIMSOLL_INSTALL_BROWSER=0 prevents this.');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    });
    return;
  }
  console.log('No Chromium found: downloading Playwright\u2019s. PLIMSOLL_INSTALL_BROWSER=0 prevents this.');
  execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
}

export function findBrowser(): string {
  const found = present();
  if (found) return found;
  if (process.env.PLIMSOLL_INSTALL_BROWSER !== '0') install();
  const installed = present();
  if (installed) return installed;
  throw new Error('The page tests need a Chromium: install one, or set PLIMSOLL_BROWSER to its path.');
}
