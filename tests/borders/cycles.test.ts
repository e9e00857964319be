import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { namesOf, sources } from './sources.ts';

/** Files that a file imports for what runs; imports of types alone are gone when the program runs. */
function importsOf(file: string): string[] {
  return namesOf(file, false)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file), name))
    .filter((name) => sources.includes(name));
}

/** The first way from a file back to itself, in the order of `sources`; null when there is none. */
function cycle(): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    const before = path.indexOf(file);
    if (before >= 0) return [...path.slice(before), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of importsOf(file)) {
      const found = visit(next);
      if (found !== null) return found;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of sources) {
    const found = visit(file);
    if (found !== null) return found;
  }
  return null;
}

it('no file imports itself by way of others; move what both need to a file of its own', () => {
  expect(cycle()?.join(' -> ') ?? 'none').toBe('none');
});
