import { HELP } from '../child.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { countOrganisations } from './further-organisations.ts';
import { noteWaiting } from './waiting.ts';

/** What counts of a help state: 1 from the need for help to its start, 2 while a provider works with the child or keeps it. */
const PHASE = new Uint8Array(16);
const WAITS = 1;
const RUNS = 2;
for (const state of [HELP.needed, HELP.referral, HELP.intake, HELP.line, HELP.stuck, HELP.again]) PHASE[state] = WAITS;
for (const state of [HELP.running, HELP.blocked]) PHASE[state] = RUNS;

/** How a state takes a place: 0 not, 1 with help that runs, 2 finished. */
const PLACE = new Uint8Array(16);
PLACE[HELP.running] = 1;
PLACE[HELP.blocked] = 2;

/** 1 from the need for help to its start, else 0. */
export function waitsForHelp(help: number): number {
  return PHASE[help] === WAITS ? 1 : 0;
}

/** A child comes under a measure (1) or out of it (-1): help out of home that runs is a placement under it, or no longer (I23). */
export function countOutOfHome(c: Chain, child: number, change: number): void {
  const { help, helpType } = c.children;
  if (PLACE[help[child] as number] === 0 || (c.tables.type.outOfHome[helpType[child] as number] as number) < 0.5)
    return;
  c.ledger.outOfHome[0] = (c.ledger.outOfHome[0] as number) + change;
}

/** The only place where the help state of a child changes: family and worker know how many of theirs wait, and how many
 *  organisations work with them. */
export function setHelp(c: Chain, child: number, help: number): void {
  const { children } = c;
  const before = PHASE[children.help[child] as number] as number;
  const after = PHASE[help] as number;
  if (before === RUNS || after === RUNS) changesPlace(c, child, help);
  children.help[child] = help;
  const family = children.family[child] as number;
  if (before === after || family < 0) return;
  if (before === RUNS || after === RUNS) countOrganisations(c, family);
  if (children.measure[child] === 1) countMissing(c, family, (after === WAITS ? 1 : 0) - (before === WAITS ? 1 : 0));
}

function countMissing(c: Chain, family: number, change: number): void {
  const { families, workers } = c;
  families.missing[family] = (families.missing[family] as number) + change;
  noteWaiting(c, family);
  const worker = families.worker[family] as number;
  if (worker >= 0) workers.missing[worker] = (workers.missing[worker] as number) + change;
}

/** A child is about to take a place, to leave it, or to keep it though it is finished (I19). */
function changesPlace(c: Chain, child: number, help: number): void {
  const { children } = c;
  const before = PLACE[children.help[child] as number] as number;
  const after = PLACE[help] as number;
  if (before === after) return;
  if (before === 0) c.ledger.helped[0] = (c.ledger.helped[0] as number) + 1;
  else if (after === 0) {
    c.ledger.helped[0] = (c.ledger.helped[0] as number) - 1;
    c.tally.count(FLOW.helpEnded, 1);
  }
  if (after === 2) c.ledger.blocked.seize(0);
  else if (before === 2) c.ledger.blocked.release(0);
  if (children.measure[child] === 0 || (c.tables.type.outOfHome[children.helpType[child] as number] as number) < 0.5)
    return;
  if (before === 0) c.ledger.outOfHome[0] = (c.ledger.outOfHome[0] as number) + 1;
  else if (after === 0) c.ledger.outOfHome[0] = (c.ledger.outOfHome[0] as number) - 1;
}
