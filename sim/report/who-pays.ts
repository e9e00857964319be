import type {
  ComparisonResult,
  Difference,
  Indicator,
  RunResult,
  ScenarioCard,
  VariantResult,
} from '../statistics/result.ts';
import { number, signed, supportedDecimals } from './numbers.ts';
import { textTable, wrap } from './text-layout.ts';
import { listing } from './words/index.ts';
import type { Words } from './words/words.ts';

/** Levers that change who goes first, with the line they do that in: voorrang, and the afwegingskader of the GI. */
const LEVERS: Readonly<Record<string, string>> = { L01: 'providers', L26: 'gi' };
/** Indicator of the waits per group. `whoWaits.<line>.<group>` is a mean, `all` first; `.children` behind it is their number. */
const ID = 'I24';
const GROUP = /^whoWaits\.([a-z]+)\.(?!longest$)([a-zA-Z0-9]+)$/;

/** What a group of children gets out of a scenario: sure to wait less, sure to wait longer, or neither. */
export type Verdict = 'gains' | 'pays' | 'unclear';

/** One group of children in one line, in a scenario beside the base. */
export interface GroupChange {
  readonly line: string;
  /** 'all', or the name of the group in the key of its indicator. */
  readonly group: string;
  readonly indicator: Indicator;
  /** Mean number of children of the group that waited, in the scenario. */
  readonly children: number | null;
  /** Mean wait in the base [days]. */
  readonly base: number | null;
  readonly difference: Difference;
  readonly verdict: Verdict;
}

/** The lines in which a scenario may have another order than the base: by their rules, or by a lever that either sets. */
export function linesWithAnotherOrder(base: ScenarioCard, variant: ScenarioCard): string[] {
  const ruled = Object.keys(base.rules).filter((line) => variant.rules[line] !== base.rules[line]);
  const levers = [...base.levers, ...variant.levers].flatMap(({ lever }) => LEVERS[lever] ?? []);
  return [...new Set([...ruled, ...levers])];
}

/** Every group of every line in a scenario with the paired difference of its mean wait; of a line all children first. */
export function groupChanges(base: RunResult, variant: VariantResult): GroupChange[] {
  return Object.entries(variant.indicators).flatMap(([key, indicator]) => {
    const [, line, group] = GROUP.exec(key) ?? [];
    const difference = variant.difference[key];
    if (indicator.id !== ID || line === undefined || group === undefined || difference === undefined) return [];
    const children = variant.indicators[`${key}.children`]?.mean ?? null;
    const before = base.indicators[key]?.mean ?? null;
    return [{ line, group, indicator, children, base: before, difference, verdict: verdictOf(difference) }];
  });
}

/** Sure when the 95 % interval of the mean difference does not hold zero. */
/** Less than this makes no difference to a child, however sure it is [days]: an hour. */
const LEAST = 1 / 24;

function verdictOf({ mean, interval95 }: Difference): Verdict {
  if (interval95 === null || Math.abs(mean ?? 0) < LEAST) return 'unclear';
  const [low, high] = interval95;
  return high < 0 ? 'gains' : low > 0 ? 'pays' : 'unclear';
}

/**
 * Who gains and who pays, for every scenario with another order than the base: per line with another order a table with the
 * mean wait of each group, its difference and a sentence; of the other lines all children together. Lines of at most
 * `width` where their words allow it; no lines where no scenario has another order.
 */
export function whoPaysText(result: ComparisonResult, words: Words, width: number): string[] {
  const blocks = result.variants.flatMap((variant) => block(result, variant, words, width));
  return blocks.length === 0 ? [] : [...blocks, ...words.whoPays.howToRead.flatMap((line) => wrap(line, width))];
}

function block(result: ComparisonResult, variant: VariantResult, words: Words, width: number): string[] {
  const ordered = linesWithAnotherOrder(result.scenario, variant.scenario);
  const changes = groupChanges(result, variant);
  if (ordered.length === 0 || changes.length === 0) return [];
  const tables = ordered.flatMap((line) => {
    const own = changes.filter((change) => change.line === line);
    const [first] = own;
    if (first === undefined) return [];
    return [...table(nameOf(first, words).line, own, 'group', words, width), ...sentences(own, words, width), ''];
  });
  const others = changes.filter(({ line, group }) => group === 'all' && !ordered.includes(line));
  return [
    ...wrap(words.whoPays.title(variant.scenario.name), width),
    '',
    ...tables,
    ...(others.length === 0 ? [] : [...table(words.whoPays.otherLines, others, 'line', words, width), '']),
  ];
}

/** A table with a row per change, called by its line or its group. */
function table(
  title: string,
  changes: readonly GroupChange[],
  called: 'line' | 'group',
  words: Words,
  width: number,
): string[] {
  const { comparison, whoPays } = words;
  const head = [
    title,
    whoPays.children,
    whoPays.base,
    whoPays.variant,
    comparison.difference,
    comparison.sure,
    whoPays.verdict,
  ];
  const rows = changes.map((change) => [nameOf(change, words)[called], ...cells(change, words)]);
  return textTable(head, rows, width);
}

/** The name of a line and of a group in it: an indicator is called `line: group`. */
export function nameOf({ indicator }: GroupChange, { language }: Words): { line: string; group: string } {
  const label = indicator.label[language];
  const colon = label.indexOf(': ');
  return colon < 0 ? { line: label, group: label } : { line: label.slice(0, colon), group: label.slice(colon + 2) };
}

/** Who gains and who pays, one sentence each. */
function sentences(changes: readonly GroupChange[], words: Words, width: number): string[] {
  const named = (verdict: Verdict) =>
    listing(
      changes
        .filter((change) => change.verdict === verdict && change.group !== 'all')
        .map((change) => nameOf(change, words).group),
      words,
    );
  const { whoPays } = words;
  return [whoPays.gainers(named('gains')), whoPays.payers(named('pays'))].flatMap((line) => wrap(line, width));
}

function cells({ children, base, indicator, difference, verdict }: GroupChange, words: Words): string[] {
  const { comparison, language, whoPays } = words;
  const days = (value: number | null) => (value === null ? comparison.nothing : number(value, 1, language));
  const digits = Math.min(2, Math.max(1, supportedDecimals(difference.interval95)));
  const between = difference.interval95?.map((end) => signed(end, digits, language)).join(` ${words.to} `);
  return [
    children === null ? comparison.nothing : number(children, 0, language),
    days(base),
    days(indicator.mean),
    difference.mean === null ? comparison.nothing : signed(difference.mean, digits, language),
    between ?? comparison.nothing,
    whoPays.verdicts[verdict],
  ];
}
