import { HELP } from '../child.ts';
import { COUPLING, STAGE } from '../family.ts';
import { KIND } from '../kinds.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { askMatching } from './allocation.ts';
import { countLeft, endMeasure, flowOut } from './closing.ts';
import { stopHelp } from './help.ts';
import { countOutOfHome } from './help-state.ts';

const EXTENDED = at('help.extendedAt18');

/** A child turns 18: its measure ends, waiting for help ends, running help may be extended (P23). */
export function birthday(c: Chain, child: number): void {
  const { children, families } = c;
  const help = children.help[child] as number;
  const runs = help === HELP.running || help === HELP.blocked;
  if (!runs || !c.draws.chance(FOR.extended, children.key[child] as number, 0, c.number, EXTENDED)) stopHelp(c, child);
  const family = children.family[child] as number;
  if (family < 0) {
    if (children.help[child] !== HELP.done) return;
    c.simulator.cancel(KIND.helpEnds, child);
    children.release(child);
    return;
  }
  if (children.measure[child] === 0) return;
  if (families.size[family] === 1) {
    endMeasure(c, family);
    return;
  }
  countOutOfHome(c, child, -1);
  children.measure[child] = 0;
  families.size[family] = (families.size[family] as number) - 1;
  c.tally.count(flowOut(families.measure[family] as number), 1);
  const stage = families.stage[family] as number;
  if (stage === STAGE.raadLine || stage === STAGE.investigation) c.tally.count(FLOW.raadLeft, 1);
  if (families.coupling[family] !== COUPLING.coupled) countLeft(c, family, 1);
  const worker = families.worker[family] as number;
  if (worker < 0) return;
  c.workers.children[worker] = (c.workers.children[worker] as number) - 1;
  askMatching(c, c.workers.gi[worker] as number);
}
