import { cumsum, max, scaleLinear } from 'd3';
import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { MARGIN } from './chart-frame.tsx';
import type { LinkTime, Way } from './lead-time-links.ts';
import { barParts, grid, ink, paper, sizes } from './palette.ts';
import { LEADING } from './text-block.tsx';
import { textWidth } from './text-size.ts';

/** Days along a bar [units]. */
export type Days = ReturnType<typeof scaleLinear<number, number>>;

/** Heights [units]. */
export const BAR_HEIGHT = 18;
export const NAME_ROW = sizes.small * LEADING;
export const WHOLE_ROW = 10;
export const AXIS_HEIGHT = 16;
/** Least length of the longest bar, as a share of the room. */
const SHORTEST = 0.6;
/** Least room from one tick to the next [units]. */
const TICK_ROOM = 50;

/** The longest bar fits, and the names above the first bar do as far as the bars stay long enough. */
export function daysScale(base: Way, ways: readonly Way[], width: number): Days {
  const inner = width - 2 * MARGIN;
  const reach = ({ links, whole, futures }: Way) =>
    Math.max(
      links.reduce((sum, { days }) => sum + days, 0),
      whole,
      futures?.[1] ?? 0,
    );
  const longest = Math.max(max(ways, reach) ?? 1, 1);
  const full = inner / longest;
  const fitting = centresOf(base.links).map((centre, i) => {
    const name = base.links[i]?.name ?? '';
    return (inner - textWidth(name, sizes.small)) / Math.max(centre, 1);
  });
  const perDay = Math.max(SHORTEST * full, Math.min(full, ...fitting));
  return scaleLinear([0, longest], [MARGIN, MARGIN + perDay * longest]);
}

/** The middle of each link along the bar [days]. */
function centresOf(links: readonly LinkTime[]): number[] {
  const ends = [...cumsum(links, ({ days }) => days)];
  return links.map(({ days }, i) => (ends[i] ?? 0) - days / 2);
}

interface AxisProps {
  readonly x: Days;
  readonly top: number;
  readonly bottom: number;
  readonly words: Words;
}

/** Days from zero below the bars, with a line at each. */
export function DaysAxis({ x, top, bottom, words }: AxisProps) {
  const [left = 0, right = 0] = x.range();
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / TICK_ROOM)));
  return (
    <g data-axis="x" data-unit="days" font-size={sizes.small}>
      {ticks.map((days) => (
        <g key={days}>
          <line
            x1={x(days)}
            x2={x(days)}
            y1={top}
            y2={bottom + 3}
            stroke={days === 0 ? ink : grid}
            stroke-width={days === 0 ? 1 : 0.5}
          />
          <text
            data-tick={days}
            data-at={x(days)}
            x={days === 0 ? x(days) - 2 : x(days)}
            y={bottom + 12}
            text-anchor={days === 0 ? 'start' : 'middle'}
          >
            {days === 0
              ? words.figures.leadTimes.days(number(days, 0, words.language))
              : number(days, 0, words.language)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface NamesProps {
  readonly links: readonly LinkTime[];
  readonly x: Days;
  readonly top: number;
  /** Top of the bar that the names belong to. */
  readonly bar: number;
  readonly right: number;
}

/** A stair of names down to the bar: the first link highest, so that no line crosses a name to its right. */
export function LinkNames({ links, x, top, bar, right }: NamesProps) {
  const centres = centresOf(links).map((centre) => x(centre));
  return (
    <g font-size={sizes.small}>
      {links.map(({ key }, i) => (
        <line
          key={key}
          x1={centres[i]}
          x2={centres[i]}
          y1={top + (i + 0.3) * NAME_ROW}
          y2={bar + 2}
          stroke={ink}
          stroke-width="0.5"
        />
      ))}
      {links.map(({ key, name }, i) => {
        const at = {
          x: Math.min((centres[i] ?? 0) + 2, right - textWidth(name, sizes.small)),
          y: top + (i + 0.8) * NAME_ROW,
        };
        return (
          <g key={key}>
            <text {...at} stroke={paper} stroke-width="2" stroke-linejoin="round">
              {name}
            </text>
            <text {...at}>{name}</text>
          </g>
        );
      })}
    </g>
  );
}

/** The way of one scenario at a height [units]. */
export interface WayProps {
  readonly way: Way;
  readonly x: Days;
  readonly y: number;
}

/** The links of one scenario, each with its days where they fit. */
export function Bar({ way: { links, scenario }, x, y, words }: WayProps & { readonly words: Words }) {
  const ends = [...cumsum(links, ({ days }) => days)];
  return (
    <g font-size={sizes.small} text-anchor="middle">
      {links.map(({ key, link, days }, i) => {
        const text = number(days, 0, words.language);
        const left = x((ends[i] ?? 0) - days);
        const width = x(ends[i] ?? 0) - left;
        return (
          <g key={key}>
            <rect
              data-mark="bar"
              data-series={scenario}
              data-category={link}
              data-value={days}
              x={left}
              y={y}
              width={width}
              height={BAR_HEIGHT}
              fill={barParts[i % barParts.length] ?? paper}
              stroke={ink}
              stroke-width="0.5"
            />
            {textWidth(text, sizes.small) + 2 <= width ? (
              <text x={left + width / 2} y={y + BAR_HEIGHT / 2 + 3}>
                {text}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
