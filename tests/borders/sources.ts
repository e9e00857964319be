import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the program. */
export const sim = join(import.meta.dirname, '../../sim');

/** Every source file, as a path from `sim` with slashes. */
export const sources: readonly string[] = readdirSync(sim, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

export function textOf(file: string): string {
  return readFileSync(join(sim, file), 'utf8');
}

/** The first folder of a file, '' for a file in `sim` itself. */
export function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

/** What a file names after `from`, `import` or `import(`; with `types` false without what only gives types. */
export function namesOf(file: string, types = true): string[] {
  const statement =
    /^(import|export)\s(type\s)?[^'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm;
  return [...textOf(file).matchAll(statement)]
    .filter((match) => types || match[2] === undefined)
    .map((match) => (match[3] ?? match[4] ?? match[5]) as string);
}

/** A source text without comments, strings and the fixed parts of templates, with its line breaks: what is left runs. */
export function codeOf(file: string): string {
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|\$\{[^`]*?\}|[^`\\])*`/g;
  return textOf(file).replace(token, (found) => {
    const kept = found.startsWith('`') ? [...found.matchAll(/\$\{([^}]*)\}/g)].map((part) => part[1]).join(' ') : '';
    return ` ${kept}${'\n'.repeat(found.split('\n').length - 1)} `;
  });
}
