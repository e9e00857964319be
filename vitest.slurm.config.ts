import { defineConfig } from 'vitest/config';

/** Sweeps on a real Slurm, of one node on this machine. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['tests/slurm/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
