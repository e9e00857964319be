import { number } from '../numbers.ts';
import { type Box, placeNumbers } from './labels.ts';
import { ink, paper, paths, sizes } from './palette.ts';
import { BEFORE, day, type PlotProps } from './plot.ts';
import { type Point, strokes } from './strokes.ts';
import { textWidth } from './text-size.ts';

const DOT = 2.3;
/** Pieces of a path between two dates, for keeping numbers off it. */
const PIECES = 4;

/** A dot with its number at every observed count. */
export function ObservedDots(props: PlotProps) {
  const { observed, scales, plot, words } = props;
  const dots = observed.map(([date, value]) => {
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
