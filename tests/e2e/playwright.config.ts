import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  outputDir: '../../.reports/e2e',
  reporter: [['list'], ['json', { outputFile: '../../.reports/playwright.json' }]],
});
