import { defineConfig } from 'vitest/config';

/** The built page in Chromium and Firefox. One file at a time: two browsers are enough for two cores. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/kit/browsers.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
