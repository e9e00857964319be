import { EndLabels } from './end-labels.tsx';
import { ObservedDots } from './observed-dots.tsx';
import type { PlotProps } from './plot.ts';
import { Band, LeverLines, PathLines } from './plot-lines.tsx';
import { TimeGrid } from './time-grid.tsx';

/** The marks of one panel: grid, band, paths with their names, observed dots with their numbers, starts of levers. */
export function PanelPlot(props: PlotProps) {
  const { panel, scales, plot, words } = props;
  return (
    <g data-panel={panel.indicator}>
      <Band path={panel.paths[0]} scales={scales} />
      <TimeGrid scales={scales} plot={plot} written={props.written} words={words} />
      <LeverLines levers={props.levers} scales={scales} plot={plot} />
      <PathLines panel={panel} scales={scales} styles={props.styles} />
      <ObservedDots {...props} />
      <EndLabels {...props} />
    </g>
  );
}
