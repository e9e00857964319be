import type { Fault } from '../engine/errors.ts';
import { faultAt } from './faults.ts';
import { type Branch, child, itemsOf, pathText, type Tree } from './tree.ts';

/** What a scenario must say once all its files are merged; every other key has a default or may stay out. */
const ofScenario: Readonly<Record<string, string>> = {
  name: 'a short name, such as zhz-2024',
  title: 'a title, as { nl: ..., en: ... }',
  question: 'the question it answers, as { nl: ..., en: ... }',
  start: 'the date of the start snapshot, such as 2024-09-20',
  years: 'the horizon in years',
};
const named = { name: 'its name' };
const ofItems: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  regions: named,
  gis: { ...named, regions: 'the regions it serves with its share there, such as { zhz: 0.7 }' },
  helpTypes: { name: 'its name, as { nl: ..., en: ... }' },
  providers: { ...named, helpType: 'the id of a help type', regions: 'the ids of the regions it serves' },
};

/** Faults for what is left out of the merged scenario; `base` is the file that extends no other. */
export function missingFaults(root: Branch, base: Branch): Fault[] {
  const faults: Fault[] = [];
  if (!base.entries.has('ketenlab')) {
    const place = { file: base.file, line: 0 };
    faults.push(faultAt(place, 'ketenlab', undefined, 'is missing: write `ketenlab: 1`, the version of the format'));
  }
  faults.push(...missingIn(root, root, [], ofScenario));
  for (const list of ['regions', 'gis']) {
    const items = root.entries.get(list);
    const empty = items === undefined || (items.kind === 'list' && items.items.length === 0);
    if (empty) faults.push(missing(root, items ?? root, [list], 'at least one item'));
  }
  for (const [list, keys] of Object.entries(ofItems)) {
    for (const [index, item] of itemsOf(root.entries.get(list)).entries()) {
      if (item.kind === 'branch') faults.push(...missingIn(root, item, [list, index], keys));
    }
  }
  return faults;
}

function missingIn(
  root: Branch,
  tree: Tree,
  path: (string | number)[],
  keys: Readonly<Record<string, string>>,
): Fault[] {
  return Object.entries(keys)
    .filter(([key]) => child(tree, key) === undefined)
    .map(([key, what]) => missing(root, tree, [...path, key], what));
}

function missing(root: Branch, place: Tree, path: (string | number)[], what: string): Fault {
  const line = place === root ? 0 : place.line;
  return faultAt({ file: place.file, line }, pathText(root, path), undefined, `is missing: ${what}`);
}
