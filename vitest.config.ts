import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// A document costs a second a file, so only tests that need one get it.
const WITH_DOCUMENT = ['tests/component/**/*.test.tsx', 'tests/unit/{meet,stores}/**/*.test.ts'];

/** Runs WXT's whole context for content scripts, which does not work in a shared jsdom. */
const WHOLE_SCRIPT = ['tests/unit/meet/content-script.test.ts'];

/** No test waits for a time, but the first reading in a worker builds the lexicons: on a busy machine that takes seconds. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    // One worker a core: the default leaves one idle, which on two cores doubles the time.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{unit,google}/**/*.test.ts'],
          exclude: WITH_DOCUMENT,
          testTimeout,
          restoreMocks: true,
          unstubGlobals: true,
          // Nothing here keeps state between files, and a fresh worker a file costs half a second.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'document',
          environment: 'jsdom',
          // One jsdom a worker instead of one a file.
          pool: 'vmThreads',
          include: WITH_DOCUMENT,
          exclude: WHOLE_SCRIPT,
          setupFiles: ['tests/component/setup.ts'],
          testTimeout,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'content script',
          environment: 'jsdom',
          include: WHOLE_SCRIPT,
          setupFiles: ['tests/component/setup.ts'],
          testTimeout,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
    ],
  },
});
