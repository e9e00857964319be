import type { LeverRow, Parameter, Words } from '../parameter.ts';
import type { LeverSetting, Scenario } from '../scenario.ts';

/** A number of the register that is not known: it moves over a range, everywhere at once. */
export interface Uncertainty {
  readonly parameter: Parameter;
  /** [unit of the parameter] */
  readonly range: readonly [low: number, high: number];
  /** How a place from 0 to 1 becomes a number: evenly, or evenly in its logarithm. */
  readonly scale: 'linear' | 'log';
}

/** A lever that moves over a range as one dimension of the design, in every policy. */
export interface MovedLever {
  readonly row: LeverRow;
  /** [unit of the lever] */
  readonly range: readonly [low: number, high: number];
  /** Its dates and target; the value is that of the point. */
  readonly setting: Omit<LeverSetting, 'value'>;
}

/** A named set of levers and shocks. The first policy of a study is what the others are held against. */
export interface Policy {
  readonly name: string;
  readonly title: Words;
  readonly scenario: Scenario;
}

/** What is looked at: one number of a replication. */
export interface Outcome {
  /** Name of its column, such as `withoutWorkerNew` or `withoutWorkerNew@2025-09-01`. */
  readonly name: string;
  /** Key of the output. */
  readonly output: string;
  /** Date of a series (ISO), or null for its last value and for outputs that are one number. */
  readonly at: string | null;
}

/** How the points of a study are chosen. */
export type Design =
  | { readonly kind: 'grid'; readonly steps: readonly number[] }
  | { readonly kind: 'latin-hypercube'; readonly points: number }
  | { readonly kind: 'sobol'; readonly points: number }
  | { readonly kind: 'morris'; readonly trajectories: number; readonly levels: number }
  | { readonly kind: 'saltelli'; readonly points: number }
  | { readonly kind: 'vectors'; readonly file: string };

/**
 * How many replications each point gets: a fixed number (`least` equal to `most`), or as many as make the 95 % interval of
 * every paired difference at most `halfWidth` of its unit, looked at by a fixed schedule.
 */
export interface Replications {
  readonly least: number;
  readonly most: number;
  /** Largest half-width of the interval [share of the mean of the first policy]; null when the number is fixed. */
  readonly halfWidth: number | null;
}

/** A checked study in the terms of XLRM: uncertainties (X), levers and policies (L), the model (R), outcomes (M). */
export interface StudyPlan {
  readonly name: string;
  readonly title: Words;
  readonly question: Words;
  readonly seed: string;
  readonly uncertainties: readonly Uncertainty[];
  readonly levers: readonly MovedLever[];
  readonly policies: readonly [Policy, ...Policy[]];
  readonly outcomes: readonly Outcome[];
  readonly design: Design;
  /** Points of the design: one row per point, one number per dimension (uncertainties, then levers) in its own unit. */
  readonly points: readonly Float64Array[];
  readonly replications: Replications;
}
