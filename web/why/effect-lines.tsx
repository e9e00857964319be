import { area, line, scaleLinear, scaleUtc } from 'd3';
import { monthTicks } from '../../sim/report/chart/axis.ts';
import { fontFamily, grid, ink, paths } from '../../sim/report/chart/palette.ts';
import { number, shortDate } from '../../sim/report/numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';
import type { Point } from './effect.ts';

/** One line of the chart: an effect, or a level. */
export interface EffectLine {
  readonly key: string;
  readonly label: string;
  readonly points: readonly Point[];
}

interface Props {
  /** At most three: more cannot be told apart. */
  readonly lines: readonly EffectLine[];
  /** Dates (ISO) at which something begins or ends. */
  readonly marks: readonly string[];
  /** How long the vertical axis is at least [children]; it always has the zero. */
  readonly least: number;
  /** What the chart shows, for who does not see it. */
  readonly description: string;
  /** Width of the drawing [px]. */
  readonly width: number;
  readonly language: Language;
}

const HEIGHT = 230;
const SIZE = 12;
const ROOM = { left: 44, right: 10, top: 10, bottom: 26 };
const TICK_ROOM = 84;
const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** Lines in time, each with a band of how sure it is, around a line at zero. */
export function EffectLines({ lines, marks, least, description, width, language }: Props) {
  const points = lines.flatMap((one) => one.points);
  const dates = points.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [right, bottom] = [width - ROOM.right, HEIGHT - ROOM.bottom];
  const x = scaleUtc([day(first), day(last)], [ROOM.left, right]);
  const [low, high] = [Math.min(0, ...points.map((p) => p.low)), Math.max(0, ...points.map((p) => p.high))];
  const missing = Math.max(0, least - (high - low));
  const y = scaleLinear([low, high + missing], [bottom, ROOM.top]).nice(5);
  const band = area<Point>(
    (p) => x(day(p.date)),
    (p) => y(p.low),
    (p) => y(p.high),
  );
  const path = line<Point>(
    (p) => x(day(p.date)),
    (p) => y(p.mean),
  );
  const perDay = (right - ROOM.left) / Math.max(1, (day(last).getTime() - day(first).getTime()) / 86_400_000);
  return (
    <svg
      class="ketenlab-why-lines"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={description}
      font-family={fontFamily}
      font-size={SIZE}
    >
      {lines.map(({ key, points: of }, i) => (
        <path key={key} data-band={key} d={band(of) ?? ''} fill={paths[i]?.colour ?? ink} fill-opacity="0.16" />
      ))}
      {y.ticks(5).map((value) => (
        <g key={value}>
          <path
            d={`M${ROOM.left} ${y(value)}H${right}`}
            stroke={value === 0 ? ink : grid}
            stroke-width={value === 0 ? 1.25 : 0.75}
          />
          <text x={ROOM.left - 6} y={y(value) + 4} fill={ink} text-anchor="end">
            {number(value, Number.isInteger(value) ? 0 : 1, language)}
          </text>
        </g>
      ))}
      {monthTicks(day(first), day(last), perDay, TICK_ROOM).map((date) => (
        <g key={date.toISOString()}>
          <path d={`M${x(date)} ${bottom}v4`} stroke={ink} />
          <text x={Math.min(x(date), right - 26)} y={bottom + 18} fill={ink} text-anchor="middle">
            {shortDate(date.toISOString().slice(0, 10), language)}
          </text>
        </g>
      ))}
      {marks
        .filter((date) => date > first && date < last)
        .map((date) => (
          <path
            key={date}
            data-mark={date}
            d={`M${x(day(date))} ${ROOM.top}V${bottom}`}
            stroke={ink}
            stroke-width="0.75"
            stroke-dasharray="1 3"
          />
        ))}
      {lines.map(({ key, points: of }, i) => (
        <path
          key={key}
          data-line={key}
          d={path(of) ?? ''}
          fill="none"
          stroke={paths[i]?.colour ?? ink}
          stroke-width="2"
          stroke-linejoin="round"
          {...(paths[i]?.dash ? { 'stroke-dasharray': paths[i].dash } : {})}
        />
      ))}
    </svg>
  );
}
