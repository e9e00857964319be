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
