/** A box on the page; y grows downwards [pt]. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Vertical places of labels beside the ends of their lines: each as near to its wish as it can be, none over another,
 * all between `top` and `bottom`. Takes the wished centres and the heights; returns the top of each, in the same order.
 */
export function spread(wishes: readonly { centre: number; height: number }[], top: number, bottom: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.centre ?? 0) - (wishes[b]?.centre ?? 0));
  const tops = wishes.map(({ centre, height }) => centre - height / 2);
  const heightOf = (i: number) => wishes[i]?.height ?? 0;
  let free = top;
  for (const i of order) {
    tops[i] = Math.max(tops[i] ?? 0, free);
    free = (tops[i] ?? 0) + heightOf(i);
  }
  let limit = bottom;
  for (const i of order.reverse()) {
    tops[i] = Math.min(tops[i] ?? 0, limit - heightOf(i));
    limit = tops[i] ?? 0;
  }
  return tops;
}

/** Space between a dot and its number, and between one number and the next [pt]. */
const GAP = 1;
/** Steps of one number away from the dot. */
const FAR = [1, 2, 3, 4, 5, 6];

/**
 * Places of the numbers of dots: above the dot, below or beside it, the first place within `bounds` that is free of dots,
 * earlier numbers and `lines`; else over a line if need be, then further away in steps. A number for which there is no
 * room stays above its dot. Returns the boxes of the numbers, in the order of the dots.
 */
export function placeNumbers(
  dots: readonly { x: number; y: number; radius: number; width: number }[],
  height: number,
  bounds: Box,
  lines: readonly Box[] = [],
): Box[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return dots.map(({ x, y, radius, width }) => {
    const at = (top: number, left = x - width / 2): Box => ({ x: left, y: top, width, height });
    const above = (step: number) => at(y - radius - GAP - height - step * (height + GAP));
    const below = (step: number) => at(y + radius + GAP + step * (height + GAP));
    const right = at(y - height / 2, x + radius + GAP);
    const left = at(y - height / 2, x - radius - GAP - width);
    const near = [above(0), below(0), right, left];
    const isFree = (place: Box) => inside(place, bounds) && !taken.some((box) => overlap(place, box));
    const isClear = (place: Box) => isFree(place) && !lines.some((box) => overlap(place, box));
    const far = FAR.flatMap((step) => [above(step), below(step)]);
    const place = near.find(isClear) ?? [...near, ...far].find(isFree) ?? above(0);
    taken.push(place);
    return place;
  });
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}
