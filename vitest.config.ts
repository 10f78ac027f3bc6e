import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'jsdom',
    include: ['tests/{unit,component,google}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/component/setup.ts'],
    restoreMocks: true,
  },
});
