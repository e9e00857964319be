import { defineConfig } from 'vitest/config';

/** Letters and research packages as the built program makes them; their documents opened by LibreOffice and read back. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/documents/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
