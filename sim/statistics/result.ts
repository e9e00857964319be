import type { Humps } from './bimodality.ts';
import type { Interval } from './intervals.ts';
import type { Better, PairedDifference } from './paired.ts';

/** A text in both languages, so that a result does not depend on who made it. */
export interface BothLanguages {
  readonly nl: string;
  readonly en: string;
}

/** What a sample over replications says; null where no replication defines it. */
export interface Estimate {
  readonly mean: number | null;
  /** 95 % interval of the mean: how sure the mean is. */
  readonly interval95: Interval | null;
  /** Between p05 and p95 lie 18 of 20 futures: how different the futures are. */
  readonly p05: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  /** The two groups that the futures clearly fall into, only when they do: then the mean describes neither. */
  readonly humps?: Humps;
}

/** One value per date in each list, in the order of `dates`. */
export interface EstimateSeries {
  /** ISO dates. */
  readonly dates: readonly string[];
  readonly mean: readonly (number | null)[];
  readonly interval95: readonly (Interval | null)[];
  readonly p05: readonly (number | null)[];
  readonly p50: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
  /** The two groups at the dates that have them; only when a date does. */
  readonly humps?: readonly (Humps | null)[];
}

/** One indicator of one scenario. A series is summed up by its last date. */
export interface Indicator extends Estimate {
  /** I01..I28. */
  readonly id: string;
  readonly label: BothLanguages;
  readonly definition: BothLanguages;
  readonly unit: string;
  readonly view: string;
  readonly better: Better;
  readonly headline: boolean;
  /** Number of replications that do not define it; they are left out of the numbers above. */
  readonly undefined: number;
  /** Null for an indicator with one number per replication. */
  readonly series: EstimateSeries | null;
}

/** One indicator of a variant minus that of the base, replication by replication. */
export interface Difference extends PairedDifference {
  readonly series: {
    readonly dates: readonly string[];
    readonly mean: readonly (number | null)[];
    readonly interval95: readonly (Interval | null)[];
    readonly humps?: readonly (Humps | null)[];
  } | null;
}

/** A lever or shock as it is set; dates are ISO dates. */
export interface SettingCard {
  readonly lever: string;
  readonly label: BothLanguages;
  /** Of the value, as in the register. */
  readonly unit: string;
  readonly value: number;
  readonly start: string;
  /** When the makers of the policy look back, or null. */
  readonly evaluation: string | null;
}

/** What a reader needs to know of the scenario beside its numbers. */
export interface ScenarioCard {
  readonly name: string;
  /** SHA-256 of the scenario, hexadecimal. */
  readonly hash: string;
  readonly title: BothLanguages;
  readonly question: BothLanguages;
  /** ISO date. */
  readonly start: string;
  /** [years] */
  readonly years: number;
  /** Names of the regions. */
  readonly regions: readonly string[];
  readonly levers: readonly SettingCard[];
  /** What happens from outside, set and dated like a lever. */
  readonly shocks: readonly SettingCard[];
  /** Line -> the name of its rule for who is next, or a formula. */
  readonly rules: Readonly<Record<string, string>>;
  /** Ids of mechanisms that are switched off. */
  readonly off: readonly string[];
  /** Series name -> [ISO date, value]. */
  readonly observed: Readonly<Record<string, readonly (readonly [date: string, value: number])[]>>;
  /** Only when regions share staff: then one region can come out differently than when it is calculated alone. */
  readonly sharedStaff?: SharedStaff;
}

/** Staff that several regions share. */
export interface SharedStaff {
  /** Names of the GIs that serve more than one region. */
  readonly gis: readonly string[];
  /** Chance per week that a family that waits moves to a GI with a shorter line, before levers; 0 when that is off. */
  readonly pooling: number;
}

/** The result of one run, as written to `result.json`. */
export interface RunResult {
  /** Version of the model. */
  readonly ketenlab: string;
  readonly scenario: ScenarioCard;
  readonly seed: string;
  readonly replications: number;
  /** SHA-256 over every number of every replication, hexadecimal: equal digests mean equal results, bit by bit. */
  readonly digest: string;
  /** Events over all replications and scenarios. */
  readonly events: number;
  /** Time the computation took [s]. */
  readonly seconds: number;
  /** Key of the indicator -> what was found. */
  readonly indicators: Readonly<Record<string, Indicator>>;
}

/** One scenario beside the base. */
export interface VariantResult {
  readonly scenario: ScenarioCard;
  readonly digest: string;
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly difference: Readonly<Record<string, Difference>>;
}

/** The result of a comparison: the run of the base, with the variants. */
export interface ComparisonResult extends RunResult {
  readonly variants: readonly VariantResult[];
}

/** The series of one replication: one possible future. */
export interface FutureSeries {
  /** ISO dates. */
  readonly dates: readonly string[];
  /** Key of the indicator -> a number per date; NaN where it is not defined. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}
