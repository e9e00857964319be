import type { PointColumn } from './point-column.ts';
import { type Box, pointsInside, type Restriction, restricted } from './prim-box.ts';
import { best, type Move, moved, PATIENCE, type Patience } from './prim-move.ts';

/**
 * Widens a box step by step, on the side where the density rises most per point added, as long as it does not fall:
 * peels are greedy, and one that was right early may have taken off too much (Friedman and Fisher).
 */
export function paste(
  box: Box,
  columns: readonly PointColumn[],
  cases: Uint8Array,
  among: Int32Array,
  patience: Patience = PATIENCE,
): Box {
  let at: Move = { box, inside: pointsInside(box, columns, among), gain: 0 };
  for (;;) {
    const from = at;
    const moves = from.box.flatMap((one) => widenings(one, from, columns, cases, among, patience.paste));
    const next = best(moves.filter(({ gain }) => gain >= 0));
    if (next === null) return from.box;
    at = next;
  }
}

/** The boxes that a paste on one restriction may lead to. */
function widenings(
  one: Restriction,
  from: Move,
  columns: readonly PointColumn[],
  cases: Uint8Array,
  among: Int32Array,
  share: number,
): Move[] {
  const { values } = columns[one.column] as PointColumn;
  const free = pointsInside(restricted(from.box, one.column, null), columns, among);
  const at = (restriction: Restriction | null) => {
    const box = restricted(from.box, one.column, restriction);
    return moved(box, pointsInside(box, columns, among), from, cases);
  };
  if (one.kind === 'category') {
    const { codes } = one;
    const all = [...new Set(Array.from(free, (p) => values[p] as number))].sort((a, b) => a - b);
    return all
      .filter((code) => !codes.includes(code))
      .flatMap((code) => {
        const wider = all.filter((other) => other === code || codes.includes(other));
        return at(wider.length === all.length ? null : { kind: 'category', column: one.column, codes: wider });
      });
  }
  const add = Math.max(1, Math.floor(share * from.inside.length));
  const { low, high } = one;
  const below = low === null ? [] : Array.from(free, (p) => -(values[p] as number)).filter((value) => value > -low);
  const above = high === null ? [] : Array.from(free, (p) => values[p] as number).filter((value) => value > high);
  const [down, up] = [reached(below, add), reached(above, add)];
  const whole = (next: { low: number | null; high: number | null }) =>
    next.low === null && next.high === null ? null : { kind: 'number' as const, column: one.column, ...next };
  return [
    ...(below.length === 0 ? [] : at(whole({ low: down === null ? null : -down, high }))),
    ...(above.length === 0 ? [] : at(whole({ low, high: up }))),
  ];
}

/** How far out the nearest `add` of the values reach; null when that is all of them. */
function reached(values: readonly number[], add: number): number | null {
  const sorted = Float64Array.from(values).sort();
  return add >= sorted.length ? null : (sorted[add - 1] as number);
}
