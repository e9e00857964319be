import { shortDate } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { monthTicks } from './axis.ts';
import type { Box } from './labels.ts';
import { grid, ink, sizes } from './palette.ts';
import { BEFORE, type Scales } from './plot.ts';

interface GridProps {
  readonly scales: Scales;
  readonly plot: Box;
  readonly unit: string;
  readonly written: (level: number) => string;
  readonly words: Words;
}

/** Between two dates, and at least where that would leave fewer than two. */
const TICK_ROOM = 62;
const LEAST_ROOM = 44;

/** Lines at round levels with their numbers, and dates below; `written` writes a level. */
export function TimeGrid({ scales, plot, unit, written, words }: GridProps) {
  const [from, until] = scales.x.domain() as [Date, Date];
  const perDay = plot.width / ((until.getTime() - from.getTime()) / 86_400_000);
  const bottom = plot.y + plot.height;
  const roomy = monthTicks(from, until, perDay, TICK_ROOM);
  const dates = roomy.length > 1 ? roomy : monthTicks(from, until, perDay, LEAST_ROOM);
  return (
    <g font-size={sizes.small} fill={ink}>
      <g data-axis="y" data-unit={unit}>
        {scales.y.ticks(4).map((value) => (
          <g key={value}>
            <line
              data-mark={value === 0 ? 'zero' : 'grid'}
              data-value={value}
              x1={plot.x}
              x2={plot.x + plot.width}
              y1={scales.y(value)}
              y2={scales.y(value)}
              stroke={value === 0 ? ink : grid}
              stroke-width={value === 0 ? 1 : 0.5}
            />
            <text
              data-tick={value}
              data-at={scales.y(value)}
              x={plot.x - BEFORE - 2}
              y={scales.y(value) + 3}
              text-anchor="end"
            >
              {written(value)}
            </text>
          </g>
        ))}
      </g>
      <g data-axis="x" data-unit="date">
        {dates.map((date) => (
          <g key={date.toISOString()}>
            <line
              x1={scales.x(date)}
              x2={scales.x(date)}
              y1={bottom}
              y2={bottom + 3}
              stroke={ink}
              stroke-width="0.75"
            />
            <text
              data-tick={date.toISOString().slice(0, 10)}
              data-at={scales.x(date)}
              x={scales.x(date)}
              y={bottom + 11.5}
              text-anchor="middle"
            >
              {shortDate(date.toISOString().slice(0, 10), words.language)}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}
