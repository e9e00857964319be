import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Adds the files of the release, computed by the program that was built before the page: `entry` is its module. */
export function release(entry: string, scenarios: string): Plugin {
  return {
    name: 'ketenlab-release',
    async generateBundle(_, bundle) {
      if (!Object.values(bundle).some(({ fileName }) => fileName.startsWith('parts/'))) return;
      const { releaseFiles } = (await import(pathToFileURL(entry).href)) as typeof import('../release/main.ts');
      for (const [fileName, source] of Object.entries(releaseFiles(scenarios)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
