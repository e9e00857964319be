import { HELP } from '../child.ts';
import type { Chain } from '../state.ts';

/** True while a provider works with the child, or keeps it in a place. */
export function helpRuns(help: number): boolean {
  return help === HELP.running || help === HELP.blocked;
}

/** Counts the organisations beyond the first whose help runs for children of a family (M36), for the family and its worker. */
export function countOrganisations(c: Chain, family: number): void {
  const { children, families, workers } = c;
  let organisations = 0;
  const first = families.child[family] as number;
  // With one child there is one organisation at most.
  if (first < 0 || ((children.sibling[first] as number) < 0 && families.organisations[family] === 0)) return;
  for (let child = first; child >= 0; child = children.sibling[child] as number) {
    if (!helpRuns(children.help[child] as number)) continue;
    let other = first;
    while (other !== child && !(helpRuns(children.help[other] as number) && sameProvider(c, other, child)))
      other = children.sibling[other] as number;
    if (other === child) organisations++;
  }
  const further = organisations > 1 ? organisations - 1 : 0;
  const change = further - (families.organisations[family] as number);
  families.organisations[family] = further;
  const worker = families.worker[family] as number;
  if (worker >= 0) workers.organisations[worker] = (workers.organisations[worker] as number) + change;
}

function sameProvider(c: Chain, one: number, other: number): boolean {
  return c.children.provider[one] === c.children.provider[other];
}
