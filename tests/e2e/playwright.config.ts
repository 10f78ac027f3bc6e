import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // Far above what a test needs: a busy machine must not fail what waits for events.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  outputDir: '../../.reports/e2e',
  reporter: [['list'], ['json', { outputFile: '../../.reports/playwright.json' }]],
});
