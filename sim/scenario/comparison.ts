import type { LeverSetting } from './scenario.ts';

/** What is asked of the model: a base path and variants on the same families. A link carries it, the page holds it. */
export interface Comparison {
  /** Name of a base path that comes with the program, e.g. 'zhz-2024'. */
  readonly base: string;
  /** The seed as it was typed. */
  readonly seed: string;
  /** Replications of each scenario. */
  readonly replications: number;
  /** Horizon [years]. */
  readonly years: number;
  /** Ids of mechanisms that are off in the base path and in every variant. */
  readonly off: readonly string[];
  /** At most `MOST_VARIANTS`, in the order of the screen. */
  readonly variants: readonly ComparedVariant[];
}

/** One variant: what is set on top of the base path. */
export interface ComparedVariant {
  readonly title: string;
  readonly levers: readonly LeverSetting[];
  readonly shocks: readonly LeverSetting[];
}

/** Most variants beside the base path: more lines than four nobody can tell apart. */
export const MOST_VARIANTS = 4;

/** What a comparison says when nobody chose: a seed, and replications of each scenario. */
export const DEFAULT_SEED = 'ketenlab';
export const DEFAULT_REPLICATIONS = 200;

/** Bounds of a comparison: more replications fit no memory, and a longer seed says no more. */
export const MOST_REPLICATIONS = 100_000;
export const LONGEST_SEED = 200;

/** Names of base paths, levers, shocks, mechanisms and targets: no path leads out of a folder, no text breaks a file. */
export const namePattern = /^[A-Za-z][\w-]{0,40}$/;

/** A scenario runs at least some days and at most half a century [years]. */
export const HORIZON_BOUNDS = [0.01, 50] as const;
/** A lever is turned within ten years [days]. */
export const RAMP_BOUNDS = [0, 3653] as const;
/** No lever of the model takes a number further from zero; the bounds of each are narrower, and only the model knows them. */
export const VALUE_BOUNDS = [-1_000_000, 1_000_000] as const;

/** Whether two comparisons ask the same, whatever the order of their fields. */
export function sameQuestion(one: Comparison, other: Comparison): boolean {
  return one === other || textOf(one) === textOf(other);
}

function textOf({ base, seed, replications, years, off, variants }: Comparison): string {
  const all = variants.map(({ title, levers, shocks }) => [title, levers.map(partsOf), shocks.map(partsOf)]);
  return JSON.stringify([base, seed, replications, years, off, all]);
}

function partsOf({ lever, value, start, ramp, end, target, evaluation }: LeverSetting) {
  return [lever, value, start, ramp, end, target, evaluation];
}
