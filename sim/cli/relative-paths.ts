import { resolve } from 'node:path';

/**
 * The paths of files from the nearest folder that holds them all, so that they say nothing of this computer: path as it was
 * asked for -> relative path with slashes.
 */
export function relativePaths(files: Iterable<string>): ReadonlyMap<string, string> {
  const parts = [...files].map((file) => [file, resolve(file).replaceAll('\\', '/').split('/')] as const);
  const [first] = parts;
  if (first === undefined) return new Map();
  let shared = first[1].length - 1;
  for (const [, own] of parts) {
    let same = 0;
    while (same < shared && same < own.length - 1 && own[same] === first[1][same]) same++;
    shared = same;
  }
  return new Map(parts.map(([file, own]) => [file, own.slice(shared).join('/')]));
}
