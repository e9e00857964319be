import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const worker = 'service-worker.js';
/** Files that a reader rarely needs; they come from the server. */
const notKept = /^licences\.txt$|\.map$/;

/** Files of a built page that work without a network, as paths with slashes, in a fixed order; the page itself is './'. */
export function keptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => name !== worker && !notKept.test(name))
    .map((name) => (name === 'index.html' ? './' : name))
    .sort();
}

/** A short hash that differs when the name or the content of one of the files differs. */
function versionOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of files) {
    const content = readFileSync(join(folder, name === './' ? 'index.html' : name));
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Puts the list of files and their version at the head of the built service worker. It has no imports, so every browser
 * can run it as a plain script.
 */
export function precache(): Plugin {
  let folder = '';
  return {
    name: 'ketenlab-precache',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle() {
      const path = join(folder, worker);
      const code = readFileSync(path, 'utf8');
      if (/^\s*(import|export)\b/m.test(code)) throw new Error(`${worker} must stand alone, without import or export.`);
      const files = keptFiles(folder);
      const head = `const KETENLAB_FILES=${JSON.stringify(files)},KETENLAB_BUILD='${versionOf(folder, files)}';\n`;
      writeFileSync(path, head + code);
    },
  };
}
