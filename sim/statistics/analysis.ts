import type { Humps } from './bimodality.ts';
import type { Interval } from './intervals.ts';
import type { MorrisEffect } from './morris-effects.ts';
import type { Box, BoxFit } from './prim-box.ts';
import type { BothLanguages } from './result.ts';
import type { SobolAnalysis } from './sobol-indices.ts';
import type { StudyOutput } from './study.ts';
import type { Threshold, TippingMap } from './tipping.ts';
import type { TwoLevel } from './two-level.ts';
import type { ChoiceAnalysis, NarrowingAnalysis } from './value-of-information.ts';

/** Parts of an analysis that a design may or may not allow. */
export type AnalysisPart = 'sobol' | 'morris' | 'spread' | 'policies' | 'information' | 'tipping' | 'case';

/** Why a part was not done. */
export type WhyNot =
  | 'otherDesign'
  | 'onePoint'
  | 'oneReplication'
  | 'onePolicy'
  | 'nothingUnknown'
  | 'noSample'
  | 'tooFewPoints'
  | 'notTwoDimensions'
  | 'noDirection'
  | 'notAsked';

/** A part that was not done. */
export interface LeftOut {
  readonly part: AnalysisPart;
  readonly why: WhyNot;
  /** Name of the outcome that it holds for; null for all. */
  readonly outcome: string | null;
}

/** A dimension of the points. */
export interface DimensionCard {
  readonly name: string;
  readonly kind: 'uncertainty' | 'lever';
  readonly label: BothLanguages;
  readonly unit: string;
  readonly range: Interval;
}

/** What the spread of one outcome says: of a policy, or of a policy minus the first one replication by replication. */
export interface SubjectAnalysis {
  readonly policy: string;
  /** The policy that is taken off; null for the outcome itself. */
  readonly against: string | null;
  /** Points with enough replications that define it, and points without. */
  readonly points: number;
  readonly tooFew: number;
  /** Mean over these points [unit]; null without. */
  readonly mean: number | null;
  /** Points at which the replications fall into two groups. */
  readonly twoGroups: number;
  /** The two groups into which the means of the points fall; null when they do not. */
  readonly humps: Humps | null;
  /** Chance against not knowing. */
  readonly spread: TwoLevel | null;
  /** One per dimension. */
  readonly sobol: SobolAnalysis | null;
  /** One per dimension. */
  readonly morris: readonly MorrisEffect[] | null;
  /** One per uncertainty. */
  readonly narrowing: NarrowingAnalysis | null;
  readonly tipping: TippingAnalysis | null;
}

/** A tipping map with what it was held against. */
export interface TippingAnalysis {
  /** Places in the dimensions of the rows and of the columns of the map. */
  readonly dimensions: readonly [rows: number, columns: number];
  /** [own unit] */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly threshold: Threshold;
  readonly map: TippingMap;
}

/** One policy among the others, over the points. */
export interface PolicyStanding {
  readonly policy: string;
  /** Mean over the points [unit]. */
  readonly mean: number;
  /** Paired difference with the first policy; null for that one. */
  readonly difference: PolicyDifference | null;
  /** Share of the points at which its mean is the best, ties to the first. */
  readonly best: number;
  /** Share of the points at which it is the only one that may be the best, and at which it may be one of the best. */
  readonly alone: number;
  readonly amongBest: number;
  /** What is lost against the best policy of each point [unit]: on average, and at most in 19 of 20 and in all points. */
  readonly regret: { readonly mean: number; readonly p95: number; readonly most: number };
  /** Policies that share a letter cannot be told apart over the points. */
  readonly group: string;
}

/** The difference of a policy with the first one, over the points. */
export interface PolicyDifference {
  readonly mean: number;
  /** 95 % interval of that mean. */
  readonly interval95: Interval | null;
  /** Between these lie nine of ten points; each is a mean over replications. */
  readonly p05: number;
  readonly p95: number;
  /** Share of the points at which the difference is clearly for the better, clearly for the worse, and not clear. */
  readonly better: number;
  readonly worse: number;
  readonly unclear: number;
}

/** The policies of a study by one outcome, the best first. */
export interface PolicyAnalysis {
  readonly points: number;
  readonly tooFew: number;
  readonly standings: readonly PolicyStanding[];
  /** What knowing each uncertainty would be worth to the choice; null when the design does not tell. */
  readonly choice: ChoiceAnalysis | null;
}

/** All that is said of one outcome. */
export interface OutcomeAnalysis {
  /** Name of its column. */
  readonly name: string;
  /** Date (ISO) of a series; null for its last value. */
  readonly at: string | null;
  readonly card: StudyOutput;
  readonly subjects: readonly SubjectAnalysis[];
  readonly policies: PolicyAnalysis | null;
}

/** What counts as a case: an outcome of a policy, as the mean over the replications of a point, beyond a value. */
export interface CaseQuestion {
  readonly outcome: string;
  readonly sign: '>' | '>=' | '<' | '<=';
  /** [unit of the outcome] */
  readonly value: number;
  readonly policy: string;
}

/** Where the cases are. */
export interface CaseAnalysis {
  readonly question: CaseQuestion;
  readonly points: number;
  readonly tooFew: number;
  readonly cases: number;
  /** Null when no box stood the check, or when there were too few points or cases to look. */
  readonly box: Box | null;
  /** How well the box describes the points that it was not made with. */
  readonly check: BoxFit | null;
  /** How well it describes all points; flattered, as half of them made it. */
  readonly whole: BoxFit | null;
}

/** What `ketenlab analyse` found in the rows of a sweep, as written to result.json. */
export interface AnalysisResult {
  /** Version of the program that computed the rows. */
  readonly ketenlab: string;
  readonly study: string;
  /** SHA-256 of the study, hexadecimal. */
  readonly hash: string;
  readonly title: BothLanguages;
  readonly question: BothLanguages;
  readonly design: string;
  /** Of the resampling, not of the rows. */
  readonly seed: string;
  readonly points: number;
  readonly policies: readonly { readonly name: string; readonly title: BothLanguages }[];
  /** Fewest and most replications of a policy at a point. */
  readonly replications: readonly [least: number, most: number];
  readonly rows: number;
  readonly failed: number;
  readonly dimensions: readonly DimensionCard[];
  readonly outcomes: readonly OutcomeAnalysis[];
  readonly case: CaseAnalysis | null;
  readonly leftOut: readonly LeftOut[];
}
