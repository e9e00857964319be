import type { ComponentChildren } from 'preact';
import type { Twin } from '../../sim/report/chart/twin.ts';
import { useChartWidth } from '../shell/use-width.ts';
import { TableTwin } from './table-twin.tsx';

interface Props {
  /** The numbers of the chart; null when it has none, and then nothing is shown. */
  readonly twin: Twin | null;
  readonly summary: string;
  /** Draws the chart in a width [units]. */
  readonly children: (width: number) => ComponentChildren;
}

/** A chart as wide as its place, with its numbers in a table below it. */
export function Figure({ twin, summary, children }: Props) {
  const { box, width } = useChartWidth<HTMLElement>();
  if (twin === null) return null;
  return (
    <figure class="ketenlab-chart" ref={box}>
      {children(width)}
      <TableTwin twin={twin} summary={summary} />
    </figure>
  );
}
