import type { CalibrationFound } from '../../statistics/calibration-found.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from '../chart/chart-frame.tsx';
import { barParts, grid, ink, paths, sizes } from '../chart/palette.ts';
import { render } from '../chart/render.ts';
import { clipped, LONGEST_ALT, textWidth } from '../chart/text-size.ts';
import type { Words } from '../words/words.ts';
import { mostRuling, percent } from './calibration-text.ts';
import { type RulingOut, rulingOut } from './ruled-out.ts';
import { type CalibrationWords, calibrationWords } from './words.ts';

/** [units] */
const ROW = 17;
const BAR = 6;
const LEGEND = 16;
/** Room for the two percentages right of the bars [units]. */
const NUMBERS = 58;
/** Light with an edge of ink, and dark: apart in grey. */
const FIRST = barParts[1];
const LAST = paths[1].colour;
const NAMED = 3;

/**
 * What every target rules out of the first and of the last wave, as an SVG text, 16 cm wide: the shares as two bars and in
 * numbers, the most of the first wave on top.
 */
export function ruledOutChart(found: CalibrationFound, words: Words): string {
  const texts = calibrationWords(words.language);
  const rows = rulingOut(found.all);
  const ends = (row: RulingOut): readonly [string, string] => {
    const { first, last } = firstAndLast(row);
    return [percent(first, words), percent(last, words)];
  };
  const notes = [...texts.chart.notes, words.comparison.notPrediction];
  return `${render(
    <ChartFrame
      id={`ketenlab-ruled-out-${found.scenario.slice(0, 8)}`}
      language={words.language}
      width={PRINT_WIDTH}
      height={LEGEND + ROW * rows.length + 4}
      title={texts.chart.title(found.name)}
      finding=""
      notes={[...notes, `${found.name}, ketenlab ${found.ketenlab}, ${found.scenario.slice(0, 12)}.`]}
      alt={clipped(texts.chart.alt(found.name, mostRuling(found.all, words, NAMED)), LONGEST_ALT)}
      description={rows.map((row) => texts.chart.row(row.target, ...ends(row))).join(' ')}
    >
      {(top) => <Bars rows={rows} ends={ends} waves={found.all.waves.length} texts={texts} top={top} />}
    </ChartFrame>,
  )}\n`;
}

function firstAndLast({ shares }: RulingOut): { readonly first: number; readonly last: number } {
  return { first: shares[0] ?? 0, last: shares.at(-1) ?? 0 };
}

interface BarsProps {
  readonly rows: readonly RulingOut[];
  /** The two shares of a row as they are written. */
  readonly ends: (row: RulingOut) => readonly [string, string];
  readonly waves: number;
  readonly texts: CalibrationWords;
  readonly top: number;
}

function Bars({ rows, ends, waves, texts, top }: BarsProps) {
  const left = MARGIN + Math.max(...rows.map(({ target }) => textWidth(target, sizes.small))) + 6;
  const right = PRINT_WIDTH - MARGIN - NUMBERS;
  const most = Math.max(0.01, ...rows.flatMap(({ shares }) => shares));
  const lengthOf = (share: number) => ((right - left) * share) / most;
  const keys = [
    { fill: FIRST, text: texts.chart.first },
    ...(waves > 1 ? [{ fill: LAST, text: texts.chart.last(String(waves)) }] : []),
  ];
  const second = left + 14 + textWidth(texts.chart.first, sizes.small) + 14;
  return (
    <g font-size={sizes.small}>
      {keys.map(({ fill, text }, i) => (
        <g key={text}>
          <Bar x={i === 0 ? left : second} y={top + 2} width={10} fill={fill} />
          <text x={(i === 0 ? left : second) + 14} y={top + 2 + BAR}>
            {text}
          </text>
        </g>
      ))}
      {rows.map((row, r) => {
        const { first, last } = firstAndLast(row);
        const y = top + LEGEND + r * ROW;
        return (
          <g key={row.target}>
            <line x1={MARGIN} x2={PRINT_WIDTH - MARGIN} y1={y} y2={y} stroke={grid} stroke-width={0.5} />
            <text x={left - 6} y={y + 11.5} text-anchor="end">
              {row.target}
            </text>
            <Bar x={left} y={y + 2} width={lengthOf(first)} fill={FIRST} />
            {waves > 1 ? <Bar x={left} y={y + 2 + BAR + 1} width={lengthOf(last)} fill={LAST} /> : null}
            <text x={PRINT_WIDTH - MARGIN} y={y + 11.5} text-anchor="end">
              {waves > 1 ? ends(row).join(' → ') : ends(row)[0]}
            </text>
          </g>
        );
      })}
      <line
        x1={left}
        x2={left}
        y1={top + LEGEND}
        y2={top + LEGEND + rows.length * ROW}
        stroke={ink}
        stroke-width={0.8}
      />
    </g>
  );
}

/** A bar; nothing at all for a share of zero, which would leave its edge. */
function Bar({ x, y, width, fill }: { x: number; y: number; width: number; fill: string }) {
  if (width === 0) return null;
  return <rect x={x} y={y} width={width} height={BAR} fill={fill} stroke={ink} stroke-width={0.4} />;
}
