import type { Box } from './labels.ts';
import { day, type PlotProps } from './plot.ts';
import { type Point, strokes } from './strokes.ts';

/** Pieces of a path between two dates. */
const PIECES = 4;

/** What is drawn as a line in a panel, in short pieces, to keep texts off it: starts of levers and paths. */
export function lineBoxes({ panel, levers, scales, plot, styles }: PlotProps): Box[] {
  const starts = levers.map(({ date }) => ({ x: scales.x(day(date)) - 1, y: plot.y, width: 2, height: plot.height }));
  const pieces = panel.paths
    .slice(0, styles.length)
    .flatMap(strokes)
    .flatMap((points) =>
      points.slice(1).flatMap((to, i) => {
        const from = points[i] as Point;
        const [x1, x2] = [scales.x(day(from[0])), scales.x(day(to[0]))];
        const [y1, y2] = [scales.y(from[1]), scales.y(to[1])];
        return Array.from({ length: PIECES }, (_, piece): Box => {
          const [a, b] = [y1 + ((y2 - y1) * piece) / PIECES, y1 + ((y2 - y1) * (piece + 1)) / PIECES];
          const width = (x2 - x1) / PIECES;
          return { x: x1 + piece * width, y: Math.min(a, b) - 1, width, height: Math.abs(b - a) + 2 };
        });
      }),
    );
  return [...starts, ...pieces];
}
