import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const id = 'virtual:shipped-scenarios';

/** The base paths as plain values, so that no worker has to carry a parser, and the counts that they name, as texts. */
export function shippedScenarios(folder: string): Plugin {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const named = (path: string, ending: string) =>
    readdirSync(join(folder, path)).filter((name) => name.endsWith(ending));
  return {
    name: 'ketenlab-shipped-scenarios',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null;
      const files = Object.fromEntries(named('.', '.yaml').map((name) => [name, parse(read(name)) as unknown]));
      const counts = named('sources', '.csv').filter((name) => name.startsWith('observed-'));
      const texts = Object.fromEntries(counts.map((name) => [`sources/${name}`, read(`sources/${name}`)]));
      return `export const files = ${JSON.stringify(files)};\nexport const texts = ${JSON.stringify(texts)};`;
    },
  };
}
