import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const plain = 'virtual:shipped-scenarios';
const written = 'virtual:shipped-texts';

/**
 * The base paths as plain values, so that a worker needs no parser for them, and the counts that they name, as texts; and in a
 * module of its own the texts of all of them, for what is asked of them later.
 */
export function shippedScenarios(folder: string): Plugin {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const named = (path: string, ending: string) =>
    readdirSync(join(folder, path)).filter((name) => name.endsWith(ending));
  return {
    name: 'ketenlab-shipped-scenarios',
    resolveId: (asked) => (asked === plain || asked === written ? `\0${asked}` : null),
    load(asked) {
      if (asked !== `\0${plain}` && asked !== `\0${written}`) return null;
      const bases = Object.fromEntries(named('.', '.yaml').map((name) => [name, read(name)]));
      const observed = named('sources', '.csv').filter((name) => name.startsWith('observed-'));
      const counts = Object.fromEntries(observed.map((name) => [`sources/${name}`, read(`sources/${name}`)]));
      if (asked === `\0${written}`) return moduleOf({ bases, counts });
      const files = Object.fromEntries(Object.entries(bases).map(([name, text]) => [name, parse(text) as unknown]));
      return moduleOf({ files, texts: counts });
    },
  };
}

function moduleOf(constants: Readonly<Record<string, unknown>>): string {
  return Object.entries(constants)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
