import { HELP } from '../child.ts';
import type { Chain } from '../state.ts';

/** 1 for the states from the need for help to its start. */
const WAITS = new Uint8Array(16);
for (const state of [HELP.needed, HELP.referral, HELP.intake, HELP.line, HELP.stuck, HELP.again]) WAITS[state] = 1;

/** 1 from the need for help to its start, else 0. */
export function waitsForHelp(help: number): number {
  return WAITS[help] as number;
}

/** The only place where the help state of a child changes: family and worker know how many of theirs wait. */
export function setHelp(c: Chain, child: number, help: number): void {
  const { children, families } = c;
  const change = (WAITS[help] as number) - (WAITS[children.help[child] as number] as number);
  if (help === HELP.blocked) c.ledger.blocked.seize(0);
  else if (children.help[child] === HELP.blocked) c.ledger.blocked.release(0);
  children.help[child] = help;
  if (change === 0 || children.measure[child] === 0) return;
  const family = children.family[child] as number;
  if (family < 0) return;
  families.missing[family] = (families.missing[family] as number) + change;
  const worker = families.worker[family] as number;
  if (worker >= 0) c.workers.missing[worker] = (c.workers.missing[worker] as number) + change;
}
