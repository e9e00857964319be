import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll } from 'vitest';

/** Builds the worker of the toy; gives the address of what is in its folder, which is removed after the tests of the file. */
export async function builtToyWorker(): Promise<(name: string) => URL> {
  const folder = await mkdtemp(join(tmpdir(), 'ketenlab-toy-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: { input: join(import.meta.dirname, 'toy-worker.ts'), output: { entryFileNames: '[name].mjs' } },
    },
  });
  return (name) => pathToFileURL(join(folder, name));
}
