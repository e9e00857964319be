import { defineConfig } from 'vitest/config';

/** The full-budget suite: minutes, not seconds. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/long/**/*.test.ts'],
    globalSetup: ['tests/kit/native-modules.ts'],
    maxWorkers: 2,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
