import { MEASURE } from '../family.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, GI_LINE, GI_LINES } from '../state.ts';
import { assign } from '../stations/allocation.ts';
import { DAY } from '../time.ts';
import { reckonRoom, takeRoom } from './caseload.ts';

const STRETCH = at('gi.stretch');
const FIT = at('gi.fit');
const GUARD = at('gi.guard');
const EXISTING_TURN = at('gi.existingTurn');

/**
 * The morning round of a GI: families go to workers with room (P11). VOTS families first, for whom the norm may be
 * stretched; then new and existing families by turns, within each who waits longest; then those without an order yet,
 * and team families of other GIs. A family that fits nowhere does not hold up the one behind it.
 */
export function matching(c: Chain, gi: number): void {
  c.matchingPending[gi] = 0;
  const line = gi * GI_LINES;
  if (c.giLine.first(line + GI_LINE.first) >= 0) {
    c.cell[3] = c.number[STRETCH] as number;
    reckonRoom(c, gi);
    while (serve(c, gi, line + GI_LINE.first));
  }
  c.cell[3] = 1;
  reckonRoom(c, gi);
  while (serveByTurns(c, gi, line));
  while (serve(c, gi, line + GI_LINE.early));
  servePooled(c, gi);
}

function serveByTurns(c: Chain, gi: number, line: number): boolean {
  const fresh = line + GI_LINE.fresh;
  const existing = line + GI_LINE.existing;
  if (c.giLine.first(fresh) < 0) return serve(c, gi, existing);
  if (c.giLine.first(existing) < 0) return serve(c, gi, fresh);
  const turn = (c.turn[gi] as number) + (c.number[EXISTING_TURN] as number);
  if (turn >= 1) {
    if (serve(c, gi, existing)) {
      c.turn[gi] = turn - 1;
      return true;
    }
    return serve(c, gi, fresh);
  }
  if (serve(c, gi, fresh)) {
    c.turn[gi] = turn;
    return true;
  }
  return serve(c, gi, existing);
}

/** Team families that wait at another GI may be taken by any GI that serves their region (L21, pooling). */
function servePooled(c: Chain, gi: number): void {
  const { families, tables } = c;
  if (c.share[0] === 0) return;
  for (let other = 0; other < tables.gis; other++) {
    if (other === gi) continue;
    for (let place = 0; place < GI_LINES; place++) {
      for (let family = c.giLine.first(other * GI_LINES + place); family >= 0; ) {
        const behind = c.giLine.behind(family);
        const serves = (tables.giPart[(families.region[family] as number) * tables.gis + gi] as number) > 0;
        if (families.pooled[family] === 1 && serves) give(c, gi, family);
        family = behind;
      }
    }
  }
}

/** Gives the first family of a line that fits a worker to one; false when none fits. */
function serve(c: Chain, gi: number, line: number): boolean {
  const largest = c.cell[6] as number;
  if (largest < 1 && largest < (c.number[FIT] as number)) return false;
  for (let family = c.giLine.first(line); family >= 0; family = c.giLine.behind(family))
    if (give(c, gi, family)) return true;
  return false;
}

/** Room that a worker must have for a family: a share of its children, or one child once it has waited too long. */
function neededRoom(c: Chain, family: number): number {
  const { families } = c;
  const since = (families.hadWorker[family] === 1 ? families.lost[family] : families.ordered[family]) as number;
  if (families.measure[family] !== MEASURE.none && c.now() - since > (c.number[GUARD] as number) * DAY) return 1;
  return (families.size[family] as number) * (c.number[FIT] as number);
}

/** Gives a family to one of the workers with room, each as likely; false when nobody has room. */
function give(c: Chain, gi: number, family: number): boolean {
  const { families, workers, room } = c;
  const needed = neededRoom(c, family);
  if (needed > (c.cell[6] as number)) return false;
  let able = 0;
  for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number)
    if ((room[worker] as number) >= needed) able++;
  if (able === 0) return false;
  let choice = c.draws.below(FOR.worker, families.key[family] as number, families.matches[family] as number, able);
  let worker = c.firstWorker[gi] as number;
  while ((room[worker] as number) < needed || choice-- > 0) worker = workers.next[worker] as number;
  assign(c, family, worker);
  takeRoom(c, gi, worker, families.size[family] as number);
  return true;
}
