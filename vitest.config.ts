import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/{long,browser,slurm,documents,notebooks}/**'],
    globalSetup: ['tests/kit/native-modules.ts'],
    maxWorkers: 2,
    // Modules are pure: files of one worker share them, which saves reading them anew for each.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
