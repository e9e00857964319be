import { group } from 'd3';
import type { Panel } from '../read/axes.ts';
import { markOf, seriesOf } from '../read/drawing.ts';
import { boundsOf, pointsOf } from '../read/geometry.ts';

/** How a text says that futures fall into two groups. */
export const GROUPS = /twee groepen|two groups/i;

/** Names of the series of a panel that are drawn as two branches: two lines over the same dates. */
export function branches({ shapes }: Panel): string[] {
  const lines = group(
    shapes.filter((shape) => markOf(shape) === 'line'),
    seriesOf,
  );
  return [...lines]
    .filter(([, own]) => {
      const spans = own.map((line) => boundsOf(pointsOf(line))).sort((a, b) => a.left - b.left);
      return spans.some((span, i) => i > 0 && span.left < (spans[i - 1]?.right ?? 0) - 1);
    })
    .map(([name]) => name);
}
