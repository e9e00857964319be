import { type Branch, type List, leafOf, type Tree } from '../tree.ts';

/** The key that a bare text of a list stands for. */
const shortFor: Readonly<Record<string, string>> = { uncertainties: 'number', policies: 'name', outcomes: 'output' };

/** A study file with groups of keys for its bare texts and numbers: `- staff.turnover` becomes `- { number: staff.turnover }`. */
export function writtenOut(file: Branch): Branch {
  const entries = new Map(file.entries);
  for (const [list, key] of Object.entries(shortFor)) {
    const tree = entries.get(list);
    if (tree?.kind === 'list') entries.set(list, withGroups(tree, key));
  }
  const replications = entries.get('replications');
  if (typeof leafOf(replications) === 'number') {
    const fixed = new Map([['most', replications as Tree]]);
    entries.set('replications', { ...placeOf(replications as Tree), kind: 'branch', entries: fixed });
  }
  return { ...file, entries };
}

function withGroups(list: List, key: string): List {
  const group = (item: Tree): Tree =>
    item.kind === 'leaf' ? { ...placeOf(item), kind: 'branch', entries: new Map([[key, item]]) } : item;
  return { ...list, items: list.items.map(group) };
}

function placeOf({ file, line }: Tree) {
  return { file, line };
}
