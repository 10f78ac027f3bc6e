import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that need a document; jsdom costs a second a file, so only they get one. */
const WITH_DOCUMENT = ['tests/component/**/*.test.tsx', 'tests/unit/{meet,stores}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{unit,google}/**/*.test.ts'],
          exclude: WITH_DOCUMENT,
          restoreMocks: true,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'document',
          environment: 'jsdom',
          include: WITH_DOCUMENT,
          setupFiles: ['tests/component/setup.ts'],
          restoreMocks: true,
        },
      },
    ],
  },
});
