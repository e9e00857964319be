import { HELP } from '../child.ts';
import type { Chain } from '../state.ts';
import { countOrganisations } from './organisations.ts';
import { noteWaiting } from './waiting.ts';

/** What counts of a help state: 1 from the need for help to its start, 2 while a provider works with the child or keeps it. */
const PHASE = new Uint8Array(16);
const WAITS = 1;
const RUNS = 2;
for (const state of [HELP.needed, HELP.referral, HELP.intake, HELP.line, HELP.stuck, HELP.again]) PHASE[state] = WAITS;
for (const state of [HELP.running, HELP.blocked]) PHASE[state] = RUNS;

/** 1 from the need for help to its start, else 0. */
export function waitsForHelp(help: number): number {
  return PHASE[help] === WAITS ? 1 : 0;
}

/** The only place where the help state of a child changes: family and worker know how many of theirs wait, and how many
 *  organisations work with them. */
export function setHelp(c: Chain, child: number, help: number): void {
  const { children } = c;
  const before = PHASE[children.help[child] as number] as number;
  const after = PHASE[help] as number;
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
