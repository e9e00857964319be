import { MEASURE } from '../family.ts';
import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { nextByScore, nextOverdue } from '../rules/choose.ts';
import { LINE, RULE } from '../rules/rule.ts';
import { existingIsNext, tookTurn } from '../rules/turns.ts';
import { type Chain, GI_LINE, GI_LINES } from '../state.ts';
import { assign, isStopped } from '../stations/allocation.ts';
import { DAY } from '../time.ts';
import { reckonRoom, takeRoom } from './caseload.ts';

const STRETCH = at('gi.stretch');
const FIT = at('gi.fit');
const GUARD = at('gi.guard');
const WAIT_GUARD = at('rule.guard');

/**
 * The morning round of a GI: families go to workers with room (P11), in the order of the rule, and then team families of
 * other GIs; while a strike lasts only VOTS families (M28). A family that fits nowhere does not hold up the one behind it.
 */
export function matching(c: Chain, gi: number): void {
  c.matchingPending[gi] = 0;
  const line = gi * GI_LINES;
  if ((c.staff.strikeLost[0] as number) > 0) {
    serveVots(c, gi, line);
    return;
  }
  if (c.number[WAIT_GUARD] !== 0) serveOverdue(c, gi, line);
  if (c.ruleOf[LINE.gi] === RULE.turns) serveAsToday(c, gi, line);
  else serveByScore(c, gi, line);
  servePooled(c, gi);
}

/** VOTS families, for whom the norm may be stretched. */
function serveVots(c: Chain, gi: number, line: number): void {
  if (c.giLine.first(line + GI_LINE.first) < 0) return;
  c.cell[3] = c.number[STRETCH] as number;
  reckonRoom(c, gi);
  serveAll(c, gi, line + GI_LINE.first);
}

/** VOTS families first; then new and existing families by turns, within each who waits longest; then those without an
 *  order yet. */
function serveAsToday(c: Chain, gi: number, line: number): void {
  serveVots(c, gi, line);
  c.cell[3] = 1;
  reckonRoom(c, gi);
  serveByTurns(c, gi, line);
  serveAll(c, gi, line + GI_LINE.early);
}

/** Everyone in order of score, each as far as somebody has room; what then is left of VOTS families by stretching the norm. */
function serveByScore(c: Chain, gi: number, line: number): void {
  c.cell[3] = 1;
  reckonRoom(c, gi);
  serveHighest(c, gi, line, GI_LINES);
  if (c.giLine.first(line + GI_LINE.first) < 0) return;
  c.cell[3] = c.number[STRETCH] as number;
  reckonRoom(c, gi);
  serveHighest(c, gi, line + GI_LINE.first, 1);
}

function serveHighest(c: Chain, gi: number, line: number, count: number): void {
  for (;;) {
    const family = nextByScore(c, LINE.gi, line, count, c.ruleOf[LINE.gi] as number, fits);
    if (family < 0 || !give(c, gi, family)) return;
  }
}

/** Those who have waited beyond the guard of all rules, longest first. */
function serveOverdue(c: Chain, gi: number, line: number): void {
  c.cell[3] = 1;
  reckonRoom(c, gi);
  for (;;) {
    const family = nextOverdue(c, LINE.gi, line, GI_LINES, fits);
    if (family < 0 || !give(c, gi, family)) return;
  }
}

/** Serves a line from front to end. Room only shrinks in a round, so who does not fit need not be asked again. */
function serveAll(c: Chain, gi: number, line: number): void {
  for (let family = c.giLine.first(line); family >= 0; ) family = serve(c, gi, family);
}

/** New and existing families take turns while both wait; who does not fit is passed over. */
function serveByTurns(c: Chain, gi: number, line: number): void {
  let fresh = c.giLine.first(line + GI_LINE.fresh);
  let existing = c.giLine.first(line + GI_LINE.existing);
  while (fresh >= 0 && existing >= 0) {
    const served = c.served[0] as number;
    if (existingIsNext(c, gi)) existing = serve(c, gi, existing);
    else fresh = serve(c, gi, fresh);
    if (c.served[0] !== served) tookTurn(c, gi);
  }
  while (fresh >= 0) fresh = serve(c, gi, fresh);
  while (existing >= 0) existing = serve(c, gi, existing);
}

/** Team families that wait at another GI may be taken by any GI that serves their region (L21, pooling). */
function servePooled(c: Chain, gi: number): void {
  const { families, tables } = c;
  if (c.team[0] === 0) return;
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

/** Gives the first family that fits, from `family` to the end of its line, to a worker; the family behind it, or -1. */
function serve(c: Chain, gi: number, family: number): number {
  const largest = c.cell[6] as number;
  if (largest < 1 && largest < (c.number[FIT] as number)) return -1;
  for (let next = family; next >= 0; ) {
    const behind = c.giLine.behind(next);
    if (give(c, gi, next)) {
      c.served[0] = (c.served[0] as number) + 1;
      return behind;
    }
    next = behind;
  }
  return -1;
}

/** Room that a worker must have for a family: a share of its children, or one child once it has waited too long. */
function neededRoom(c: Chain, family: number): number {
  const { families } = c;
  const since = (families.hadWorker[family] === 1 ? families.lost[family] : families.ordered[family]) as number;
  if (families.measure[family] !== MEASURE.none && c.now() - since > (c.number[GUARD] as number) * DAY) return 1;
  return (families.size[family] as number) * (c.number[FIT] as number);
}

/** Whether the GI takes in a family and some worker has room for it, as room was last reckoned. */
function fits(c: Chain, family: number): boolean {
  return neededRoom(c, family) <= (c.cell[6] as number) && !isStopped(c, c.families.gi[family] as number, family);
}

/** Gives a family to one of the workers with room, each as likely; false when nobody has room. */
function give(c: Chain, gi: number, family: number): boolean {
  const { families, workers, room } = c;
  if (isStopped(c, gi, family)) return false;
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
