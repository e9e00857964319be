import { defineConfig } from 'vitest/config';

/** The documents of a letter, opened by LibreOffice and read back by poppler. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/documents/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
