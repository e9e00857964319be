import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const sim = join(root, 'sim');
const files = readdirSync(sim, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** Folder -> what its files may import besides their own: a folder, or one file of it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  statistics: [],
  scenario: ['engine/errors.ts'],
  model: ['engine', 'scenario'],
  experiment: ['engine', 'scenario', 'model', 'statistics'],
  report: ['statistics', 'scenario'],
  worker: ['experiment', 'model', 'scenario', 'engine'],
  cli: ['engine', 'scenario', 'model', 'experiment', 'statistics', 'report', 'worker', 'source-cards.ts', 'version.ts'],
};

/** Relative imports of a file, as paths from `sim`; those of texts (`?raw`) are left out. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(sim, file), 'utf8');
  return [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map((match) => match[1] as string)
    .filter((path) => !path.endsWith('?raw'))
    .map((path) => relative(sim, join(sim, dirname(file), path)));
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : '');

describe.each(Object.keys(allowed))('sim/%s', (folder) => {
  it('imports only what its border allows', () => {
    const may = [folder, ...(allowed[folder] ?? [])];
    const trespassers = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => !may.includes(folderOf(path)) && !may.includes(path))
          .map((path) => `${file} imports ${path}`),
      );
    expect(trespassers).toEqual([]);
  });
});

it('every folder of sim has a border', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => folder !== '' && !(folder in allowed))).toEqual([]);
});

it('no folder is imported, by way of others, by what it imports', () => {
  const seen = new Map<string, ReadonlySet<string>>();
  const reach = (folder: string): ReadonlySet<string> => {
    const known = seen.get(folder);
    if (known !== undefined) return known;
    const direct = (allowed[folder] ?? []).map((name) => folderOf(`${name}/`)).filter((name) => name in allowed);
    const all = new Set([...direct, ...direct.flatMap((name) => [...reach(name)])]);
    seen.set(folder, all);
    return all;
  };
  for (const folder of Object.keys(allowed)) expect(reach(folder).has(folder)).toBe(false);
});
