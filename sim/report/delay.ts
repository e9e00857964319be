import type { Interval } from '../statistics/intervals.ts';
import type { BothLanguages, ComparisonResult, Difference, Indicator } from '../statistics/result.ts';

/** Links between report and help, in the order of the route: `leadTime.<link>` of I09. */
export const delayLinks = [
  'reportToTable',
  'table',
  'raadWait',
  'investigation',
  'court',
  'worker',
  'referral',
  'help',
] as const;
export type DelayLink = (typeof delayLinks)[number];

/** Days in a link: of the child in the middle (p50), and of the one child in ten that is there longest (p90). */
export const delayLevels = ['p50', 'p90'] as const;
export type DelayLevel = (typeof delayLevels)[number];

/** Days that a scenario surely wins (below zero) or loses in a link, beside the base path. */
export interface SureDays {
  readonly link: DelayLink;
  readonly level: DelayLevel;
  readonly days: number;
  readonly interval95: Interval;
}

/** A line or capacity that the words speak of. */
export interface Pressed {
  /** Key of the output: `growing.<line>` or `load.<line>`. */
  readonly key: string;
  readonly label: BothLanguages;
  /** Share of futures in which it grows, or the load. */
  readonly value: number;
}

/** Where the days between report and help go. */
export interface Delay {
  readonly links: readonly { readonly link: DelayLink; readonly p50: number | null; readonly p90: number | null }[];
  /** The link with most days for the child in the middle; more than one where the runs cannot tell them apart. */
  readonly longest: readonly DelayLink[];
  /** Won or lost beside the base path, as far as it is sure; most days first. Empty for the base path. */
  readonly changes: readonly SureDays[];
  /** Lines that grow in more than half of the futures. */
  readonly growing: readonly Pressed[];
  /** What is surely loaded above its capacity over the whole run. */
  readonly overloaded: readonly Pressed[];
}

/** Where the days go in a scenario of a result: 0 is the base path. Throws a RangeError when there is no such scenario. */
export function delayOf(result: ComparisonResult, scenario: number): Delay {
  const variant = scenario === 0 ? null : result.variants[scenario - 1];
  if (variant === undefined) throw new RangeError(`This comparison has no scenario ${scenario}.`);
  const { indicators } = variant ?? result;
  const of = (link: DelayLink, level: DelayLevel) => indicators[`leadTime.${link}.${level}`];
  return {
    links: delayLinks.map((link) => ({ link, p50: of(link, 'p50')?.mean ?? null, p90: of(link, 'p90')?.mean ?? null })),
    longest: longestOf(indicators),
    changes: variant === null ? [] : sureDays(variant.difference),
    growing: pressed(indicators, 'growing.', ({ mean }) => (mean ?? 0) > 0.5),
    overloaded: pressed(indicators, 'load.', ({ interval95 }) => interval95 !== null && interval95[0] > 1),
  };
}

/** The link with the largest p50, and those whose interval reaches into its interval. */
function longestOf(indicators: ComparisonResult['indicators']): DelayLink[] {
  const known = delayLinks
    .map((link) => ({ link, days: indicators[`leadTime.${link}.p50`] }))
    .filter(({ days }) => (days?.mean ?? null) !== null)
    .sort((a, b) => (b.days?.mean ?? 0) - (a.days?.mean ?? 0));
  const least = known[0]?.days?.interval95?.[0] ?? known[0]?.days?.mean ?? 0;
  return known
    .filter(({ days }, place) => place === 0 || (days?.interval95?.[1] ?? days?.mean ?? 0) >= least)
    .map(({ link }) => link);
}

function sureDays(difference: Readonly<Record<string, Difference>>): SureDays[] {
  const found: SureDays[] = [];
  for (const link of delayLinks)
    for (const level of delayLevels) {
      const { mean = null, interval95 = null } = difference[`leadTime.${link}.${level}`] ?? {};
      if (mean === null || interval95 === null || (interval95[0] <= 0 && interval95[1] >= 0)) continue;
      found.push({ link, level, days: mean, interval95 });
    }
  return found.sort((a, b) => Math.abs(b.days) - Math.abs(a.days));
}

function pressed(
  indicators: ComparisonResult['indicators'],
  prefix: string,
  holds: (indicator: Indicator) => boolean,
): Pressed[] {
  return Object.entries(indicators)
    .filter(([key, indicator]) => key.startsWith(prefix) && holds(indicator))
    .map(([key, { label, mean }]) => ({ key, label, value: mean ?? 0 }));
}
