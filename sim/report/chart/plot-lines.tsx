import { area, line } from 'd3';
import type { Box } from './labels.ts';
import { band, ink, type PathStyle } from './palette.ts';
import type { Moment, Panel, Path } from './panels.ts';
import { day, type LeverLine, type Scales } from './plot.ts';
import { levels, type Point, strokes } from './strokes.ts';

/** The band of a path, with gaps where it is in two groups. */
export function Band({ path, scales }: { path: Path | undefined; scales: Scales }) {
  const banded = area<Moment>(
    (m) => scales.x(day(m.date)),
    (m) => scales.y(m.low ?? levels(m)[0]),
    (m) => scales.y(m.high ?? levels(m)[1]),
  ).defined((m) => m.groups === null);
  if (!path?.moments.some(({ low, high }) => low !== null && high !== null)) return null;
  return <path data-mark="band" data-series={path.scenario} d={banded(path.moments) ?? ''} fill={band} />;
}

/** A vertical line at the start of each lever, from its name above the plot down. */
export function LeverLines({ levers, scales, plot }: { levers: readonly LeverLine[]; scales: Scales; plot: Box }) {
  return (
    <>
      {levers.map(({ date, top }) => {
        const x = scales.x(day(date));
        return (
          <line
            key={date}
            data-mark="start"
            data-date={date}
            x1={x}
            x2={x}
            y1={plot.y - top}
            y2={plot.y + plot.height}
            stroke={ink}
            stroke-width="0.75"
          />
        );
      })}
    </>
  );
}

interface LinesProps {
  readonly panel: Panel;
  readonly scales: Scales;
  /** One for every path that is drawn. */
  readonly styles: readonly PathStyle[];
}

/** The paths of a panel, the first of them on top. */
export function PathLines({ panel, scales, styles }: LinesProps) {
  const [base, ...others] = panel.paths.slice(0, styles.length);
  const shape = line<Point>(
    ([date]) => scales.x(day(date)),
    ([, level]) => scales.y(level),
  );
  return (
    <>
      {[...others, base].map((path) => {
        const style = path && styles[panel.paths.indexOf(path)];
        if (!path || !style) return null;
        return strokes(path).map((points, i) => (
          <path
            key={`${path.scenario} ${points[0]?.[0]} ${i}`}
            data-mark="line"
            data-series={path.scenario}
            {...(i === 0 ? {} : { 'data-branch': 'upper' })}
            d={shape(points) ?? ''}
            fill="none"
            stroke={style.colour}
            stroke-width="1.75"
            stroke-linejoin="round"
            {...(style.dash === '' ? {} : { 'stroke-dasharray': style.dash })}
          />
        ));
      })}
    </>
  );
}
