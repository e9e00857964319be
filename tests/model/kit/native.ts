import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';

const model = join(import.meta.dirname, '../../../sim/model');

/**
 * The model, built into one module that the platform itself loads. In a test file every
 * imported name is a property that is read at each use, which makes the hot loop three times slower; runs of hundreds of
 * replications use this copy. It is built from the same sources.
 */
async function load() {
  const entry = 'virtual:native';
  const code = ['assemble.ts', 'chain.ts', 'audit/index.ts', 'fork.ts']
    .map((file) => `export * from ${JSON.stringify(join(model, file))};`)
    .join('\n');
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'native', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
    ssr: { noExternal: true },
    build: { ssr: true, write: false, target: 'node20', minify: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  const folder = mkdtempSync(join(tmpdir(), 'ketenlab-'));
  const file = join(folder, 'model.mjs');
  writeFileSync(file, built.output[0].code);
  try {
    return (await import(
      /* @vite-ignore */ pathToFileURL(file).href
    )) as typeof import('../../../sim/model/assemble.ts') &
      typeof import('../../../sim/model/chain.ts') &
      typeof import('../../../sim/model/audit/index.ts') &
      typeof import('../../../sim/model/fork.ts');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const {
  assemble,
  assembleChain,
  assembleForks,
  attach,
  attachAudited,
  audit,
  begin,
  BrokenLaw,
  laws,
  ofState,
  plan,
  same,
} = await load();
