/**
 * Letters for things that were compared two by two: things that share a letter cannot be told apart. One text per thing, 'a'
 * for the first group. By insertion and absorption (Piepho, Journal of Computational and Graphical Statistics 13 (2004),
 * 456-466): one group of all, split at every pair that differs, without groups that lie inside another.
 *
 * @param differs whether things i < j clearly differ
 */
export function letters(count: number, differs: (i: number, j: number) => boolean): string[] {
  let groups: ReadonlySet<number>[] = [new Set(Array.from({ length: count }, (_, i) => i))];
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++)
      if (differs(i, j)) groups = absorbed(groups.flatMap((group) => split(group, i, j)));
  const first = (group: ReadonlySet<number>) => Math.min(...group);
  groups.sort((one, other) => first(one) - first(other));
  return Array.from({ length: count }, (_, i) => groups.map((group, g) => (group.has(i) ? letter(g) : '')).join(''));
}

/** A group as it is, or once without each of two members that differ. */
function split(group: ReadonlySet<number>, i: number, j: number): ReadonlySet<number>[] {
  if (!group.has(i) || !group.has(j)) return [group];
  const without = (one: number) => new Set([...group].filter((member) => member !== one));
  return [without(j), without(i)];
}

/** The groups that do not lie inside another; of equal ones the first. */
function absorbed(groups: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
  const inside = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...one].every((member) => other.has(member));
  return groups.filter(
    (group, g) => !groups.some((other, o) => o !== g && inside(group, other) && (other.size > group.size || o < g)),
  );
}

function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : String(Math.trunc(index / 26)));
}
