import { MEASURE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { endMeasure } from './closing.ts';
import { termTicks } from './kinderrechter.ts';

const END = at('ots.endAtReview');
const MISSING = at('ots.missingHelp');
const CHANGE = at('ots.workerChange');
const EXIT = at('voogdij.exit');

/** The yearly review: end or extend (P25). An OTS ends less often while help is missing and after changes of worker. */
export function review(c: Chain, family: number): void {
  const { families } = c;
  const reviews = (families.reviews[family] as number) + 1;
  families.reviews[family] = reviews;
  c.cell[2] = c.number[EXIT] as number;
  if (families.measure[family] !== MEASURE.voogdij) {
    let chance = c.number[END] as number;
    if ((families.missing[family] as number) > 0) chance *= c.number[MISSING] as number;
    for (let change = families.changes[family] as number; change > 0; change--)
      chance *= 1 - (c.number[CHANGE] as number);
    c.cell[2] = chance;
  }
  if (c.draws.chance(FOR.review, families.key[family] as number, reviews, c.cell, 2)) endMeasure(c, family);
  else c.simulator.set(KIND.review, family, c.now() + termTicks(c));
}
