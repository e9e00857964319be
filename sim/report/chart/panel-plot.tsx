import { EndLabels } from './end-labels.tsx';
import { NormMarks, normPlace } from './norm-mark.tsx';
import { ObservedDots } from './observed-dots.tsx';
import type { PlotProps } from './plot.ts';
import { Band, LeverLines, PathLines } from './plot-lines.tsx';
import { TimeGrid } from './time-grid.tsx';

/** The marks of one panel: grid, band, norm, paths with their names, observed dots with their numbers, starts of levers. */
export function PanelPlot(props: PlotProps) {
  const { panel, scales, plot, words } = props;
  const place = normPlace(props);
  return (
    <g data-panel={panel.indicator}>
      <Band path={panel.paths[0]} scales={scales} />
      <TimeGrid scales={scales} plot={plot} unit={panel.unit} written={props.written} words={words} />
      <LeverLines levers={props.levers} scales={scales} plot={plot} />
      <PathLines panel={panel} scales={scales} styles={props.styles} />
      <NormMarks {...props} place={place} />
      <ObservedDots {...props} taken={place === null ? [] : [place.box]} />
      <EndLabels {...props} />
    </g>
  );
}
