import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Fault } from '../engine/errors.ts';
import { faultAt } from './faults.ts';
import {
  deepestLevel,
  type FileTree,
  longestText,
  mostItems,
  mostValues,
  noKeys,
  overBound,
  type Source,
} from './source.ts';
import type { Leaf, Tree } from './tree.ts';

const mostSyntaxFaults = 20;

/** The schema of YAML 1.2, whatever the file declares: `no` is a text, a date is a text, `<<` is a key. */
const core = { schema: 'core', merge: false } as const;

/** Gives the text of a file, or throws when there is none. */
export type ReadFile = (file: string) => string;

/** Scenario files in YAML, and other files, as `read` gives them by their path. */
export function yamlFiles(read: ReadFile): Source {
  return { tree: (file) => readYaml(read(file), file), text: read };
}

/** A file that cannot be walked further; caught in `readYaml`. */
class Refused extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Reads YAML 1.2 without aliases and tags: one group of keys, in which every value knows its line. Never throws. */
export function readYaml(text: string, file: string): FileTree {
  if (text.length > longestText) {
    const message = `the file has ${text.length} characters: a scenario has at most ${longestText}`;
    return { tree: null, faults: [faultAt({ file, line: 0 }, '', undefined, message)] };
  }
  const lines = new LineCounter();
  const faults: Fault[] = [];
  const add = (offset: number, path: string, message: string) =>
    faults.push(faultAt({ file, line: Math.max(1, lines.linePos(offset).line) }, path, undefined, message));
  try {
    // Keys are compared in `growBranch`: the parser's own comparison is quadratic in the number of keys.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, ...core });
    for (const error of document.errors.slice(0, mostSyntaxFaults)) {
      const several = error.code === 'MULTIPLE_DOCS';
      add(error.pos[0], '', several ? 'a scenario is one document: take out the line ---' : notYaml(error.message));
    }
    if (faults.length > 0) return { tree: null, faults };
    const tree = grow(document.contents, { file, lines, faults, values: 0 }, 1, []);
    if (tree.kind === 'branch') return { tree, faults };
    add(0, '', leafIsNothing(tree) ? 'the file is empty' : noKeys);
  } catch (error) {
    if (error instanceof Refused) add(error.offset, '', error.message);
    else add(0, '', notYaml(String(error)));
  }
  return { tree: null, faults };
}

/** V8 and Firefox have their own words for a parser that ran out of stack. */
function notYaml(reason: string): string {
  return `not valid YAML: ${/call stack|recursion/.test(reason) ? 'nested too deeply' : reason}`;
}

function leafIsNothing(tree: Tree): boolean {
  return tree.kind === 'leaf' && tree.value === null;
}

interface Growth {
  readonly file: string;
  readonly lines: LineCounter;
  readonly faults: Fault[];
  values: number;
}

function grow(node: unknown, growth: Growth, line: number, path: readonly string[]): Tree {
  const place = { file: growth.file, line };
  const offset = offsetOf(node);
  if (++growth.values > mostValues) throw new Refused(overBound.values, offset);
  if (path.length > deepestLevel) throw new Refused(overBound.levels, offset);
  if (isAlias(node)) {
    throw new Refused(`aliases are not used in a scenario: write the value out instead of *${node.source}`, offset);
  }
  const tag = (node as Node | null)?.tag;
  if (tag) throw new Refused(`tags are not used in a scenario: take out ${tag.slice(0, 60)}`, offset);
  if (isMap(node)) return { kind: 'branch', ...place, entries: growEntries(node.items, growth, line, path) };
  if (isSeq(node)) {
    if (node.items.length > mostItems) throw new Refused(overBound.items, offset);
    const items = node.items.map((item, index) =>
      grow(item, growth, lineOf(item, growth, line), [...path, `[${index}]`]),
    );
    return { kind: 'list', ...place, items };
  }
  return { kind: 'leaf', ...place, value: isScalar(node) ? (node.value as Leaf['value']) : null };
}

function growEntries(pairs: readonly Pair[], growth: Growth, above: number, path: readonly string[]) {
  const entries = new Map<string, Tree>();
  for (const { key, value } of pairs) {
    if (!isScalar(key) || key.value === null) {
      throw new Refused('a key is a plain text, as in `key: value`', offsetOf(key ?? value));
    }
    const name = String(key.value as string | number | boolean);
    const line = lineOf(key, growth, above);
    const tree = grow(value, growth, line, [...path, name]);
    const first = entries.get(name);
    if (first === undefined) entries.set(name, tree);
    else {
      const where = [...path, name].join('.').replaceAll('.[', '[');
      const message = `this key is given twice, first on line ${first.line}: keep one`;
      growth.faults.push(faultAt(tree, where, tree.kind === 'leaf' ? tree.value : undefined, message));
    }
  }
  return entries;
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function lineOf(node: unknown, growth: Growth, otherwise: number): number {
  const range = (node as Node | null)?.range;
  return range ? growth.lines.linePos(range[0]).line : otherwise;
}
