import { area, line, type ScaleLinear, type ScaleTime } from 'd3';
import { number, shortDate } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { monthTicks } from './axis.ts';
import type { Caption } from './caption.ts';
import { type Box, placeNumbers, spread } from './labels.ts';
import { band, grid, ink, paper, paths, sizes } from './palette.ts';
import type { Moment, Panel } from './panels.ts';
import { pathName } from './sentences.ts';
import { levels, type Point, strokes } from './strokes.ts';
import { textLines, textWidth } from './text-size.ts';

/** Scales that all panels of a chart share. */
export interface Scales {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
}

interface PlotProps {
  readonly panel: Panel;
  readonly observed: readonly (readonly [date: string, value: number])[];
  readonly caption: Caption;
  readonly scales: Scales;
  readonly plot: Box;
  /** Starts of levers (ISO dates), and how far their line reaches above the plot [pt]. */
  readonly levers: readonly { readonly date: string; readonly top: number }[];
  /** Right end of the labels beside the lines. */
  readonly right: number;
  readonly words: Words;
}

const DOT = 2.3;
/** Room for half a number to the left of the first date. */
const BEFORE = 6;
const LINE_HEIGHT = 9.5;
const TICK_ROOM = 62;
/** Pieces of a path between two dates, for keeping numbers off it. */
const PIECES = 4;
const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** The marks of one panel: grid, band, paths with their names, observed dots with their numbers, starts of levers. */
export function PanelPlot(props: PlotProps) {
  const { panel, scales, plot } = props;
  const [base, ...others] = panel.paths.slice(0, paths.length);
  const shape = line<Point>(
    ([date]) => scales.x(day(date)),
    ([, level]) => scales.y(level),
  );
  const banded = area<Moment>(
    (m) => scales.x(day(m.date)),
    (m) => scales.y(m.low ?? levels(m)[0]),
    (m) => scales.y(m.high ?? levels(m)[1]),
  ).defined((m) => m.groups === null);
  return (
    <g data-panel={panel.indicator}>
      <path data-mark="band" d={banded(base?.moments ?? []) ?? ''} fill={band} />
      <Grid {...props} />
      {props.levers.map(({ date, top }) => {
        const x = scales.x(day(date));
        return (
          <line
            key={date}
            data-mark="lever"
            x1={x}
            x2={x}
            y1={plot.y - top}
            y2={plot.y + plot.height}
            stroke={ink}
            stroke-width="0.75"
          />
        );
      })}
      {[...others, base].map((path) => {
        if (path === undefined) return null;
        const { colour, dash } = paths[panel.paths.indexOf(path)] ?? paths[0];
        return strokes(path).map((points, i) => (
          <path
            key={`${path.scenario} ${points[0]?.[0]} ${i}`}
            data-mark={i === 0 ? 'path' : 'branch'}
            data-scenario={path.scenario}
            d={shape(points) ?? ''}
            fill="none"
            stroke={colour}
            stroke-width="1.75"
            stroke-linejoin="round"
            {...(dash === '' ? {} : { 'stroke-dasharray': dash })}
          />
        ));
      })}
      <Dots {...props} />
      <EndLabels {...props} />
    </g>
  );
}

function Grid({ scales, plot, words }: PlotProps) {
  const [from, until] = scales.x.domain() as [Date, Date];
  const perDay = plot.width / ((until.getTime() - from.getTime()) / 86_400_000);
  const bottom = plot.y + plot.height;
  return (
    <g font-size={sizes.small} fill={ink}>
      {scales.y.ticks(4).map((value) => (
        <g key={value}>
          <line
            data-mark="grid"
            data-value={value}
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={scales.y(value)}
            y2={scales.y(value)}
            stroke={value === 0 ? ink : grid}
            stroke-width={value === 0 ? 1 : 0.5}
          />
          <text x={plot.x - BEFORE - 2} y={scales.y(value) + 3} text-anchor="end">
            {number(value, 0, words.language)}
          </text>
        </g>
      ))}
      {monthTicks(from, until, perDay, TICK_ROOM).map((date) => (
        <g key={date.toISOString()}>
          <line x1={scales.x(date)} x2={scales.x(date)} y1={bottom} y2={bottom + 3} stroke={ink} stroke-width="0.75" />
          <text x={scales.x(date)} y={bottom + 11.5} text-anchor="middle">
            {shortDate(date.toISOString().slice(0, 10), words.language)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Dots(props: PlotProps) {
  const { observed, scales, plot, words } = props;
  const shown = observed.filter(([date]) => day(date) <= (scales.x.domain()[1] as Date));
  const dots = shown.map(([date, value]) => {
    const text = number(value, 0, words.language);
    const [x, y] = [scales.x(day(date)), scales.y(value)];
    return { x, y, radius: DOT, width: textWidth(text, sizes.small), text, date, value };
  });
  const bounds = { ...plot, x: plot.x - BEFORE, width: plot.width + BEFORE };
  const places = placeNumbers(dots, sizes.small, bounds, linesOf(props));
  return (
    <g font-size={sizes.small} fill={ink} text-anchor="middle">
      {dots.map(({ x, y, text, date, value }, i) => {
        const place = places[i] as Box;
        const far = Math.abs(place.y + place.height / 2 - y) > DOT + place.height;
        const near = place.y > y ? place.y : place.y + place.height;
        const at = { x: place.x + place.width / 2, y: place.y + place.height - 1.2 };
        return (
          <g key={date}>
            {far ? <line x1={x} x2={x} y1={y} y2={near} stroke={ink} stroke-width="0.5" /> : null}
            <circle
              data-mark="observed"
              data-date={date}
              data-value={value}
              cx={x}
              cy={y}
              r={DOT}
              stroke={paper}
              stroke-width="0.75"
            />
            <text {...at} stroke={paper} stroke-width="2" stroke-linejoin="round">
              {text}
            </text>
            <text {...at}>{text}</text>
          </g>
        );
      })}
    </g>
  );
}

/** What is drawn as a line, in short pieces: starts of levers and paths. */
function linesOf({ panel, levers, scales, plot }: PlotProps): Box[] {
  const starts = levers.map(({ date }) => ({ x: scales.x(day(date)) - 1, y: plot.y, width: 2, height: plot.height }));
  const pieces = panel.paths
    .slice(0, paths.length)
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

/** The name and last value of each path beside its end, or of both its branches. */
function EndLabels({ panel, caption, scales, plot, right, words }: PlotProps) {
  const left = plot.x + plot.width + 6;
  const labels = panel.paths.slice(0, paths.length).flatMap((path, i) =>
    endTexts(path.moments.at(-1), pathName(i, caption, words), words).map(([text, level]) => {
      const lines = textLines(text, sizes.small, right - left);
      const shown = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
      return {
        lines: shown,
        centre: scales.y(level),
        height: shown.length * LINE_HEIGHT + 2,
        colour: paths[i]?.colour,
      };
    }),
  );
  const tops = spread(labels, plot.y - 6, plot.y + plot.height + 6);
  return (
    <g font-size={sizes.small}>
      {labels.map(({ lines, colour }, i) => (
        <text key={lines.join(' ')} fill={colour ?? ink} data-mark="label">
          {lines.map((text, row) => (
            <tspan key={text} x={left} y={(tops[i] as number) + (row + 0.85) * LINE_HEIGHT}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

/** What stands beside the end of a path, with the level it belongs to: its last value and name, or one for each group. */
function endTexts(last: Moment | undefined, name: string, words: Words): (readonly [text: string, level: number])[] {
  const whole = (value: number) => number(value, 0, words.language);
  if (!last?.groups) return [[`${whole(last?.mean ?? 0)} ${name}`, last?.mean ?? 0]];
  const all = whole(last.groups[0].n + last.groups[1].n);
  return last.groups.map(({ n, mean }) => [words.chart.endOfGroup(whole(mean), whole(n), all, name), mean]);
}
