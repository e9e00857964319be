import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, GI_LINE, GI_LINES } from '../state.ts';
import { isStopped, joinLine } from '../stations/allocation.ts';

const POOLING = at('gi.pooling');

/**
 * The weekly instroomoverleg (A44, M11): a family that waits may move to another GI of its region where, with it, fewer
 * children would wait per fte than wait per fte where it is now.
 */
export function pool(c: Chain, gi: number): void {
  const { families, tables } = c;
  if (tables.gis === 1 || c.number[POOLING] === 0) return;
  const first = gi * GI_LINES;
  if (c.giLine.size[first + GI_LINE.fresh] === 0 && c.giLine.size[first + GI_LINE.existing] === 0) return;
  for (let other = 0; other < tables.gis; other++) countLine(c, other);
  for (let line = first + GI_LINE.fresh; line <= first + GI_LINE.existing; line++)
    for (let family = c.giLine.first(line); family >= 0; ) {
      const behind = c.giLine.behind(family);
      const target = quietest(c, gi, family);
      if (
        target >= 0 &&
        c.draws.chance(FOR.pooling, families.key[family] as number, c.weeks[gi] as number, c.number, POOLING)
      ) {
        const size = families.size[family] as number;
        c.giLine.leave(family);
        families.gi[family] = target;
        c.inLine[gi] = (c.inLine[gi] as number) - size;
        c.inLine[target] = (c.inLine[target] as number) + size;
        joinLine(c, family);
      }
      family = behind;
    }
}

function countLine(c: Chain, gi: number): void {
  let waiting = 0;
  for (let line = gi * GI_LINES; line < (gi + 1) * GI_LINES; line++)
    for (let family = c.giLine.first(line); family >= 0; family = c.giLine.behind(family))
      waiting += c.families.size[family] as number;
  c.inLine[gi] = waiting;
}

/** The other GI of the family's region where the fewest would wait per fte with it, if fewer than here; or -1. */
function quietest(c: Chain, gi: number, family: number): number {
  const { families, tables } = c;
  const size = families.size[family] as number;
  let best = -1;
  let least = (c.inLine[gi] as number) / ((c.employed[gi] as number) + (c.staff.surgeFte[gi] as number));
  for (let other = 0; other < tables.gis; other++) {
    if (other === gi || tables.giPart[(families.region[family] as number) * tables.gis + other] === 0) continue;
    const fte = (c.employed[other] as number) + (c.staff.surgeFte[other] as number);
    if (fte <= 0 || isStopped(c, other, family)) continue;
    const waiting = ((c.inLine[other] as number) + size) / fte;
    if (waiting >= least) continue;
    best = other;
    least = waiting;
  }
  return best;
}
