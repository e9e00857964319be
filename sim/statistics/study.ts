import type { MeanEstimate } from './estimate.ts';
import type { Better, PairedDifference } from './paired.ts';
import type { Passage } from './passes.ts';
import type { BothLanguages, ScenarioCard } from './result.ts';

/** What every study of many variants of one scenario says of how it came about. */
export interface Study {
  /** Version of the model. */
  readonly ketenlab: string;
  readonly scenario: ScenarioCard;
  /** Last date of the run (ISO). */
  readonly until: string;
  readonly seed: string;
  readonly replications: number;
  /** Number of variants that were computed, each with all replications. */
  readonly variants: number;
  /** SHA-256 over every number of every variant, hexadecimal: equal digests mean equal results, bit by bit. */
  readonly digest: string;
  /** Events over all replications and variants. */
  readonly events: number;
  /** Time the computation took [s]. */
  readonly seconds: number;
}

/** An output that a study looks at; a series by its last date. */
export interface StudyOutput {
  /** I01..I28. */
  readonly id: string;
  readonly label: BothLanguages;
  readonly definition: BothLanguages;
  readonly unit: string;
  readonly better: Better;
}

/** A lever whose effect is studied. */
export interface StudiedLever {
  readonly id: string;
  readonly label: BothLanguages;
  readonly value: number;
  readonly unit: string;
  /** ISO date. */
  readonly start: string;
}

/** Id and name of a mechanism. */
export interface NamedMechanism {
  readonly id: string;
  readonly label: BothLanguages;
}

/** What passes through one mechanism of the effect on one output. */
export type MechanismPassage = NamedMechanism & Passage;

/** How much of the effect of some levers passes through each mechanism, as written to `result.json`. */
export interface KnockoutResult extends Study {
  readonly levers: readonly StudiedLever[];
  /** Mechanisms that do nothing in this scenario and were left out. */
  readonly leftOut: readonly NamedMechanism[];
  /** Key of the output -> effect of the levers, and what passes through each mechanism, the largest first. */
  readonly indicators: Readonly<
    Record<string, StudyOutput & { readonly effect: PairedDifference; readonly passages: readonly MechanismPassage[] }>
  >;
}

/** A part of the difference between relay and team. */
export interface TeamPart extends MeanEstimate {
  readonly key: string;
  readonly label: BothLanguages;
}

/** The difference between relay and team, split over its parts, as written to `result.json`. */
export interface SplitResult extends Study {
  readonly levers: readonly StudiedLever[];
  /** Key of the output -> relay, team, team minus relay, and its parts, which add up to it. */
  readonly indicators: Readonly<
    Record<
      string,
      StudyOutput & {
        readonly relay: MeanEstimate;
        readonly team: MeanEstimate;
        readonly whole: MeanEstimate;
        readonly parts: readonly TeamPart[];
        /** Replications left out, because some combination of parts does not define the output. */
        readonly undefined: number;
      }
    >
  >;
}

/** What one number of the register moves when it goes from the low to the high end of its range. */
export interface Swing {
  /** Key of the number. */
  readonly parameter: string;
  /** Mean of the output with the number at the low and at the high end of its range. */
  readonly low: number | null;
  readonly high: number | null;
  /** High end minus low end, replication by replication. */
  readonly swing: MeanEstimate;
}

/** A number of the register that was moved. */
export interface MovedNumber {
  readonly label: BothLanguages;
  readonly unit: string;
  readonly status: 'measured' | 'derived' | 'assumption';
  readonly range: readonly [low: number, high: number];
}

/** Which number of the register moves the outputs most, one at a time, as written to `result.json`. */
export interface SensitivityResult extends Study {
  /** Key of the number -> what it is. */
  readonly parameters: Readonly<Record<string, MovedNumber>>;
  readonly leftOut: {
    /** Keys of policy dials and switches: choices, and no lack of knowledge. */
    readonly dials: readonly string[];
    /** Keys of prices and of marks that only outcomes are held against. */
    readonly reported: readonly string[];
    /** Keys of numbers of a mechanism that is switched off. */
    readonly off: readonly string[];
    /** Keys of numbers to which the scenario gives a value per region, GI, help type or provider. */
    readonly own: readonly string[];
  };
  /** Key of the output -> the scenario itself, and what each number moves, the most first. */
  readonly indicators: Readonly<
    Record<string, StudyOutput & { readonly asIs: MeanEstimate; readonly swings: readonly Swing[] }>
  >;
}

/** When a measure is first clearly seen in an outcome. */
export interface FirstVisible {
  /** First date (ISO) at which the interval of the difference, one of as many as there are dates, lies clear of zero. */
  readonly date: string;
  /** Months from the first day of its first lever or shock to that date. */
  readonly months: number;
  readonly direction: 'lower' | 'higher';
}

/** One measure in a table of measures. */
export interface Measure {
  readonly scenario: ScenarioCard;
  readonly effect: PairedDifference;
  /** Extra cost of the chain [euro per year]: the mean difference at low, middle and high prices; null where not known. */
  readonly cost: { readonly low: number; readonly middle: number; readonly high: number } | null;
  /** Null when it is at no date. */
  readonly firstVisible: FirstVisible | null;
  /** Measures that share a letter cannot be told apart; a is the group of the best. */
  readonly group: string;
}

/** Measures side by side, the best for children first, as written to `result.json`. */
export interface MeasuresResult extends Study {
  /** Key of the outcome that they are compared by. */
  readonly outcome: string;
  readonly card: StudyOutput;
  /** The scenario without any of the measures. */
  readonly asIs: MeanEstimate;
  readonly measures: readonly Measure[];
}
