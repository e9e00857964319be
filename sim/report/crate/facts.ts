import type { Parameter, Words } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Dimension } from '../../scenario/study/study.ts';
import type { PackageFacts } from './package.ts';

/** An output as the program declares it. */
export interface DeclaredOutput {
  readonly key: string;
  readonly id: string;
  readonly unit: string;
  readonly view: string;
  readonly label: Words;
  readonly definition: Words;
  /** Shown by default, or looked at by the study. */
  readonly shown: boolean;
}

/** A scenario or policy of the package. */
export interface PackedScenario {
  readonly scenario: Scenario;
  /** Places where it differs from the first scenario: path, what stands there in the first, and in this one. */
  readonly differs: readonly (readonly [path: string, was: string, is: string])[];
}

/** How the points of a study are chosen; null for a run or a comparison, whose inputs do not move. */
export interface PackedDesign {
  readonly kind: string;
  readonly points: number;
  readonly dimensions: readonly (Dimension & { readonly name: string; readonly unit: string })[];
  /** Largest half-width that ends the replications of a point [share of the mean of the first policy], or null. */
  readonly halfWidth: number | null;
}

/** What the form is filled from, beside what the package says of itself. */
export interface FormFacts extends PackageFacts {
  readonly scenarios: readonly [PackedScenario, ...PackedScenario[]];
  readonly outputs: readonly DeclaredOutput[];
  readonly parameters: readonly Parameter[];
  /** Numbers of the first scenario that are not the default of the register. */
  readonly changed: number;
  /** Grade -> source cards of that grade that the numbers rest on. */
  readonly cards: Readonly<Record<string, number>>;
  readonly stations: readonly { readonly key: string; readonly meaning: Words }[];
  readonly design: PackedDesign | null;
  /** Seconds that the computation took, as its files say, or null. */
  readonly seconds: number | null;
  readonly events: number | null;
}
