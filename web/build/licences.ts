import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The folder of the package that a file belongs to; null for a file of this project. */
export function packageOf(file: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0] ?? null;
}

/** Names with versions per licence text, each text once: most parts share the EUPL. */
function listOf(folders: Iterable<string>): string {
  const owners = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (file === undefined && about.license === undefined) throw new Error(`${about.name} has no licence.`);
    const text = file === undefined ? `${about.license}` : readFileSync(join(folder, file), 'utf8').trim();
    owners.set(text, [...(owners.get(text) ?? []), `${about.name} ${about.version} (${about.license})`]);
  }
  return [...owners].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Writes `licences.txt`: the licences of everything by others in the page, its workers, its style and its fonts.
 * @param web the folder of the page's sources
 * @returns the step for the page, and the one for its workers, which are built before it
 */
export function licences(web: string): { page: Plugin; worker: () => Plugin } {
  const folders = new Set<string>();
  const add = (file: string): void => {
    const folder = packageOf(file);
    if (folder !== null) folders.add(realpathSync(folder));
  };
  const note = (bundle: Rolldown.OutputBundle): void => {
    for (const part of Object.values(bundle))
      for (const file of part.type === 'chunk' ? part.moduleIds : part.originalFileNames) add(resolve(web, file));
  };
  return {
    worker: () => ({ name: 'ketenlab-licences-of-a-worker', generateBundle: (_, bundle) => note(bundle) }),
    page: {
      name: 'ketenlab-licences',
      generateBundle(_, bundle) {
        note(bundle);
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: listOf(folders) });
      },
    },
  };
}
