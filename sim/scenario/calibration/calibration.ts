import type { Parameter, Words } from '../parameter.ts';
import type { Scenario } from '../scenario.ts';

/** A number of the register that calibration may move over a range [unit of the parameter]. */
export interface FreeNumber {
  readonly parameter: Parameter;
  readonly range: readonly [low: number, high: number];
}

/** One figure that a vector must not contradict. */
export interface Target {
  /** Unique: `new@2025-07-01`, `otsIn`. */
  readonly name: string;
  /** Key of the output. */
  readonly output: string;
  /** ISO date of the output; of a flow the end of the period that begins at the start of the run. */
  readonly at: string;
  /** A flow is summed from the start to the date and held against the figure as an amount a year. */
  readonly perYear: boolean;
  /** 'root': a count, compared by square roots; 'plain': as it is. */
  readonly scale: 'root' | 'plain';
  /** What was counted or published [unit of the output]. */
  readonly value: number;
  /** Variance of what was counted around what it stands for [scale of the comparison, squared]. */
  readonly noise: number;
  /** Variance of what the model cannot get right [scale of the comparison, squared]. */
  readonly discrepancy: number;
  /** Ids of source cards; empty for a count of the observed series. */
  readonly cards: readonly string[];
  readonly basis: string;
}

/** A round of vectors, each run with the same replications. */
export interface Wave {
  readonly points: number;
  readonly replications: number;
}

/** One way in which the counts could have come about: the numbers that are free, and those that it excludes. */
export interface Explanation {
  readonly name: string;
  readonly title: Words;
  readonly free: readonly FreeNumber[];
  /** Register key -> value. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** A checked calibration: what is free, what it is held against, and how it is looked for. */
export interface Calibration {
  readonly name: string;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly free: readonly FreeNumber[];
  readonly targets: readonly Target[];
  /** ISO date: counts of the observed series on and after it are held out. */
  readonly holdOut: string;
  /** Largest distance of the farthest target, of the second farthest, and so on [standard deviations]. */
  readonly cut: readonly number[];
  readonly waves: readonly Wave[];
  readonly explanationWaves: readonly Wave[];
  /** Vectors that ship. */
  readonly keep: number;
  readonly explanations: readonly Explanation[];
}

/** Overdispersed counts have variance `overdispersion x mean`; that of their root is a quarter of it (delta method). */
export const ROOT_VARIANCE = 0.25;
