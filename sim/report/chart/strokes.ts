import { mostPaths } from './palette.ts';
import type { Moment, Panel, Path } from './panels.ts';

/** A point of a line: ISO date and level [children]. */
export type Point = readonly [date: string, level: number];

/** The levels of the two branches of a path [children]: those of the groups, or twice the mean. */
export function levels({ mean, groups }: Moment): readonly [lower: number, upper: number] {
  return groups === null ? [mean ?? 0, mean ?? 0] : [groups[0].mean, groups[1].mean];
}

/** Whether a path is in two groups somewhere. */
export function splits({ moments }: Path): boolean {
  return moments.some(({ groups }) => groups !== null);
}

/**
 * The lines of a path: one from begin to end, along the lower group where there are two, and then one along the upper
 * group for every stretch of dates with groups, from the date before it to the date after.
 */
export function strokes({ moments }: Path): Point[][] {
  const near = moments.map((_, i) => moments.slice(Math.max(0, i - 1), i + 2).some(({ groups }) => groups !== null));
  const uppers: Point[][] = [];
  moments.forEach((moment, i) => {
    if (!near[i]) return;
    if (!near[i - 1]) uppers.push([]);
    uppers.at(-1)?.push([moment.date, levels(moment)[1]]);
  });
  return [moments.map((moment): Point => [moment.date, levels(moment)[0]]), ...uppers];
}

/** Values that the axis of a panel must reach: the band of its first path and the lines that are drawn. */
export function highest(panel: Panel): number[] {
  return panel.paths
    .slice(0, mostPaths)
    .flatMap(({ moments }, i) =>
      moments.map((moment) => Math.max(levels(moment)[1], i === 0 && moment.groups === null ? (moment.high ?? 0) : 0)),
    );
}
