import type { ComparisonResult } from '../../statistics/result.ts';
import { amountCells } from '../comparison-text.ts';
import { number } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { captionOf } from './caption.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from './chart-frame.tsx';
import type { ChartTexts } from './chart-texts.ts';
import {
  AXIS_HEIGHT,
  BAR_HEIGHT,
  Bar,
  DaysAxis,
  daysScale,
  LinkNames,
  NAME_ROW,
  WHOLE_ROW,
} from './lead-time-bars.tsx';
import { type Way, waysOf } from './lead-time-links.ts';
import { type LinkNorm, Norms, WholeWay } from './lead-time-marks.tsx';
import { paper, sizes } from './palette.ts';
import { sourceOf } from './sentences.ts';
import { Block, type TextBlock, textBlock } from './text-block.tsx';
import { clipped, LONGEST_ALT } from './text-size.ts';
import type { Twin } from './twin.ts';

interface LeadTimesProps {
  readonly result: ComparisonResult;
  readonly words: Words;
  /** [units] */
  readonly width?: number;
  /** What is said around the bars in the place of the texts of a page. */
  readonly texts?: ChartTexts;
  /** Norms that are marked below the links they are of. */
  readonly norms?: readonly LinkNorm[];
}

const GAP = 8;
/** Room for a norm below a bar, and for its text below the first [units]. */
const NORM_ROW = 7;

/**
 * From report to help, one stacked bar per scenario: the days that half of the children wait less than in each link, with
 * the names of the links above the first bar. The median of the whole way stands apart, in the heading of each bar and as
 * a dot below it with a line from where 1 of 20 futures end lower to where 1 ends higher, because medians do not add up.
 * Draws nothing when the result lacks the lead times.
 */
export function LeadTimes({ result, words, width = PRINT_WIDTH, texts, norms = [] }: LeadTimesProps) {
  const ways = waysOf(result, words);
  const [base] = ways;
  if (base === undefined) return null;
  const inner = width - 2 * MARGIN;
  const x = daysScale(base, ways, width);
  const names = base.links.length * NAME_ROW + 6;
  const headings = ways.map((way) => textBlock(headingOf(way, words), sizes.small, inner));
  const below = (i: number) => (norms.length === 0 ? 0 : i === 0 ? NORM_ROW + NAME_ROW : NORM_ROW);
  const heights = headings.map((heading, i) => heading.height + 3 + BAR_HEIGHT + below(i) + WHOLE_ROW + GAP);
  const height = names + heights.reduce((sum, one) => sum + one, 0) + AXIS_HEIGHT;
  const wholeName = words.figures.leadTimes.wholeHead.toLowerCase();
  return (
    <ChartFrame {...(texts ?? textsOf(result, ways, words))} language={words.language} width={width} height={height}>
      {(top) => {
        let above = top + (headings[0]?.height ?? 0) + 3;
        const first = above + names;
        return (
          <>
            <DaysAxis x={x} top={first} bottom={top + height - AXIS_HEIGHT} words={words} />
            <Block block={headings[0] as TextBlock} x={MARGIN} y={top} />
            <LinkNames links={base.links} x={x} top={above} bar={first} right={width - MARGIN} />
            {ways.map((way, i) => {
              const heading = headings[i] as TextBlock;
              const bar = i === 0 ? first : above + heading.height + 3;
              const title = i === 0 ? null : <OnPaper block={heading} y={above} width={inner} />;
              const whole = bar + BAR_HEIGHT + below(i);
              above = whole + WHOLE_ROW + GAP;
              return (
                <g key={way.scenario} data-scenario={way.scenario}>
                  {title}
                  <Bar way={way} x={x} y={bar} words={words} />
                  <Norms way={way} norms={norms} x={x} y={bar + BAR_HEIGHT} isNamed={i === 0} />
                  <WholeWay
                    way={way}
                    x={x}
                    y={whole + WHOLE_ROW / 2 + 1}
                    name={i === 0 ? nameOfWhole(way, words) : wholeName}
                  />
                </g>
              );
            })}
          </>
        );
      }}
    </ChartFrame>
  );
}

/** The names of the links stand between the heading of the first bar and the bar, so its dot says whose it is. */
function nameOfWhole({ title }: Way, { figures }: Words): string {
  return figures.of(title, figures.leadTimes.wholeHead.toLowerCase());
}

/** A heading on paper of its own, so that no line of the grid runs through it. */
function OnPaper({ block, y, width }: { readonly block: TextBlock; readonly y: number; readonly width: number }) {
  return (
    <>
      <rect x={MARGIN - 1} y={y} width={width + 1} height={block.height} fill={paper} />
      <Block block={block} x={MARGIN} y={y} />
    </>
  );
}

/** What the chart says on a page. */
function textsOf(result: ComparisonResult, ways: readonly Way[], words: Words): ChartTexts {
  const texts = words.figures.leadTimes;
  const caption = captionOf(result, words.language);
  const regions = listing(caption.regions, words);
  return {
    id: `ketenlab-lead-times-${caption.hash.slice(0, 8)}`,
    title: texts.title(regions),
    finding: '',
    notes: [texts.note, texts.wholeMark, sourceOf(caption, words)],
    alt: clipped(texts.alt(regions, number(ways[0]?.whole ?? 0, 0, words.language)), LONGEST_ALT),
    description: describedWays(ways, words),
  };
}

/** Every bar for those who do not see it. */
export function describedWays(ways: readonly Way[], words: Words): string {
  return ways.map((way) => describe(way, words)).join(' ');
}

/** The same days with their paired differences. Null when the result lacks the lead times. */
export function leadTimesTwin(result: ComparisonResult, words: Words): Twin | null {
  const ways = waysOf(result, words);
  const [base] = ways;
  if (base === undefined) return null;
  const { figures, comparison } = words;
  const texts = figures.leadTimes;
  const days = (value: number | undefined) =>
    value === undefined ? comparison.nothing : number(value, 0, words.language);
  const change = ({ variant }: Way, key: string) => {
    if (variant === null) return [];
    const difference = variant.difference[key];
    if (difference === undefined) return [comparison.nothing];
    const [amount, between] = amountCells(difference, 'days', words);
    return [`${amount} (${between})`];
  };
  return {
    caption: texts.title(listing(result.scenario.regions, words)),
    head: [
      texts.link,
      ...ways.flatMap(({ title, variant }) => (variant === null ? [title] : [title, figures.differenceOf(title)])),
    ],
    rows: [
      ...base.links.map(({ key, name }) => [
        name,
        ...ways.flatMap((way) => [days(way.links.find((link) => link.key === key)?.days), ...change(way, key)]),
      ]),
      [texts.wholeHead, ...ways.flatMap((way) => [days(way.whole), ...change(way, 'leadTime.total.p50')])],
    ],
  };
}

function headingOf({ title, whole, difference }: Way, words: Words): string {
  const { figures, language } = words;
  const days = figures.leadTimes.whole(number(whole, 0, language));
  const change = difference === null ? '' : `, ${figures.leadTimes.difference(...difference)}`;
  return figures.of(title, `${days}${change}`);
}

function describe(way: Way, words: Words): string {
  const days = (value: number) => words.figures.leadTimes.days(number(value, 0, words.language));
  const links = way.links.map((link) => words.figures.of(link.name, days(link.days))).join(', ');
  return `${headingOf(way, words)}. ${links}.`;
}
