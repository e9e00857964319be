import { defineConfig } from 'vitest/config';

/** What is said of the model in words, which takes many replications to hold against it: `npm run test:claims`. */
export const claims = ['tests/model/stories.test.ts', 'tests/web/why/guides.test.ts', 'tests/patterns/**/*.test.ts'];

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/{long,browser,slurm,documents,notebooks}/**', ...claims],
    globalSetup: ['tests/kit/native-modules.ts'],
    maxWorkers: 2,
    // Modules are pure: files of one worker share them, which saves reading them anew for each.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
