import type { MeanEstimate } from './estimate.ts';
import type { PairedDifference } from './paired.ts';
import type { ScenarioCard } from './result.ts';
import type { StudyOutput } from './study.ts';

/** A policy in a selection. */
export interface SelectedPolicy {
  readonly scenario: ScenarioCard;
  /** Replications that were computed for the choice. */
  readonly replications: number;
  /** Replications at which it fell out, and the name of the policy that it fell out against; null while it is in. */
  readonly outAt: number | null;
  readonly against: string | null;
  /** Mean over the replications of the choice: flattered for the one that was chosen. */
  readonly mean: number | null;
  /** Of replications that the choice has not seen; null for a policy that fell out. */
  readonly fresh: FreshEstimate | null;
}

/** What replications that had no part in the choice say of a policy. */
export interface FreshEstimate {
  readonly estimate: MeanEstimate;
  /** Paired difference with the base; null for the base. */
  readonly difference: PairedDifference | null;
  /** Whether it cannot be told apart from the best in these replications. */
  readonly amongBest: boolean;
}

/** The choice of the best policy, as written to result.json. */
export interface SelectionResult {
  /** Version of the model. */
  readonly ketenlab: string;
  readonly seed: string;
  readonly until: string;
  readonly outcome: string;
  readonly card: StudyOutput;
  /** Evenly over the policies that are left (KN), or where it is close (OCBA). */
  readonly method: 'kn' | 'ocba';
  /** Smallest difference that matters [unit]. */
  readonly indifference: number;
  readonly confidence: number;
  /** Most replications of a policy, and fresh ones, whose numbers start there. */
  readonly most: number;
  readonly fresh: number;
  /** The base first. */
  readonly policies: readonly SelectedPolicy[];
  /** Names of the policies that are left; one when it was chosen. */
  readonly left: readonly string[];
  readonly chosen: string | null;
  /** Replications at which one is sure to be left if the variances stay as they are; null when one was chosen. */
  readonly decidedBy: number | null;
  /** Replications over all policies for the choice, and as many as all would have taken without it. */
  readonly spent: number;
  readonly evenly: number;
  readonly failed: number;
  readonly events: number;
  /** [s] */
  readonly seconds: number;
}
