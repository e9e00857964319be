/**
 * The dip of a sample of two or more values that is sorted upwards: the largest distance between its distribution function and
 * that of the nearest distribution with one hump, from 1/(2n) to 1/4. A distribution has one hump when its function is
 * convex up to some point and concave from there.
 *
 * Hartigan and Hartigan, The Annals of Statistics 13 (1985), 70-84; the way to compute it: Hartigan, Applied Statistics
 * 34 (1985), 320-325. Below a mode the nearest function is the greatest convex minorant, above it the least concave
 * majorant. The interval [low, high] that holds the mode shrinks to where the two lie furthest apart; what is left
 * outside gives the distance. Heights count values: at place i the function steps from i to i + 1.
 */
export function dip(sorted: Float64Array): number {
  const [below, above] = [minorant(sorted), majorant(sorted)];
  let [low, high] = [0, sorted.length - 1];
  let distance = 1;
  for (;;) {
    const convex = chain(below, high, low).reverse();
    const concave = chain(above, low, high);
    const widest = furthest(sorted, convex, concave);
    const settled = widest.low === low && widest.high === high;
    if (settled || widest.distance <= distance) return distance / (2 * sorted.length);
    for (let k = 1; (convex[k - 1] as number) < widest.low; k++) {
      distance = Math.max(distance, aboveChord(sorted, convex[k - 1] as number, convex[k] as number));
    }
    for (let k = concave.length - 1; (concave[k] as number) > widest.high; k--) {
      distance = Math.max(distance, belowChord(sorted, concave[k - 1] as number, concave[k] as number));
    }
    low = widest.low;
    high = widest.high;
  }
}

/** For each place the corner before it of the greatest convex minorant of the places up to it. */
function minorant(x: Float64Array): Int32Array {
  const below = new Int32Array(x.length);
  for (let j = 1; j < x.length; j++) {
    let k = j - 1;
    while (k > 0 && !turnsUp(x, below[k] as number, k, j)) k = below[k] as number;
    below[j] = k;
  }
  return below;
}

/** For each place the corner after it of the least concave majorant of the places from it on. */
function majorant(x: Float64Array): Int32Array {
  const last = x.length - 1;
  const above = new Int32Array(x.length).fill(last);
  for (let j = last - 1; j >= 0; j--) {
    let k = j + 1;
    while (k < last && !turnsUp(x, above[k] as number, k, j)) k = above[k] as number;
    above[j] = k;
  }
  return above;
}

/** Whether the slope from corner `b` to `c` is steeper than from `a` to `b`, seen in the direction of a to c. */
function turnsUp(x: Float64Array, a: number, b: number, c: number): boolean {
  const [first, second] = [(x[b] as number) - (x[a] as number), (x[c] as number) - (x[b] as number)];
  return Math.abs(second * (b - a)) < Math.abs(first * (c - b));
}

/** The corners from `start` to `end`. */
function chain(next: Int32Array, start: number, end: number): number[] {
  const corners = [start];
  for (let at = start; at !== end; corners.push(at)) at = next[at] as number;
  return corners;
}

/** Where the convex and the concave function lie furthest apart, as the interval that then holds the mode. */
function furthest(x: Float64Array, convex: readonly number[], concave: readonly number[]) {
  let widest = { distance: 0, low: 0, high: 0 };
  const keep = (distance: number, low: number, high: number) => {
    if (distance > widest.distance) widest = { distance, low, high };
  };
  let k = 1;
  for (const corner of convex) {
    while ((concave[k] as number) < corner) k++;
    const [from, to] = [concave[k - 1] as number, concave[k] as number];
    keep(from + 1 + rise(x, from, to, corner) - corner, corner, to);
  }
  k = 1;
  for (const corner of concave) {
    while ((convex[k] as number) < corner) k++;
    const [from, to] = [convex[k - 1] as number, convex[k] as number];
    keep(corner + 1 - from - rise(x, from, to, corner), from, corner);
  }
  return widest;
}

/** How far the chord between two corners has risen at place `at`; a chord without width rises at its start. */
function rise(x: Float64Array, from: number, to: number, at: number): number {
  const width = (x[to] as number) - (x[from] as number);
  return width > 0 ? (((x[at] as number) - (x[from] as number)) * (to - from)) / width : 0;
}

/** How far the upper ends of the steps rise above a chord of the convex function. */
function aboveChord(x: Float64Array, from: number, to: number): number {
  let most = 1;
  for (let i = from; i <= to; i++) most = Math.max(most, i + 1 - from - rise(x, from, to, i));
  return most;
}

/** How far the lower ends of the steps fall below a chord of the concave function. */
function belowChord(x: Float64Array, from: number, to: number): number {
  let most = 1;
  for (let i = from; i <= to; i++) most = Math.max(most, rise(x, from, to, i) + from + 1 - i);
  return most;
}
