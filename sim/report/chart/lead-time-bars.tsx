import { cumsum, max, scaleLinear } from 'd3';
import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { MARGIN } from './chart-frame.tsx';
import type { LinkTime, Way } from './lead-time-links.ts';
import { barParts, grid, ink, paper, sizes } from './palette.ts';
import { LEADING } from './text-block.tsx';
import { textWidth } from './text-size.ts';

/** A term that one link may take. */
export interface LinkNorm {
  /** Name of the link in the chain: 'worker'. */
  readonly link: string;
  /** [days], working days as calendar days */
  readonly days: number;
  /** What it says and of which year. */
  readonly text: string;
}

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

interface WayProps {
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

interface NormsProps extends WayProps {
  readonly norms: readonly LinkNorm[];
  /** Whether their texts stand below them. */
  readonly isNamed: boolean;
}

/** Below each link with a norm a thick line from its beginning, as long as the norm. */
export function Norms({ way: { links, scenario }, norms, x, y, isNamed }: NormsProps) {
  let free = 0;
  const [, right = 0] = x.range();
  let begin = 0;
  const marked = links.flatMap((link) => {
    const from = begin;
    begin += link.days;
    return norms.filter((norm) => norm.link === link.link).map((norm) => ({ norm, from }));
  });
  return (
    <g font-size={sizes.small}>
      {marked.map(({ norm, from }) => {
        const [left, end] = [x(from), x(from + norm.days)];
        const at = Math.max(free, Math.min(left, right - textWidth(norm.text, sizes.small)));
        free = at + textWidth(norm.text, sizes.small) + 4;
        return (
          <g key={norm.link} data-mark="norm" data-series={scenario} data-category={norm.link} data-value={norm.days}>
            <path d={`M${left},${y + 4}L${end},${y + 4}`} stroke={ink} stroke-width="2" />
            <path d={`M${end},${y + 1}L${end},${y + 7}`} stroke={ink} stroke-width="1.5" />
            {isNamed ? (
              <>
                <rect x={at} y={y + 8} width={textWidth(norm.text, sizes.small)} height={NAME_ROW} fill={paper} />
                <text x={at} y={y + 7 + sizes.small}>
                  {norm.text}
                </text>
              </>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

/** A dot called `name` at the median of the whole way with a line over 18 of 20 futures, or a dot for each of two groups. */
export function WholeWay({
  way: { scenario, whole, futures, groups },
  x,
  y,
  name,
}: WayProps & { readonly name: string }) {
  const left = x(Math.min(whole, futures?.[0] ?? whole, ...(groups?.map(({ mean }) => mean) ?? []))) - 6;

  return (
    <g font-size={sizes.small}>
      {left - textWidth(name, sizes.small) < MARGIN ? null : (
        <>
          <rect
            x={left - textWidth(name, sizes.small)}
            y={y - 5}
            width={textWidth(name, sizes.small) + 1}
            height="10"
            fill={paper}
          />
          <text x={left} y={y + 3} text-anchor="end">
            {name}
          </text>
        </>
      )}
      {futures === null || groups !== null ? null : (
        <path
          data-mark="interval"
          data-series={scenario}
          data-category="total"
          d={`M${x(futures[0])},${y}L${x(futures[1])},${y}`}
          stroke={ink}
          stroke-width="1.5"
        />
      )}
      {(groups?.map(({ mean }) => mean) ?? [whole]).map((days) => (
        <circle
          key={days}
          data-mark="dot"
          data-series={scenario}
          data-category="total"
          data-value={days}
          cx={x(days)}
          cy={y}
          r="3"
          fill={ink}
        />
      ))}
    </g>
  );
}
