import { type Box, overlap } from './labels.ts';
import { lineBoxes } from './line-boxes.ts';
import { ink, paper, sizes } from './palette.ts';
import { day, type PlotProps } from './plot.ts';
import { LEADING, textBlock } from './text-block.tsx';
import { textWidth } from './text-size.ts';

/** A level that a norm sets, with what stands beside its line. */
export interface NormMark {
  readonly value: number;
  readonly text: string;
}

/** The lines of the text of a norm, and where they stand. */
export interface NormPlace {
  readonly lines: readonly string[];
  readonly box: Box;
}

/** Most of the width of a plot that the text of a norm takes. */
const WIDEST = 0.62;
const AWAY = 2;

/** Where the text of the norm of a panel stands: just above or below its line, where the fewest lines and dots are. */
export function normPlace(props: PlotProps): NormPlace | null {
  const { norm, plot, scales, observed } = props;
  if (!norm) return null;
  const { lines, height } = textBlock(norm.text, sizes.small, plot.width * WIDEST);
  const width = Math.max(...lines.map((line) => textWidth(line, sizes.small)));
  const y = scales.y(norm.value);
  const dots = observed.map(({ date, high }) => ({
    x: scales.x(day(date)) - 4,
    y: scales.y(high) - 10,
    width: 8,
    height: 14,
  }));
  const others = [...lineBoxes(props), ...dots];
  const crossed = (box: Box) => others.filter((other) => overlap(box, other)).length;
  const [bottom, free] = [plot.y + plot.height, plot.width - width];
  const places = [y - AWAY - height, y + AWAY]
    .filter((top) => top >= plot.y && top + height <= bottom)
    .flatMap((top) =>
      [0.02, 0.25, 0.5, 0.75, 0.98].map((share): Box => ({ x: plot.x + free * share, y: top, width, height })),
    );
  const first: Box = { x: plot.x + AWAY, y: Math.max(plot.y, y - AWAY - height), width, height };
  const box = places.reduce((best, one) => (crossed(one) < crossed(best) ? one : best), places[0] ?? first);
  return { lines, box };
}

/** The line of the norm of a panel across its plot, with its text at `place`. */
export function NormMarks({ norm, plot, scales, place }: PlotProps & { readonly place: NormPlace | null }) {
  if (!norm || place === null) return null;
  const y = scales.y(norm.value);
  const texts = place.lines.map((line, i) => ({
    line,
    at: { x: place.box.x, y: place.box.y + sizes.small * (0.95 + i * LEADING) },
  }));
  return (
    <g font-size={sizes.small} fill={ink}>
      <line
        data-mark="norm"
        data-series="norm"
        data-value={norm.value}
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={y}
        y2={y}
        stroke={ink}
        stroke-width="1"
        stroke-dasharray="12 3"
      />
      {texts.map(({ line, at }) => (
        <text key={`around ${line}`} {...at} stroke={paper} stroke-width="2.5" stroke-linejoin="round">
          {line}
        </text>
      ))}
      {texts.map(({ line, at }) => (
        <text key={line} {...at}>
          {line}
        </text>
      ))}
    </g>
  );
}
