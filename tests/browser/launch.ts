import { resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './find-chromium';

/** The production build that is tested and shown. */
export const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Follows from `key` in wxt.config.ts, so it is the same in every build but the store's. */
export const EXTENSION_ID = 'ebcedpalonakohllnhiappfojlekjokf';

interface Options {
  /** Port of the Google on loopback. */
  googlePort: number;
  headless: boolean;
  /** Folder of the throw-away profile; empty makes one that Playwright removes. */
  profile?: string;
  /** Whether addresses that are no Google's may be reached. */
  internet: boolean;
  /** Language of the browser, and so of the product while its language is "system". */
  locale?: 'en-GB' | 'de-DE';
  colorScheme?: 'light' | 'dark';
  args?: string[];
}

/** Starts a Chromium with the extension, for which the Google on loopback is the Google. */
export function launchCompanion(options: Options): Promise<BrowserContext> {
  const google = `127.0.0.1:${options.googlePort}`;
  const rules = [`MAP *.google.com ${google}`, `MAP *.googleapis.com ${google}`];
  if (!options.internet) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1');
  return chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: findChromium(),
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? 'light',
    ignoreHTTPSErrors: true,
    // Pages follow this; --lang only where the browser brings that language along.
    locale: options.locale ?? 'en-GB',
    args: [
      ...(options.headless ? ['--headless=new'] : ['--window-size=1400,900']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${options.locale ?? 'en-GB'}`,
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.args ?? []),
    ],
  });
}
