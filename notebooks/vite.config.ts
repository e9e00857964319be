import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The notebooks import the package as it is built, under its own name. */
export default defineConfig({
  resolve: { alias: { ketenlab: join(import.meta.dirname, '../dist/index.js') } },
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
});
