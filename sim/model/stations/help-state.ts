import { HELP } from '../child.ts';
import type { Chain } from '../state.ts';

/** 1 for the states from the need for help to its start. */
const WAITS = new Uint8Array(16);
for (const state of [HELP.needed, HELP.referral, HELP.intake, HELP.line, HELP.stuck, HELP.again]) WAITS[state] = 1;
/** How a state takes a place: 0 not, 1 with help that runs, 2 finished. */
const PLACE = new Uint8Array(16);
PLACE[HELP.running] = 1;
PLACE[HELP.blocked] = 2;

/** 1 from the need for help to its start, else 0. */
export function waitsForHelp(help: number): number {
  return WAITS[help] as number;
}

/** A child comes under a measure (1) or out of it (-1): help out of home that runs is a placement under it, or no longer (I23). */
export function countOutOfHome(c: Chain, child: number, change: number): void {
  const { help, helpType } = c.children;
  if (PLACE[help[child] as number] === 0 || (c.tables.type.outOfHome[helpType[child] as number] as number) < 0.5)
    return;
  c.ledger.outOfHome[0] = (c.ledger.outOfHome[0] as number) + change;
}

/** The only place where the help state of a child changes: family and worker know how many of theirs wait. */
export function setHelp(c: Chain, child: number, help: number): void {
  const { children, families } = c;
  const before = children.help[child] as number;
  if (
    PLACE[before] !== PLACE[help] &&
    (children.measure[child] === 1 || help === HELP.blocked || before === HELP.blocked)
  )
    changesPlace(c, child, help);
  const change = (WAITS[help] as number) - (WAITS[before] as number);
  children.help[child] = help;
  if (change === 0 || children.measure[child] === 0) return;
  const family = children.family[child] as number;
  if (family < 0) return;
  families.missing[family] = (families.missing[family] as number) + change;
  const worker = families.worker[family] as number;
  if (worker >= 0) c.workers.missing[worker] = (c.workers.missing[worker] as number) + change;
}

/** A child is about to take a place, to leave it, or to keep it though it is finished (I19). */
function changesPlace(c: Chain, child: number, help: number): void {
  const { children } = c;
  const before = PLACE[children.help[child] as number] as number;
  const after = PLACE[help] as number;
  if (after === 2) c.ledger.blocked.seize(0);
  else if (before === 2) c.ledger.blocked.release(0);
  if (children.measure[child] === 0 || (c.tables.type.outOfHome[children.helpType[child] as number] as number) < 0.5)
    return;
  if (before === 0) c.ledger.outOfHome[0] = (c.ledger.outOfHome[0] as number) + 1;
  else if (after === 0) c.ledger.outOfHome[0] = (c.ledger.outOfHome[0] as number) - 1;
}
