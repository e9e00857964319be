import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR, STREAM } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { arrives, planArrival } from './arrivals.ts';
import { adultAt } from './form-family.ts';
import { askProvider } from './intake.ts';

const URGENT = at('voluntary.urgent');

/** Plans the next voluntary request of a region. */
export function planVoluntary(c: Chain, region: number): void {
  planArrival(c, KIND.voluntaryRequest, STREAM.voluntary, region, FOR.voluntaryGap, c.tables.region.voluntary);
}

/** A child without a measure asks for help: it competes for the same places (A32, L01). */
export function voluntaryRequest(c: Chain, region: number): void {
  const key = arrives(c, STREAM.voluntary, region);
  planVoluntary(c, region);
  const { children, tables } = c;
  const child = children.take(key, -1, region, adultAt(c, key, c.now()));
  if (child < 0) {
    c.tally.count(FLOW.notSimulated, 1);
    return;
  }
  children.need[child] = c.draws.pick(FOR.voluntaryType, key, 0, tables.voluntaryDemand, 0, tables.types);
  children.urgent[child] = c.draws.chance(FOR.voluntaryUrgent, key, 0, c.number, URGENT) ? 1 : 0;
  children.clock[child] = c.now();
  children.cohort[child] = -1;
  c.simulator.set(KIND.birthday, child, children.adult[child] as number);
  askProvider(c, child);
}
