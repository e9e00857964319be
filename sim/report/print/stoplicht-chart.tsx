import { ChartFrame, MARGIN, PRINT_WIDTH } from '../chart/chart-frame.tsx';
import type { ChartTexts } from '../chart/chart-texts.ts';
import { ink, paper } from '../chart/palette.ts';
import type { ActionRow } from '../letter/letter.ts';
import type { Words } from '../words/words.ts';
import { barsWords } from './bars-words.ts';
import { cellOf, columnsOf, type DrawnColumn, Row, rowHeight } from './rows.tsx';

type State = ActionRow['state'];

interface StoplichtProps {
  /** The texts of each action: state, action, owner, result and date. */
  readonly rows: readonly (readonly string[])[];
  /** State of each action, in the same order. */
  readonly states: readonly State[];
  readonly texts: ChartTexts;
  readonly words: Words;
}

/** Room for the lamp; then state, action, owner, result and date [units]. */
const WIDTHS = [22, 54, 112, 94, 92, 68] as const;
const [LAMPS, ...TEXTS] = columnsOf(WIDTHS) as [DrawnColumn, ...DrawnColumn[]];
const RIGHT = PRINT_WIDTH - MARGIN;
/** Half the size of a lamp, and the least height of what stands in a row [units]. */
const R = 6;
const LEAST = 2 * R + 2;

/** The colours of the lamps: contrast of at least 3 with paper, and a shape of its own for each in grey. */
const COLOURS: Readonly<Record<State, string>> = {
  onTrack: '#1d7a46',
  atRisk: '#b06a00',
  late: '#b3261e',
  done: ink,
};

/** A row per action, with a lamp that has its word beside it and a shape of its own. */
export function StoplichtChart({ rows, states, texts, words }: StoplichtProps) {
  const { heads } = barsWords(words.language).stoplicht;
  const head = blocksOf([heads.state, heads.action, heads.owner, heads.result, heads.date]);
  const cells = rows.map(blocksOf);
  const heights = cells.map((row) => rowHeight(row, LEAST));
  const headHeight = rowHeight(head);
  const height = headHeight + heights.reduce((sum, one) => sum + one, 0) + 6;
  return (
    <ChartFrame {...texts} language={words.language} width={PRINT_WIDTH} height={height}>
      {(top) => {
        let y = top + headHeight;
        return (
          <>
            <Row cells={head} columns={TEXTS} y={top} height={headHeight} right={RIGHT} weight="bold" />
            {states.map((state, i) => {
              const at = y;
              const tall = heights[i] ?? 0;
              y += tall;
              return (
                <g key={i}>
                  <Row cells={cells[i] ?? []} columns={TEXTS} y={at} height={tall} right={RIGHT} />
                  <g data-mark="lamp" data-series="actions" data-category={i} data-value={state}>
                    <Lamp state={state} x={LAMPS.x + R + 2} y={at + R + 3} />
                  </g>
                </g>
              );
            })}
          </>
        );
      }}
    </ChartFrame>
  );
}

function blocksOf(texts: readonly string[]) {
  return texts.map((text, i) => cellOf(text, TEXTS[i] ?? LAMPS));
}

/** A disc, a triangle, a square with a cross, or a ring with a tick. */
function Lamp({ state, x, y }: { readonly state: State; readonly x: number; readonly y: number }) {
  const fill = COLOURS[state];
  const sign = { fill: 'none', stroke: paper, 'stroke-width': 1.5 };
  if (state === 'onTrack') return <circle cx={x} cy={y} r={R} fill={fill} />;
  if (state === 'atRisk') return <path d={`M${x},${y - R}L${x + R},${y + R}L${x - R},${y + R}Z`} fill={fill} />;
  if (state === 'late') {
    return (
      <>
        <rect x={x - R} y={y - R} width={2 * R} height={2 * R} fill={fill} />
        <path d={`M${x - 3},${y - 3}L${x + 3},${y + 3}M${x + 3},${y - 3}L${x - 3},${y + 3}`} {...sign} />
      </>
    );
  }
  return (
    <>
      <circle cx={x} cy={y} r={R - 0.5} fill={paper} stroke={fill} stroke-width="1" />
      <path d={`M${x - 3},${y}L${x - 1},${y + 2.5}L${x + 3},${y - 2.5}`} {...sign} stroke={fill} />
    </>
  );
}
