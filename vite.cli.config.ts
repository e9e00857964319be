import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const benchmarks = ['main', 'w2a-alone', 'w2a-parallel', 'chain', 'sweep', 'workers', 'web'];

/** The command line, its worker, the library and the benchmark; what they need is inside, but for what draws documents. */
export default defineConfig({
  root,
  define: { KETENLAB_VERSION: JSON.stringify(version) },
  // The driver of the browser that the benchmark of the page measures is a tool, not a part of the program. resvg is no
  // JavaScript, and pdfkit reads files of its own beside it: they are installed with the program.
  ssr: { noExternal: true, external: ['playwright-core', '@resvg/resvg-js', 'pdfkit'] },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        'cli/main': join(root, 'sim/cli/main.ts'),
        'cli/worker': join(root, 'sim/worker/node.ts'),
        index: join(root, 'sim/index.ts'),
        'release/main': join(root, 'web/release/main.ts'),
        ...Object.fromEntries(benchmarks.map((name) => [`bench/${name}`, join(root, `tests/performance/${name}.ts`)])),
      },
      // A top-level `const` that becomes `var` is read anew at every use: 15 % of the engine's speed.
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', topLevelVar: false },
    },
  },
});
