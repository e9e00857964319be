import { defineConfig } from 'vitest/config';

/** The notebooks, built and opened in Chromium. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/notebooks/**/*.test.ts'],
    globalSetup: 'tests/notebooks/kit/site.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
