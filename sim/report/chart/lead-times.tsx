import { cumsum, max } from 'd3';
import type { ComparisonResult } from '../../statistics/result.ts';
import { amountCells } from '../comparison-text.ts';
import { number } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { captionOf } from './caption.ts';
import { ChartFrame, MARGIN, PRINT_WIDTH } from './chart-frame.tsx';
import { type LinkTime, type Way, waysOf } from './lead-time-links.ts';
import { barParts, ink, paper, sizes } from './palette.ts';
import { sourceOf } from './sentences.ts';
import { Block, LEADING, type TextBlock, textBlock } from './text-block.tsx';
import { clipped, LONGEST_ALT, textWidth } from './text-size.ts';
import type { Twin } from './twin.ts';

interface LeadTimesProps {
  readonly result: ComparisonResult;
  readonly words: Words;
  /** [units] */
  readonly width?: number;
}

const BAR = 18;
const GAP = 8;
const ROW = sizes.small * LEADING;
/** Least length of the longest bar, as a share of the room. */
const SHORTEST = 0.6;

/**
 * From report to help, one stacked bar per scenario: the days that half of the children wait less than in each link, with
 * the names of the links above the first bar. The median of the whole way stands apart in the heading of each bar,
 * because medians do not add up. Draws nothing when the result lacks the lead times.
 */
export function LeadTimes({ result, words, width = PRINT_WIDTH }: LeadTimesProps) {
  const ways = waysOf(result, words);
  const [base] = ways;
  if (base === undefined) return null;
  const texts = words.figures.leadTimes;
  const inner = width - 2 * MARGIN;
  const perDay = scaleFor(base, ways, inner);
  const names = base.links.length * ROW + 6;
  const headings = ways.map((way) => textBlock(headingOf(way, words), sizes.small, inner));
  const heights = headings.map((heading) => heading.height + 3 + BAR + GAP);
  const caption = captionOf(result, words.language);
  const regions = listing(caption.regions, words);
  return (
    <ChartFrame
      id={`ketenlab-lead-times-${caption.hash.slice(0, 8)}`}
      language={words.language}
      width={width}
      height={names + heights.reduce((sum, height) => sum + height, 0)}
      title={texts.title(regions)}
      finding=""
      notes={[texts.note, sourceOf(caption, words)]}
      alt={clipped(texts.alt(regions, number(base.whole, 0, words.language)), LONGEST_ALT)}
      description={ways.map((way) => describe(way, words)).join(' ')}
    >
      {(top) => {
        let above = top + (headings[0]?.height ?? 0) + 3;
        const first = above + names;
        return (
          <>
            <Block block={headings[0] as TextBlock} x={MARGIN} y={top} />
            <LinkNames links={base.links} perDay={perDay} top={above} bar={first} right={width - MARGIN} />
            {ways.map((way, i) => {
              const heading = headings[i] as TextBlock;
              const bar = i === 0 ? first : above + heading.height + 3;
              const title = i === 0 ? null : <Block block={heading} x={MARGIN} y={above} />;
              above = bar + BAR + GAP;
              return (
                <g key={way.scenario} data-scenario={way.scenario}>
                  {title}
                  <Bar links={way.links} perDay={perDay} y={bar} words={words} />
                </g>
              );
            })}
          </>
        );
      }}
    </ChartFrame>
  );
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

/** Units per day: the longest bar fits, and the names above the first bar do as far as the bars stay long enough. */
function scaleFor(base: Way, ways: readonly Way[], inner: number): number {
  const longest = max(ways, ({ links }) => links.reduce((sum, { days }) => sum + days, 0)) ?? 1;
  const full = inner / Math.max(longest, 1);
  const fitting = centresOf(base.links).map((centre, i) => {
    const name = base.links[i]?.name ?? '';
    return (inner - textWidth(name, sizes.small)) / Math.max(centre, 1);
  });
  return Math.max(SHORTEST * full, Math.min(full, ...fitting));
}

/** The middle of each link along the bar [days]. */
function centresOf(links: readonly LinkTime[]): number[] {
  const ends = [...cumsum(links, ({ days }) => days)];
  return links.map(({ days }, i) => (ends[i] ?? 0) - days / 2);
}

interface NamesProps {
  readonly links: readonly LinkTime[];
  readonly perDay: number;
  readonly top: number;
  /** Top of the bar that the names belong to. */
  readonly bar: number;
  readonly right: number;
}

/** A stair of names down to the bar: the first link highest, so that no line crosses a name to its right. */
function LinkNames({ links, perDay, top, bar, right }: NamesProps) {
  const centres = centresOf(links).map((centre) => MARGIN + centre * perDay);
  return (
    <g font-size={sizes.small}>
      {links.map(({ key }, i) => (
        <line
          key={key}
          x1={centres[i]}
          x2={centres[i]}
          y1={top + (i + 0.3) * ROW}
          y2={bar + 2}
          stroke={ink}
          stroke-width="0.5"
        />
      ))}
      {links.map(({ key, name }, i) => {
        const at = {
          x: Math.min((centres[i] ?? 0) + 2, right - textWidth(name, sizes.small)),
          y: top + (i + 0.8) * ROW,
        };
        return (
          <g key={key}>
            <text {...at} stroke={paper} stroke-width="2" stroke-linejoin="round">
              {name}
            </text>
            <text {...at}>{name}</text>
          </g>
        );
      })}
    </g>
  );
}

function Bar({ links, perDay, y, words }: { links: readonly LinkTime[]; perDay: number; y: number; words: Words }) {
  const ends = [...cumsum(links, ({ days }) => days * perDay)];
  return (
    <g font-size={sizes.small} text-anchor="middle">
      {links.map(({ key, days }, i) => {
        const text = number(days, 0, words.language);
        const width = days * perDay;
        const x = MARGIN + (ends[i] ?? 0) - width;
        return (
          <g key={key}>
            <rect
              data-mark="link"
              data-value={days}
              x={x}
              y={y}
              width={width}
              height={BAR}
              fill={barParts[i % barParts.length] ?? paper}
              stroke={ink}
              stroke-width="0.5"
            />
            {textWidth(text, sizes.small) + 2 <= width ? (
              <text x={x + width / 2} y={y + BAR / 2 + 3}>
                {text}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
