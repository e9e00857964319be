import { type Fault, InputError } from '../engine/errors.ts';
import { faultAt, type Place } from './faults.ts';
import { besideFile, normalPath } from './paths.ts';
import { itemScopes, lists } from './register.ts';
import type { FileTree, Source } from './source.ts';
import { type Branch, itemsOf, type List, type Tree, textOf } from './tree.ts';

/** A scenario file and the files it extends, the base last; `whole` is false when one of them could not be read. */
export interface FileChain {
  readonly files: readonly Branch[];
  readonly faults: readonly Fault[];
  readonly whole: boolean;
}

/** Longest chain of `extends` below the first file. */
const mostExtends = 8;

const itemLists: ReadonlySet<string> = new Set(itemScopes.map((scope) => lists[scope]));

/** Reads a file and what it extends. Faults: unreadable files, faults of a file by itself, a cycle, a chain that is too long. */
export function readChain(first: string, source: Source): FileChain {
  const files: Branch[] = [];
  const faults: Fault[] = [];
  const seen: string[] = [];
  let file = first;
  let named: (Place & { readonly text: string }) | null = null;
  for (;;) {
    const { tree, faults: found } = readFile(file, source, named);
    faults.push(...found);
    if (tree === null) return { files, faults, whole: false };
    files.push(tree);
    seen.push(normalPath(file));
    const link = tree.entries.get('extends');
    if (link === undefined) return { files, faults, whole: true };
    const base = textOf(link) ?? '';
    // A link that is no text is a fault of the schema.
    if (base === '') return { files, faults, whole: false };
    named = { file, line: link.line, text: base };
    file = besideFile(file, base);
    const problem = chainProblem(seen, file);
    if (problem !== '') {
      faults.push(faultAt(named, 'extends', base, problem));
      return { files, faults, whole: false };
    }
  }
}

function chainProblem(seen: readonly string[], next: string): string {
  const again = seen.indexOf(next);
  if (again >= 0) return `files extend each other in a circle: ${[...seen.slice(again), next].join(' -> ')}`;
  return seen.length > mostExtends ? `more than ${mostExtends} files extend each other: ${seen.join(' -> ')}` : '';
}

/** The parts of a file, with a fault at the place that names the file when there is none. */
function readFile(file: string, source: Source, named: (Place & { readonly text: string }) | null): FileTree {
  try {
    return source.tree(file);
  } catch (error) {
    const message = unreadable(file, error, named?.file ?? '');
    const place = named ?? { file, line: 0 };
    return { tree: null, faults: [faultAt(place, named ? 'extends' : '', named?.text, message)] };
  }
}

/** The sentence for a file that could not be read. */
export function unreadable(file: string, error: unknown, from: string): string {
  const reason = error instanceof InputError || !(error instanceof Error) ? '' : ` (${error.message.slice(0, 120)})`;
  const hint = from === '' ? 'check its path' : `a path is relative to the folder of ${from}`;
  return `cannot read ${file}${reason}: ${hint}`;
}

/**
 * The file `over` on top of the file `base`. Groups of keys merge key by key; regions, gis, helpTypes and providers
 * merge by id; levers and shocks append; any other list or value replaces the one below it.
 */
export function mergeFiles(base: Branch, over: Branch): Branch {
  const entries = new Map(base.entries);
  for (const [key, value] of over.entries) {
    const below = entries.get(key);
    if (below?.kind === 'list' && value.kind === 'list' && itemLists.has(key))
      entries.set(key, mergeItems(below, value));
    else if (below?.kind === 'list' && value.kind === 'list' && (key === 'levers' || key === 'shocks')) {
      entries.set(key, { ...value, items: [...below.items, ...value.items] });
    } else entries.set(key, merge(below, value));
  }
  entries.delete('extends');
  return { ...over, entries };
}

function merge(base: Tree | undefined, over: Tree): Tree {
  if (base?.kind !== 'branch' || over.kind !== 'branch') return over;
  const entries = new Map(base.entries);
  for (const [key, value] of over.entries) entries.set(key, merge(entries.get(key), value));
  return { ...over, entries };
}

function mergeItems(base: List, over: List): List {
  const items = [...base.items];
  const places = new Map<string, number>();
  for (const [index, item] of items.entries()) places.set(idOf(item), index);
  for (const item of itemsOf(over)) {
    const place = idOf(item) === '' ? undefined : places.get(idOf(item));
    if (place === undefined) items.push(item);
    else items[place] = merge(items[place], item);
  }
  return { ...over, items };
}

function idOf(item: Tree): string {
  return item.kind === 'branch' ? (textOf(item.entries.get('id')) ?? '') : '';
}
