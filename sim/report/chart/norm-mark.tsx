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

/** Widths that are tried for the text, as shares of the plot. */
const WIDTHS = [0.62, 0.42, 0.3];
/** Places that are tried along the line, as shares of the room there is. */
const ALONG = [0.02, 0.14, 0.26, 0.38, 0.5, 0.62, 0.74, 0.86, 0.98];
const AWAY = 2;
/** A text over a count is as bad as over this many pieces of a line. */
const DOT_COST = 10;

/**
 * Where the text of the norm of a panel stands: just above or below its line, over as few counts and lines as can be, and
 * then as wide as can be. Null without a norm.
 */
export function normPlace(props: PlotProps): NormPlace | null {
  const { norm, plot, scales, observed } = props;
  if (!norm) return null;
  const y = scales.y(norm.value);
  const dots = observed.map(({ date, low, high }) => {
    const top = scales.y(high) - 12;
    return { x: scales.x(day(date)) - 6, y: top, width: 12, height: scales.y(low) + 3 - top };
  });
  const lines = lineBoxes(props);
  const cost = (box: Box) => {
    const crossed = (others: readonly Box[]) => others.filter((other) => overlap(box, other)).length;
    return DOT_COST * crossed(dots) + crossed(lines);
  };
  const places = WIDTHS.flatMap((share): NormPlace[] => {
    const block = textBlock(norm.text, sizes.small, plot.width * share);
    const { height } = block;
    const width = Math.max(...block.lines.map((line) => textWidth(line, sizes.small)));
    const within = [y - AWAY - height, y + AWAY].filter((top) => top >= plot.y && top + height <= plot.y + plot.height);
    // A text that is too high for either side begins at the top of the plot.
    return (within.length > 0 ? within : [plot.y]).flatMap((top) =>
      ALONG.map((along) => {
        const x = plot.x + (plot.width - width) * along;
        return { lines: block.lines, box: { x, y: top, width, height } };
      }),
    );
  });
  const [first, ...others] = places;
  if (first === undefined) return null;
  return others.reduce((best, one) => (cost(one.box) < cost(best.box) ? one : best), first);
}

/** The line of the norm of a panel across its plot, with its text at `place`. */
export function NormMarks({ norm, plot, scales, place }: PlotProps & { readonly place: NormPlace | null }) {
  if (!norm || place === null) return null;
  const y = scales.y(norm.value);
  const { lines, box } = place;
  const texts = lines.map((line, i) => ({ line, at: { x: box.x, y: box.y + sizes.small * (0.95 + i * LEADING) } }));
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
