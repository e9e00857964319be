import { faultAt } from './faults.ts';
import { deepestLevel, type FileTree, mostItems, mostValues, noKeys, overBound, type Source } from './source.ts';
import type { Tree } from './tree.ts';

/** A value that cannot be walked further; caught in `readPlain`. */
class Refused extends Error {}

/**
 * Scenario files as plain JSON values, name -> value, and other files as texts, name -> text. Nothing of them has a line.
 * Only own keys count, so a file may be named like a part of every object.
 */
export function plainFiles(
  files: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>> = {},
): Source {
  const read = new Map<string, FileTree>();
  return {
    tree(file) {
      const known = read.get(file) ?? readPlain(own(files, file), file);
      read.set(file, known);
      return known;
    },
    text: (file) => own(texts, file),
  };
}

/** The tree of a plain JSON value, which must be a group of keys, within the bounds of a YAML file. Never throws. */
export function readPlain(value: unknown, file: string): FileTree {
  const refused = (message: string): FileTree => ({
    tree: null,
    faults: [faultAt({ file, line: 0 }, '', undefined, message)],
  });
  try {
    const tree = grow(value, file, { values: 0 }, 0);
    return tree.kind === 'branch' ? { tree, faults: [] } : refused(noKeys);
  } catch (error) {
    if (error instanceof Refused) return refused(error.message);
    throw error;
  }
}

function grow(value: unknown, file: string, count: { values: number }, level: number): Tree {
  const place = { file, line: 0 };
  if (++count.values > mostValues) throw new Refused(overBound.values);
  if (level > deepestLevel) throw new Refused(overBound.levels);
  if (Array.isArray(value)) {
    if (value.length > mostItems) throw new Refused(overBound.items);
    return { kind: 'list', ...place, items: Array.from(value, (item) => grow(item, file, count, level + 1)) };
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).map((key): [string, Tree] => {
      return [key, grow((value as Record<string, unknown>)[key], file, count, level + 1)];
    });
    return { kind: 'branch', ...place, entries: new Map(keys) };
  }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'leaf', ...place, value };
  }
  throw new Refused(`a value of JSON is needed, not ${typeof value}`);
}

function own<Value>(files: Readonly<Record<string, Value>>, file: string): Value {
  if (Object.hasOwn(files, file)) return files[file] as Value;
  throw new Error('no such file');
}
