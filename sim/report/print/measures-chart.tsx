import { max, scaleLinear } from 'd3';
import type { Measure, MeasuresResult } from '../../statistics/study.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from '../chart/chart-frame.tsx';
import type { ChartTexts } from '../chart/chart-texts.ts';
import { grid, ink, paper, sizes } from '../chart/palette.ts';
import type { TextBlock } from '../chart/text-block.tsx';
import { textWidth } from '../chart/text-size.ts';
import { shownIn, signed } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { type BarsWords, barsWords } from './bars-words.ts';
import { cellOf, columnsOf, LINE, PAD, Row, rowHeight } from './rows.tsx';

/** What stands in the cells of a measure, as it is written. */
export interface MeasureTexts {
  readonly letter: string;
  readonly title: string;
  readonly effect: string;
  readonly cost: string;
  readonly visible: string;
  readonly feasibility: string;
}

interface MeasuresChartProps {
  readonly result: MeasuresResult;
  /** One per measure, in the same order. */
  readonly cells: readonly MeasureTexts[];
  readonly texts: ChartTexts;
  readonly words: Words;
}

/** Letter, measure, effect, cost, first visible, feasibility [units]. */
const WIDTHS = [32, 96, 98, 64, 62, 90] as const;
const COLUMNS = columnsOf(WIDTHS);
const EFFECT = 2;
const AXIS = 14;
const DOT = 3;
const RIGHT = PRINT_WIDTH - MARGIN;

/**
 * A row per measure: its letter and title, a dot at its effect with a line over where the mean surely lies and the numbers
 * below that, cost, when it is first visible, and how feasible the analyst thinks it is. Filled dots are clear of zero.
 */
export function MeasuresChart({ result, cells, texts, words }: MeasuresChartProps) {
  const { heads } = barsWords(words.language).measures;
  const head = headBlocks(heads);
  const rows = cells.map(blocksOf);
  const heights = rows.map((row) => rowHeight(row));
  const headHeight = rowHeight(head);
  const x = effectScale(result);
  const height = headHeight + AXIS + heights.reduce((sum, one) => sum + one, 0) + 6;
  return (
    <ChartFrame {...texts} language={words.language} width={PRINT_WIDTH} height={height}>
      {(top) => {
        let y = top + headHeight + AXIS;
        return (
          <>
            <Row cells={head} columns={COLUMNS} y={top} height={headHeight} right={RIGHT} weight="bold" />
            <EffectAxis x={x} top={top + headHeight} bottom={top + height - 6} unit={result.card.unit} words={words} />
            {result.measures.map((measure, i) => {
              const at = y;
              const tall = heights[i] ?? 0;
              y += tall;
              return (
                <g key={measure.scenario.name} data-scenario={measure.scenario.name}>
                  <EffectPaper block={rows[i]?.[EFFECT]} y={at} />
                  <Row cells={rows[i] ?? []} columns={COLUMNS} y={at} height={tall} right={RIGHT} />
                  <EffectMark measure={measure} series={result.outcome} x={x} y={at + PAD + LINE / 2} />
                </g>
              );
            })}
          </>
        );
      }}
    </ChartFrame>
  );
}

function headBlocks(heads: BarsWords['measures']['heads']): TextBlock[] {
  const { letter, measure, effect, cost, visible, feasibility } = heads;
  return blocks([letter, measure, effect, cost, visible, feasibility]);
}

/** The numbers of an effect stand on the second line, below its dot. */
function blocksOf({ letter, title, effect, cost, visible, feasibility }: MeasureTexts): TextBlock[] {
  return blocks([letter, title, effect, cost, visible, feasibility]).map((block, i) =>
    i === EFFECT ? { ...block, lines: ['', ...block.lines], height: block.height + LINE } : block,
  );
}

function blocks(texts: readonly string[]): TextBlock[] {
  return texts.map((text, i) => cellOf(text, COLUMNS[i] as (typeof COLUMNS)[number]));
}

type Effects = ReturnType<typeof scaleLinear<number, number>>;

function effectScale({ measures }: MeasuresResult): Effects {
  const reach = measures.flatMap(({ effect: { mean, interval95, humps } }) => [
    mean ?? 0,
    ...(interval95 ?? []),
    ...(humps?.map((group) => group.mean) ?? []),
  ]);
  const [low, high] = [Math.min(0, ...reach), Math.max(0, ...reach)];
  const { x, width } = COLUMNS[EFFECT] as (typeof COLUMNS)[number];
  return scaleLinear(low === high ? [-1, 1] : [low, high], [x + 8, x + width - 8]).nice(4);
}

interface AxisProps {
  readonly x: Effects;
  readonly top: number;
  readonly bottom: number;
  readonly unit: string;
  readonly words: Words;
}

function EffectAxis({ x, top, bottom, unit, words }: AxisProps) {
  const { factor } = shownIn(unit);
  const written = (value: number) => {
    const shown = value * factor;
    return signed(shown, Number.isInteger(shown) ? 0 : Math.abs(shown) >= 0.1 ? 1 : 2, words.language);
  };
  return (
    <g data-axis="x" data-unit={unit} font-size={sizes.small} text-anchor="middle">
      {x.ticks(4).map((value) => (
        <g key={value}>
          <line
            data-mark={value === 0 ? 'zero' : 'grid'}
            x1={x(value)}
            x2={x(value)}
            y1={top + AXIS}
            y2={bottom}
            stroke={value === 0 ? ink : grid}
            stroke-width={value === 0 ? 1 : 0.5}
          />
          <text data-tick={value} data-at={x(value)} x={x(value)} y={top + AXIS - 4}>
            {written(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Paper below the numbers of an effect, so that no line of the grid runs through them. */
function EffectPaper({ block, y }: { readonly block: TextBlock | undefined; readonly y: number }) {
  const { x } = COLUMNS[EFFECT] as (typeof COLUMNS)[number];
  if (block === undefined) return null;
  const width = max(block.lines, (line) => textWidth(line, sizes.small)) ?? 0;
  return <rect x={x} y={y + PAD + LINE + 1} width={width} height={block.height - LINE - 1} fill={paper} />;
}

interface MarkProps {
  readonly measure: Measure;
  readonly series: string;
  readonly x: Effects;
  readonly y: number;
}

/** A dot at the mean with its interval, or an open dot at each of the two groups that the differences fall into. */
function EffectMark({ measure: { scenario, effect }, series, x, y }: MarkProps) {
  const { mean, interval95, humps } = effect;
  const about = { 'data-series': series, 'data-category': scenario.name };
  const isClear = !humps && interval95 !== null && (interval95[0] > 0 || interval95[1] < 0);
  const dots = humps?.map((group) => group.mean) ?? (mean === null ? [] : [mean]);
  return (
    <>
      {interval95 === null || humps ? null : (
        <path
          data-mark="interval"
          {...about}
          d={`M${x(interval95[0])},${y}L${x(interval95[1])},${y}`}
          stroke={ink}
          stroke-width="1.5"
        />
      )}
      {dots.map((value) => (
        <circle
          key={value}
          data-mark="dot"
          {...about}
          data-value={value}
          cx={x(value)}
          cy={y}
          r={DOT}
          fill={isClear ? ink : paper}
          stroke={ink}
          stroke-width="1"
        />
      ))}
    </>
  );
}
