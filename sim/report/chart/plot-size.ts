import type { Ends } from './plot.ts';

/** Room for the numbers left of a plot [units]. */
export const AXIS = 28;
/** Below this width names have no room beside their lines [units]. */
const NARROW = 380;
const NAMES = 104;
/** Room for the last values right of a plot [units]. */
export const NUMBERS = 30;
const PLOT_HEIGHT = 118;
const TALLEST = 180;
/** Height of a wide plot as a share of the width of its drawing. */
const SHAPE = 0.24;

/** What stands at the ends of lines in a drawing `width` wide, the room it takes beside a plot, and the plot's height. */
export function endsAt(width: number): { ends: Ends; labels: number; plotHeight: number } {
  const plotHeight = Math.min(TALLEST, Math.max(PLOT_HEIGHT, width * SHAPE));
  return width < NARROW
    ? { ends: 'numbers', labels: NUMBERS, plotHeight }
    : { ends: 'names', labels: NAMES, plotHeight };
}
