import { test as base } from '@playwright/test';
import { Companion } from '../browser/companion';
import { launchCompanion } from '../browser/launch';
import type { Scenario } from '../google/scenario';
import { sampleScenario } from '../google/scenarios/sample';
import { type Google, startGoogle } from '../google/server';

interface Fixtures {
  /** What Google holds when the test begins. */
  scenario: Scenario;
  language: 'en-GB' | 'de-DE';
  google: Google;
  companion: Companion;
}

/** Each test has a Google and a browser of its own, so none sees what another left. */
export const test = base.extend<Fixtures>({
  // Made for each test: its sessions lie around the time at which the test begins.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  scenario: async ({}, use) => use(sampleScenario()),
  language: ['en-GB', { option: true }],
  google: async ({ scenario }, use) => {
    const google = await startGoogle({ scenario });
    await use(google);
    await google.close();
  },
  companion: async ({ google, language }, use) => {
    const context = await launchCompanion({
      googlePort: google.port,
      headless: true,
      internet: false,
      locale: language,
    });
    const companion = new Companion(context);
    await companion.worker();
    await use(companion);
    await context.close();
  },
});

export { expect } from '@playwright/test';
