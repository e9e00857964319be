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

/** How the points of a study are chosen; a study without dimensions is a grid without steps, of one point. */
export type Design =
  | { readonly kind: 'grid'; readonly steps: readonly number[] }
  | { readonly kind: 'latin-hypercube'; readonly points: number }
  | { readonly kind: 'sobol'; readonly points: number }
  | { readonly kind: 'morris'; readonly trajectories: number; readonly levels: number }
  | { readonly kind: 'saltelli'; readonly points: number }
  | { readonly kind: 'vectors'; readonly file: string };

/** A design whose points are computed from its seed; the points of `vectors` stand in its file. */
export type ComputedDesign = Exclude<Design, { readonly kind: 'vectors' }>;

/** What a dimension of a design moves over. */
export interface Dimension {
  /** [own unit] */
  readonly range: readonly [low: number, high: number];
  readonly scale: 'linear' | 'log';
  /** Only whole numbers, each with an equal part of the places. */
  readonly whole: boolean;
}

/** The dimensions of a study in the order of its points: uncertainties, then levers. */
export function dimensionsOf(study: Pick<StudyPlan, 'uncertainties' | 'levers'>): Dimension[] {
  return [
    ...study.uncertainties.map(({ parameter, range, scale }) => ({ range, scale, whole: parameter.whole === true })),
    ...study.levers.map(({ range }): Dimension => ({ range, scale: 'linear', whole: false })),
  ];
}

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

/** How much a study computes. */
export interface StudySize {
  readonly points: number;
  readonly policies: number;
  /** Replications of all policies at all points: as few and as many as its replications allow. */
  readonly rows: readonly [least: number, most: number];
}

/** The size of a study, known before anything runs. */
export function studySize({ points, policies, replications }: StudyPlan): StudySize {
  const each = points.length * policies.length;
  const rows = [each * replications.least, each * replications.most] as const;
  return { points: points.length, policies: policies.length, rows };
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
