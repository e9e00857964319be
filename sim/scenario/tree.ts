import type { Place } from './faults.ts';

/** A value of a file that remembers where it is written: the line of its key, or of its list item. */
export type Tree = Leaf | List | Branch;

export interface Leaf extends Place {
  readonly kind: 'leaf';
  readonly value: string | number | boolean | null;
}

export interface List extends Place {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

/** Entries are a Map, so that `__proto__` and `constructor` are keys like any other. */
export interface Branch extends Place {
  readonly kind: 'branch';
  readonly entries: ReadonlyMap<string, Tree>;
}

/** A step into a tree: a key or an index from 0. */
export type Step = string | number;

/** The same value without places; every key becomes an own property. */
export function plain(tree: Tree | undefined): unknown {
  if (tree === undefined) return undefined;
  if (tree.kind === 'leaf') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries([...tree.entries].map(([key, value]) => [key, plain(value)]));
}

/** The value under a key, or undefined when this is no group of keys or lacks it. */
export function child(tree: Tree | undefined, step: Step): Tree | undefined {
  if (tree?.kind === 'branch') return tree.entries.get(String(step));
  return tree?.kind === 'list' && typeof step === 'number' ? tree.items[step] : undefined;
}

/** The items of a list, or an empty list for anything else. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

/** The value of a leaf, or undefined for anything else. */
export function leafOf(tree: Tree | undefined): Leaf['value'] | undefined {
  return tree?.kind === 'leaf' ? tree.value : undefined;
}

/** The text of a leaf, or undefined for anything else. */
export function textOf(tree: Tree | undefined): string | undefined {
  const value = leafOf(tree);
  return typeof value === 'string' ? value : undefined;
}

/** A dotted path in words of the file: `gis[jb-west].fte`; an item without id shows its index from 0. */
export function pathText(root: Tree, path: readonly Step[]): string {
  let text = '';
  let tree: Tree | undefined = root;
  for (const step of path) {
    tree = child(tree, step);
    if (typeof step === 'number') text += `[${textOf(child(tree, 'id')) ?? step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** The deepest written value on a path: the place to show for something that is missing. */
export function deepest(root: Tree, path: readonly Step[]): Tree {
  let tree = root;
  for (const step of path) tree = child(tree, step) ?? tree;
  return tree;
}
