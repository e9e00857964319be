import { max, min, scaleLinear } from 'd3';
import type { ComparisonResult, VariantResult } from '../../statistics/result.ts';
import { amountCells } from '../comparison-text.ts';
import { number, signed, supportedDecimals } from '../numbers.ts';
import { type GroupChange, groupChanges, linesWithAnotherOrder, nameOf } from '../who-pays.ts';
import type { Words } from '../words/words.ts';
import { captionOf } from './caption.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from './chart-frame.tsx';
import type { ChartTexts } from './chart-texts.ts';
import { grid, ink, paper, sizes } from './palette.ts';
import { sourceOf } from './sentences.ts';
import { Block, type TextBlock, textBlock } from './text-block.tsx';
import { clipped, LONGEST_ALT, textWidth } from './text-size.ts';
import type { Twin } from './twin.ts';

interface WhoPaysProps {
  readonly result: ComparisonResult;
  readonly variant: VariantResult;
  readonly words: Words;
  /** [units] */
  readonly width?: number;
  /** What is said around the dots in the place of the texts of a page. */
  readonly texts?: ChartTexts;
}

/** Below this width the name of a group stands above its dot [units]. */
const NARROW = 380;
const NAMES = 0.4;
const DOT = 3;
const GAP = 4;
const TOP = 26;

/**
 * The changes that are shown: every group of a line with another order than in the base, and of the other lines all
 * children together; every group of every line where no order differs, because then any group may pay.
 */
export function shownChanges(result: ComparisonResult, variant: VariantResult): GroupChange[] {
  const ordered = linesWithAnotherOrder(result.scenario, variant.scenario);
  const changes = groupChanges(result, variant);
  const shown = changes.filter(({ line, group }) => ordered.length === 0 || group === 'all' || ordered.includes(line));
  return shown.filter(({ difference }) => difference.mean !== null);
}

/**
 * Who waits less and who waits longer: per group of children a dot at the paired difference of its mean wait [days] with
 * its 95 % interval, filled when that is clear of zero, and the word for it. Draws nothing when the result has no waits.
 */
export function WhoGainsWhoPays({ result, variant, words, width = PRINT_WIDTH, texts }: WhoPaysProps) {
  const changes = shownChanges(result, variant);
  if (changes.length === 0) return null;
  const inner = width - 2 * MARGIN;
  const verdicts = changes.map((change) => verdictOf(change, words));
  const right = (max(verdicts, (text) => textWidth(text, sizes.small)) ?? 0) + GAP;
  const namesWidth = width < NARROW ? 0 : inner * NAMES;
  const left = MARGIN + namesWidth + (width < NARROW ? 4 : GAP);
  const reach = changes.flatMap(({ difference: { mean, interval95, humps } }) => [
    mean ?? 0,
    ...(interval95 ?? []),
    ...(humps?.map((group) => group.mean) ?? []),
  ]);
  const [low, high] = [Math.min(0, min(reach) ?? 0), Math.max(0, max(reach) ?? 0)];
  const x = scaleLinear(low === high ? [-1, 1] : [low, high], [left, width - MARGIN - right]).nice(4);
  const rows = rowsOf(changes, width < NARROW ? inner : namesWidth, width < NARROW, words);
  const height = TOP + rows.reduce((sum, row) => sum + row.height, 0) + 6;
  return (
    <ChartFrame
      {...(texts ?? textsOf(result, variant, changes, words))}
      language={words.language}
      width={width}
      height={height}
    >
      {(top) => {
        let y = top + TOP;
        return (
          <>
            <DayAxis x={x} top={top} bottom={top + height - 6} words={words} />
            {rows.map((row) => {
              const at = y;
              y += row.height;
              const middle = at + row.dot;
              return (
                <g key={`${row.change.line} ${row.change.group}`}>
                  {row.line === null ? null : <Name block={row.line} y={at + 3} weight="bold" />}
                  <Name block={row.name} y={at + row.nameTop} />
                  <Mark change={row.change} series={variant.scenario.name} x={x} y={middle} />
                  <text x={width - MARGIN} y={middle + 3} font-size={sizes.small} text-anchor="end">
                    {verdictOf(row.change, words)}
                  </text>
                </g>
              );
            })}
          </>
        );
      }}
    </ChartFrame>
  );
}

/** What the chart says on a page. */
function textsOf(
  result: ComparisonResult,
  variant: VariantResult,
  changes: readonly GroupChange[],
  words: Words,
): ChartTexts {
  const { figures, language } = words;
  const texts = figures.whoPays;
  const ruled = linesWithAnotherOrder(result.scenario, variant.scenario).length > 0;
  const caption = captionOf({ ...result, variants: [variant] }, language);
  const title = variant.scenario.title[language];
  const count = (verdict: string) => number(changes.filter((one) => one.verdict === verdict).length, 0, language);
  return {
    id: `ketenlab-who-pays-${variant.scenario.name}-${caption.hash.slice(0, 8)}`,
    title: texts.title(title),
    finding: '',
    notes: [texts.note, ...(ruled ? [texts.rule] : []), sourceOf(caption, words)],
    alt: clipped(texts.alt(title, count('gains'), count('pays')), LONGEST_ALT),
    description: describedChanges(changes, words),
  };
}

/** Every group for those who do not see it. */
export function describedChanges(changes: readonly GroupChange[], words: Words): string {
  return changes.map((change) => `${nameInFull(change, words)}: ${verdictOf(change, words)}.`).join(' ');
}

/** The same differences with the waits and the children they are of. */
export function whoPaysTwin(result: ComparisonResult, variant: VariantResult, words: Words): Twin {
  const { comparison, figures, language, whoPays } = words;
  const days = (value: number | null) => (value === null ? comparison.nothing : number(value, 1, language));
  return {
    caption: figures.whoPays.title(variant.scenario.title[language]),
    head: [
      figures.group,
      whoPays.children,
      whoPays.base,
      whoPays.variant,
      comparison.difference,
      comparison.sure,
      whoPays.verdict,
    ],
    rows: shownChanges(result, variant).map((change) => [
      nameInFull(change, words),
      change.children === null ? comparison.nothing : number(change.children, 0, language),
      days(change.base),
      days(change.indicator.mean),
      ...amountCells(change.difference, 'days', words),
      whoPays.verdicts[change.verdict],
    ]),
  };
}

/** 'Waiting for help: with a measure'. */
export function nameInFull(change: GroupChange, words: Words): string {
  const { line, group } = nameOf(change, words);
  return words.figures.of(line, group);
}

/** 'gains −4.2': the word and the number belong together. */
function verdictOf({ verdict, difference }: GroupChange, words: Words): string {
  const digits = Math.min(1, supportedDecimals(difference.interval95));
  return `${words.whoPays.verdicts[verdict]} ${signed(difference.mean ?? 0, digits, words.language)}`;
}

/** One row per change, the name of its line above the first of a line; heights in units from the top of the row. */
function rowsOf(changes: readonly GroupChange[], width: number, above: boolean, words: Words) {
  return changes.map((change, i) => {
    const { line, group } = nameOf(change, words);
    const heading = changes[i - 1]?.line === change.line ? null : textBlock(line, sizes.small, width);
    const name = textBlock(group, sizes.small, width);
    const nameTop = heading === null ? 0 : heading.height + 4;
    const dot = nameTop + (above ? name.height + 6 : name.height / 2);
    const height = above ? dot + 9 : nameTop + name.height + 3;
    return { change, line: heading, name, nameTop, dot, height };
  });
}

/** A name on paper of its own, so that no line of the grid runs through it. */
function Name({ block, y, weight }: { block: TextBlock; y: number; weight?: 'bold' }) {
  const width = max(block.lines, (line) => textWidth(line, block.size)) ?? 0;
  return (
    <>
      <rect x={MARGIN} y={y} width={width} height={block.height} fill={paper} />
      <Block block={block} x={MARGIN} y={y} {...(weight === undefined ? {} : { weight })} />
    </>
  );
}

type Days = ReturnType<typeof scaleLinear<number, number>>;

/** Days above the rows, a line at each, and which side is shorter and which is longer. */
function DayAxis({ x, top, bottom, words }: { x: Days; top: number; bottom: number; words: Words }) {
  const zero = x(0);
  const [left = 0, right = 0] = x.range();
  const { shorter, longer } = words.figures.whoPays;
  const fits = (text: string, room: number) => textWidth(text, sizes.small) + GAP <= room;
  return (
    <g data-axis="x" data-unit="days" font-size={sizes.small}>
      {fits(shorter, zero - left) ? (
        <text x={zero - GAP} y={top + 8} text-anchor="end">
          {shorter}
        </text>
      ) : null}
      {fits(longer, right - zero) ? (
        <text x={zero + GAP} y={top + 8}>
          {longer}
        </text>
      ) : null}
      {x.ticks(4).map((days) => (
        <g key={days}>
          <line
            data-mark={days === 0 ? 'zero' : 'grid'}
            data-value={days}
            x1={x(days)}
            x2={x(days)}
            y1={top + 22}
            y2={bottom}
            stroke={days === 0 ? ink : grid}
            stroke-width={days === 0 ? 1 : 0.5}
          />
          <text data-tick={days} data-at={x(days)} x={x(days)} y={top + 18} text-anchor="middle">
            {signed(days, Number.isInteger(days) ? 0 : 1, words.language)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface MarkProps {
  readonly change: GroupChange;
  readonly series: string;
  readonly x: Days;
  readonly y: number;
}

/** A dot at the mean with its interval, or an open dot at each of the two groups that the differences fall into. */
function Mark({ change, series, x, y }: MarkProps) {
  const { difference, verdict, line, group } = change;
  const { interval95, humps } = difference;
  const about = { 'data-series': series, 'data-category': `${line} ${group}` };
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
      {(humps?.map(({ mean }) => mean) ?? [difference.mean ?? 0]).map((mean) => (
        <circle
          key={mean}
          data-mark="dot"
          {...about}
          data-verdict={verdict}
          data-value={mean}
          cx={x(mean)}
          cy={y}
          r={DOT}
          fill={verdict === 'unclear' || humps ? paper : ink}
          stroke={ink}
          stroke-width="1"
        />
      ))}
    </>
  );
}
