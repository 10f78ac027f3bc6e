/**
 * `npm run demo`: builds the extension, starts the Google on loopback with sample sessions around now, and opens a Chromium
 * with a throw-away profile, signed in, with the Meet page and the panel. Without a display it takes a tour of pictures instead.
 */
import { execSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { Companion } from '../browser/companion';
import { findChromium } from '../browser/find-chromium';
import { launchCompanion } from '../browser/launch';
import { MIRA, SAMPLE_CLIENT, sampleScenario } from '../google/scenarios/sample';
import { type Google, startGoogle } from '../google/server';
import { enterFirstCall, FIRST_ROOM } from './first-call';
import { takeTour } from './tour';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, pictures: { type: 'string' } },
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || values.pictures !== undefined || !hasDisplay;

const profile = mkdtempSync(join(tmpdir(), 'interview-companion-demo-'));
let google: Google | undefined;
let context: BrowserContext | undefined;

async function end(code: number): Promise<never> {
  await context?.close().catch(() => undefined);
  await google?.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true });
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));

try {
  findChromium();
  console.log('Building the extension …');
  execSync('npm run -s build', { stdio: ['ignore', 'ignore', 'inherit'] });

  google = await startGoogle({ scenario: sampleScenario() });
  google.state.meet.strip = !headless;
  context = await launchCompanion({ googlePort: google.port, headless, profile, internet: !headless });
  const companion = new Companion(context);

  console.log(`Signing in as ${MIRA.email} …`);
  await companion.connect(MIRA.email, SAMPLE_CLIENT);

  if (headless) {
    const folder = resolve(values.pictures ?? '.output/demo');
    await takeTour(companion, google, folder);
    console.log(`
${hasDisplay ? '' : 'There is no display here, so the tour was taken without a window.\n'}Pictures of the tour: ${folder}`);
    await end(0);
  }

  const others = context.pages().filter((page) => !page.url().includes('/options.html'));
  await companion.open('popup');
  const call = await enterFirstCall(companion, google);
  await Promise.all(others.map((page) => page.close()));
  await call.bringToFront();
  console.log(`
The demo is open: a Chromium with a profile of its own, signed in to a Google on this machine (${google.url}).

  1. The tab in front is Meet: press Join now. The panel stands on the right; the strip at the top left plays the other side.
  2. The tab before it is the popup. (The icon in the toolbar opens the same.)
  3. The first tab is Options: account, calendar, language.

Room of the first session: https://meet.google.com/${FIRST_ROOM}
Ctrl-C here, or closing the browser, ends everything.`);
  context.once('close', () => void end(0));
} catch (error) {
  console.error(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`);
  await end(1);
}
