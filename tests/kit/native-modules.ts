import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the folder of the modules that the platform itself loads, with a slash at the end. */
    readonly nativeModules: string;
  }
}

const root = join(import.meta.dirname, '../..');
const cases = ['index', 'general-arrivals', 'general-service', 'in-time', 'markovian', 'networks', 'priority'];

/** The source files of each module, by its name. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  model: ['sim/model/assemble.ts', 'sim/model/chain.ts', 'sim/model/fork.ts', 'sim/model/audit/index.ts'],
  replicate: ['tests/theory/kit/replicate.ts'],
  ...Object.fromEntries(cases.map((name) => [`theory-${name}`, [`tests/theory/cases/${name}.ts`]])),
};

/**
 * Builds, once for all test files, the modules whose hot loops tests run many times over. In a test file every imported
 * name is a property that is read at each use, which makes a hot loop three times slower; what the platform loads itself
 * does not have that. They are built from the same sources. Returns what takes them away again.
 */
export default async function nativeModules(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenlab-'));
  const source = (id: string): string =>
    (MODULES[id.slice('native:'.length)] ?? [])
      .map((file) => `export * from ${JSON.stringify(join(root, file))};`)
      .join('\n');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'native',
        resolveId: (id) => (id.startsWith('native:') ? `\0${id}` : null),
        load: (id) => (id.startsWith('\0native:') ? source(id.slice(1)) : null),
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(MODULES).map((name) => [name, `native:${name}`])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  project.provide('nativeModules', `${pathToFileURL(folder).href}/`);
  return () => rmSync(folder, { recursive: true });
}
