import type { ComparedVariant, Comparison } from '../../../sim/scenario/comparison.ts';
import type { LeverSetting } from '../../../sim/scenario/scenario.ts';
import type { GuideWords } from '../../words/guides.ts';
import type { Claim } from './claims.ts';

/** A line of the chart of a step: a variant (-1: the base path) with some mechanisms off. */
export interface GuideLine {
  /** Key of its label. */
  readonly key: string;
  readonly variant: number;
  readonly off: readonly string[];
}

/** One page of a guide. */
export interface GuideStep {
  /** Key of its title and text. */
  readonly key: string;
  readonly shows: 'difference' | 'level';
  /** What is asked, with all mechanisms on; it can be taken along. */
  readonly comparison: Comparison;
  readonly lines: readonly GuideLine[];
  /** Ids of mechanisms whose structure is drawn. */
  readonly loops: readonly string[];
  readonly claims: readonly Claim[];
}

/** A guide: steps that are walked one after another. */
export interface Guide {
  readonly key: 'norm' | 'line';
  readonly steps: readonly GuideStep[];
}

/** How many replications a step asks for: enough for its claims, few enough to come in seconds. */
const REPLICATIONS = 60;

/** A comparison of a guide with the base path that comes with the program. */
export function comparisonOf(years: number, variants: readonly ComparedVariant[]): Comparison {
  return { base: 'zhz-2024', seed: 'ketenlab', replications: REPLICATIONS, years, off: [], variants };
}

/** A variant with the title of the words. */
export function variantOf(
  { variants }: GuideWords,
  key: string,
  levers: readonly LeverSetting[],
  shocks: readonly LeverSetting[] = [],
): ComparedVariant {
  return { title: variants[key] ?? key, levers, shocks };
}

/** A lever or shock that is set from a date, at once and for good when nothing else is said. */
export function setting(lever: string, value: number, start: string, more: Partial<LeverSetting> = {}): LeverSetting {
  return { lever, value, start, ramp: 0, end: null, target: null, evaluation: null, ...more };
}

/** The questions of a step: one for every set of mechanisms that a line has off, in the order of the lines. */
export function questionsOf({ comparison, lines }: GuideStep): Comparison[] {
  const sets = [...new Map(lines.map(({ off }) => [off.join(' '), off])).values()];
  return sets.map((off) => ({ ...comparison, off }));
}
