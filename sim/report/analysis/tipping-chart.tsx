import type { AnalysisResult, OutcomeAnalysis, SubjectAnalysis, TippingAnalysis } from '../../statistics/analysis.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from '../chart/chart-frame.tsx';
import type { ChartTexts } from '../chart/chart-texts.ts';
import { ink, paper, sizes } from '../chart/palette.ts';
import { render } from '../chart/render.ts';
import { clipped, LONGEST_ALT, textWidth } from '../chart/text-size.ts';
import { headingOf } from '../study-text.ts';
import type { Words } from '../words/words.ts';
import { amount, dimensionAmount, dimensionName, subjectName, type Writing, writingIn } from './amounts.ts';
import { shadeOf } from './shades.ts';
import { axesOf } from './tipping-text.ts';

/** Height of a cell and of a line below the map [units]. */
const CELL = 26;
const LINE = 14;

/**
 * A tipping map as an SVG text, 16 cm wide: darker is higher, the number stands in the cell, and a mark above it where the futures
 * fall into two groups. A thick line runs where the difference changes its sign, dashed where that is not clear.
 */
export function tippingChart(
  result: AnalysisResult,
  outcome: OutcomeAnalysis,
  subject: SubjectAnalysis,
  words: Words,
): string | null {
  const { tipping } = subject;
  if (tipping === null) return null;
  const writing = writingIn(words, 100);
  const { texts } = writing;
  const [down, right] = axesOf(result, tipping).map((one) => dimensionName(one, writing)) as [string, string];
  const said = texts.tipping;
  const groups = tipping.map.cells.some(({ humps }) => humps !== null);
  const title = `${said.title(subjectName(subject, texts))}: ${headingOf(outcome.card, words)}`;
  const notes = [
    said.axes(down, right),
    groups ? said.marked : said.noGroups,
    ...(tipping.map.contour.length === 0 ? [] : [subject.against === null ? said.signOfLevel : said.signOfDifference]),
    ...said.how,
    `${result.title[words.language]} (${result.study}), ketenlab ${result.ketenlab}, ${result.hash.slice(0, 12)}.`,
    words.comparison.notPrediction,
  ];
  const around = {
    id: `ketenlab-tipping-${result.hash.slice(0, 8)}`,
    title,
    finding: '',
    notes,
    alt: clipped(said.alt(outcome.card.label[words.language], down, right), LONGEST_ALT),
    description: notes.join(' '),
  };
  return `${render(<TippingChart {...{ result, tipping, subject, unit: outcome.card.unit, writing }} texts={around} />)}\n`;
}

interface TippingChartProps extends Omit<MapProps, 'top'> {
  readonly texts: ChartTexts;
}

/** A tipping map with what is said around it. */
export function TippingChart({ texts, ...map }: TippingChartProps) {
  const height = LINE + CELL * map.tipping.rows.length + 2 * LINE + 6;
  return (
    <ChartFrame {...texts} language={map.writing.words.language} width={PRINT_WIDTH} height={height}>
      {(top) => <MapOf {...map} top={top} />}
    </ChartFrame>
  );
}

interface MapProps {
  readonly result: AnalysisResult;
  readonly tipping: TippingAnalysis;
  readonly subject: SubjectAnalysis;
  readonly unit: string;
  readonly writing: Writing;
  readonly top: number;
}

function MapOf({ result, tipping, subject, unit, writing, top }: MapProps) {
  const [down, right] = axesOf(result, tipping) as [
    AnalysisResult['dimensions'][number],
    AnalysisResult['dimensions'][number],
  ];
  const { cells, contour } = tipping.map;
  const columns = tipping.columns.length;
  const heads = tipping.rows.map((value) => dimensionAmount(value, down, writing));
  const left = MARGIN + Math.max(...heads.map((head) => textWidth(head, sizes.small))) + 6;
  const width = (PRINT_WIDTH - MARGIN - left) / columns;
  const first = top + LINE;
  const known = cells.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const at = (place: number) => ({
    x: left + (place % columns) * width,
    y: first + Math.floor(place / columns) * CELL,
  });
  const isDifference = subject.against !== null;
  return (
    <g font-size={sizes.small}>
      <g data-axis="x" data-unit={right.unit}>
        {tipping.columns.map((value, i) => (
          <text
            key={value}
            data-tick={value}
            data-at={left + (i + 0.5) * width}
            x={left + (i + 0.5) * width}
            y={first - 4}
            text-anchor="middle"
          >
            {dimensionAmount(value, right, writing)}
          </text>
        ))}
      </g>
      <g data-axis="y" data-unit={down.unit}>
        {tipping.rows.map((value, i) => (
          <text
            key={value}
            data-tick={value}
            data-at={first + (i + 0.5) * CELL}
            x={left - 4}
            y={first + (i + 0.5) * CELL + 3}
            text-anchor="end"
          >
            {heads[i]}
          </text>
        ))}
      </g>
      {cells.map(({ mean, humps, row, column }, place) => {
        const shade = shadeOf(mean === null || high === low ? 0 : (mean - low) / (high - low));
        const { x, y } = at(place);
        const written = (humps?.map((group) => group.mean) ?? [mean])
          .map((value) => amount(value, unit, isDifference, writing))
          .join(' / ');
        return (
          <g key={`${row} ${column}`}>
            <rect
              data-mark="cell"
              data-series={subject.policy}
              data-category={`${row} ${column}`}
              data-value={mean ?? ''}
              x={x}
              y={y}
              width={width}
              height={CELL}
              fill={shade.fill}
              stroke={paper}
              stroke-width="0.5"
            />
            <text x={x + width / 2} y={y + CELL / 2 + (humps === null ? 3 : 7)} text-anchor="middle" fill={shade.text}>
              {written}
            </text>
            {humps === null ? null : (
              <path d={`M${x + width / 2 - 5} ${y + 4}l5 6l5 -6`} fill="none" stroke={shade.text} stroke-width="1.5" />
            )}
          </g>
        );
      })}
      {contour.map(({ from, to, clear }) => {
        const { x, y } = at(to);
        const [x2, y2] = to === from + 1 ? [x, y + CELL] : [x + width, y];
        const dash = clear ? {} : { 'stroke-dasharray': '3 2' };
        return (
          <g key={`${from} ${to}`}>
            <line x1={x} y1={y} x2={x2} y2={y2} stroke={paper} stroke-width="4.5" />
            <line x1={x} y1={y} x2={x2} y2={y2} stroke={ink} stroke-width="2.25" {...dash} />
          </g>
        );
      })}
      <Legend
        {...{ low, high, unit, isDifference, writing }}
        x={left}
        y={first + CELL * tipping.rows.length + 8}
        lined={contour.length > 0}
      />
    </g>
  );
}

interface LegendProps {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly isDifference: boolean;
  readonly writing: Writing;
  readonly x: number;
  readonly y: number;
  /** Whether there is a contour to explain. */
  readonly lined: boolean;
}

/** The shades from the lowest to the highest number, and the two lines. */
function Legend({ low, high, unit, isDifference, writing, x, y, lined }: LegendProps) {
  const { legend } = writing.texts.tipping;
  const from = amount(low, unit, isDifference, writing);
  const start = x + textWidth(from, sizes.small) + 4;
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const after = start + steps.length * 16 + 4 + textWidth(amount(high, unit, isDifference, writing), sizes.small) + 14;
  const lines = [
    { text: legend.clear, dash: {} },
    { text: legend.unclear, dash: { 'stroke-dasharray': '3 2' } },
  ];
  return (
    <g>
      <text x={x} y={y + 9}>
        {from}
      </text>
      {steps.map((step, i) => (
        <rect key={step} x={start + i * 16} y={y} width="16" height="11" fill={shadeOf(step).fill} />
      ))}
      <text x={start + steps.length * 16 + 4} y={y + 9}>
        {amount(high, unit, isDifference, writing)}
      </text>
      {lined
        ? lines.map(({ text, dash }, i) => (
            <g key={text}>
              <line
                x1={after + i * 120}
                x2={after + i * 120 + 18}
                y1={y + 6}
                y2={y + 6}
                stroke={ink}
                stroke-width="2.25"
                {...dash}
              />
              <text x={after + i * 120 + 22} y={y + 9}>
                {text}
              </text>
            </g>
          ))
        : null}
    </g>
  );
}
