import { MARGIN } from './chart-frame.tsx';
import { NAME_ROW, type WayProps } from './lead-time-bars.tsx';
import { ink, paper, sizes } from './palette.ts';
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
