import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { licences } from './web/build/licences.ts';
import { headers } from './web/build/policy.ts';
import { policyInPage } from './web/build/policy-in-page.ts';
import { precache } from './web/build/precache.ts';
import { release } from './web/build/release.ts';
import { shippedScenarios } from './web/build/shipped-scenarios.ts';
import { themeInUse } from './web/build/used-theme.ts';
import { originsLeftOut } from './web/build/without-origins.ts';

const root = join(import.meta.dirname, 'web');
const scenarios = join(import.meta.dirname, 'scenarios');
const { version } = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as { version: string };

/** Names of the files in a folder of the built page. A top-level `const` that becomes `var` makes the engine slower. */
const into = (folder: string) => ({
  entryFileNames: `${folder}/[name]-[hash].js`,
  chunkFileNames: `${folder}/[name]-[hash].js`,
  assetFileNames: `${folder}/[name]-[hash][extname]`,
  topLevelVar: false,
});
const parts = into('parts');
const notices = licences(root);

/** The page: static files that work from any folder of any server. */
export default defineConfig({
  root,
  base: './',
  // A file that is not there is not there: no page in its place.
  appType: 'mpa',
  define: { KETENLAB_VERSION: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    policyInPage(),
    themeInUse(root),
    release(join(root, '../dist/release/main.js'), scenarios),
    notices.page,
    precache(),
  ],
  worker: {
    format: 'es',
    plugins: () => [shippedScenarios(scenarios), originsLeftOut(), notices.worker()],
    rolldownOptions: { output: into('workers') },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: join(root, 'index.html'), 'service-worker': join(root, 'service-worker.ts') },
      output: {
        ...parts,
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : parts.entryFileNames),
      },
    },
  },
  preview: { port: 4173, strictPort: true, headers },
});
