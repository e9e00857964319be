import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { DAY, YEAR_DAYS } from '../time.ts';

const MEAN_AGE = at('child.ageAtStart');
const URGENT = at('family.urgent');
const ACUTE = at('family.acute');
/** Eighteen years [ticks]. */
export const ADULT = 18 * YEAR_DAYS * DAY;

/** How many children a family has: 1 to 5, by the shares that give the mean of the register. */
export function childrenOf(c: Chain, key: number): number {
  return 1 + c.draws.pick(FOR.children, key, 0, c.tables.familySize, 0, 5);
}

/** Gives a family its children and urgency; both follow from its key, so they are the same in every variant. */
export function formFamily(c: Chain, family: number, most: number): void {
  const { families } = c;
  const key = families.key[family] as number;
  const wanted = childrenOf(c, key);
  const count = wanted < most ? wanted : most;
  for (let i = 0; i < count; i++)
    addChild(c, family, key + 1 + i, adultAt(c, key + 1 + i, families.ageAt[family] as number));
  families.urgency[family] = urgencyOf(c, key);
}

/** Urgency of a family: 0 low, 1 high, 2 acute. */
export function urgencyOf(c: Chain, key: number): number {
  if (c.draws.chance(FOR.urgency, key, 0, c.number, ACUTE)) return 2;
  return c.draws.chance(FOR.urgency, key, 1, c.number, URGENT) ? 1 : 0;
}

/** The tick of the 18th birthday of a child whose age at `tick` is spread evenly around the mean of the register. */
export function adultAt(c: Chain, childKey: number, tick: number): number {
  c.draws.uniform(FOR.age, childKey, 0, c.cell, 0);
  const oldest = 2 * (c.number[MEAN_AGE] as number);
  const age = (c.cell[0] as number) * (oldest < 17.9 * YEAR_DAYS ? oldest : 17.9 * YEAR_DAYS);
  return (tick + ADULT - age * DAY) | 0;
}

/** Adds a child to a family; not simulated, and counted, when the chain holds more than there is room for. */
export function addChild(c: Chain, family: number, childKey: number, adult: number): number {
  const { families, children } = c;
  const child = children.take(childKey, family, families.region[family] as number, adult);
  if (child < 0) {
    c.tally.count(FLOW.notSimulated, 1);
    return -1;
  }
  children.sibling[child] = families.child[family] as number;
  families.child[family] = child;
  families.size[family] = (families.size[family] as number) + 1;
  return child;
}
