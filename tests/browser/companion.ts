import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import { EXTENSION_ID } from './launch';

/** The product in an open browser, driven as a person drives it. For tests and for the demo. */
export class Companion {
  constructor(readonly context: BrowserContext) {}

  /** One of the product's own pages, as a tab. */
  async open(page: 'options' | 'popup' | 'welcome' | 'panel', suffix = ''): Promise<Page> {
    const tab = await this.context.newPage();
    if (page === 'popup') await tab.setViewportSize({ width: 400, height: 600 });
    await tab.goto(this.address(page, suffix));
    return tab;
  }

  address(page: string, suffix = ''): string {
    return `chrome-extension://${EXTENSION_ID}/${page}.html${suffix}`;
  }

  /** The worker, woken if need be. */
  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker');
  }

  /** Options filled in and the calendar connected, with Google's window answered. Returns the options page. */
  async connect(account: string, clientId: string): Promise<Page> {
    const options = await this.open('options');
    await this.fillAccount(options, account, clientId);
    const consent = await this.consentWindow(options);
    await consent.getByRole('button', { name: 'Continue' }).click();
    await options.getByText(`Connected as ${account}.`).waitFor();
    await options.getByText('Calendar read just now').waitFor();
    return options;
  }

  async fillAccount(options: Page, account: string, clientId: string): Promise<void> {
    await options.getByLabel('Account you share with expertlead').fill(account);
    await options.getByLabel('Account you share with expertlead').press('Tab');
    await options.getByLabel('Client ID').fill(clientId);
    await options.getByLabel('Client ID').press('Tab');
  }

  /** Presses connect and gives the window that Google opens. */
  async consentWindow(options: Page, button: string | RegExp = /^Connect/): Promise<Page> {
    const opened = this.context.waitForEvent('page', {
      predicate: (page) =>
        page.url() === '' ||
        page.url().startsWith('https://accounts.google.com/') ||
        page.url() === 'about:blank',
    });
    await options.getByRole('button', { name: button }).click();
    const consent = await opened;
    await consent.waitForURL('https://accounts.google.com/**');
    return consent;
  }

  /** A Meet room in a tab. */
  async meet(code: string, query = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`https://meet.google.com/${code}${query}`);
    return page;
  }

  /** The panel's frame inside a Meet tab. */
  async panel(page: Page): Promise<Frame> {
    const isPanel = (frame: Frame) => frame.url().includes('/panel.html');
    return page.frames().find(isPanel) ?? page.waitForEvent('framenavigated', { predicate: isPanel });
  }
}
