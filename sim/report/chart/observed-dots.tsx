import { type Box, placeNumbers } from './labels.ts';
import { lineBoxes } from './line-boxes.ts';
import { ink, paper, sizes } from './palette.ts';
import { BEFORE, day, type PlotProps } from './plot.ts';
import { textWidth } from './text-size.ts';

const DOT = 2.3;

/** A dot with its number at every observed count, or a span where its level is not told; `taken` is kept free of numbers. */
export function ObservedDots({ taken, ...props }: PlotProps & { readonly taken: readonly Box[] }) {
  const { observed, scales, plot } = props;
  const dots = observed.map(({ date, low, high, text }) => {
    const [x, y] = [scales.x(day(date)), scales.y(high)];
    return { x, y, bottom: scales.y(low), radius: DOT, width: textWidth(text, sizes.small), text, date, low, high };
  });
  const bounds = { ...plot, x: plot.x - BEFORE, width: plot.width + BEFORE };
  const spans = dots
    .filter(({ low, high }) => low !== high)
    .map(({ x, y, bottom }) => ({ x: x - 2, y, width: 4, height: bottom - y }));
  const places = placeNumbers(dots, sizes.small, bounds, [...lineBoxes(props), ...taken, ...spans]);
  return (
    <g font-size={sizes.small} fill={ink} text-anchor="middle">
      {dots.map((dot, i) => {
        const { x, y, text, date, low, high } = dot;
        const place = places[i] as Box;
        const far = Math.abs(place.y + place.height / 2 - y) > DOT + place.height;
        const near = place.y > y ? place.y : place.y + place.height;
        const at = { x: place.x + place.width / 2, y: place.y + place.height - 1.2 };
        return (
          <g key={date}>
            {far ? <line x1={x} x2={x} y1={y} y2={near} stroke={ink} stroke-width="0.5" /> : null}
            {low === high ? (
              <circle
                data-mark="dot"
                data-series="counted"
                data-date={date}
                data-value={high}
                cx={x}
                cy={y}
                r={DOT}
                stroke={paper}
                stroke-width="0.75"
              />
            ) : (
              <Span {...dot} />
            )}
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

interface SpanProps {
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly date: string;
}

/** A count of which no more is told than that it lies between two levels. */
function Span({ x, y, bottom, date }: SpanProps) {
  const caps = `M${x - DOT},${y}L${x + DOT},${y}M${x - DOT},${bottom}L${x + DOT},${bottom}`;
  return (
    <g stroke={ink} stroke-width="1.25">
      <line data-mark="interval" data-series="counted" data-date={date} x1={x} x2={x} y1={y} y2={bottom} />
      <path d={caps} fill="none" />
    </g>
  );
}
