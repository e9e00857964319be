import type { Today } from './today.ts';

/** Units that a number of the register can carry. Times inside the model are ticks; a person writes these. */
export type Unit =
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'per year'
  | 'per month'
  | 'per week'
  | 'hours per month'
  | 'hours per week'
  | 'hours per year'
  | 'hours'
  | 'minutes'
  | 'children'
  | 'children per fte'
  | 'families'
  | 'families per fte'
  | 'families per week'
  | 'fte'
  | 'fte per month'
  | 'places'
  | 'share'
  | 'ratio'
  | 'percentage points'
  | 'percentage points per year'
  | 'minutes per week'
  | 'euro per year'
  | 'million euro per year'
  | 'euro';

/** Which thing a parameter belongs to; a scoped parameter may differ per region, GI, provider or help type. */
export type Scope = 'chain' | 'region' | 'gi' | 'helpType' | 'provider';

/** A text in both languages of the interface. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** One row of the parameter register: the only place where a number of the model is written down. */
export interface Parameter {
  /** Dotted name, unique in the register; the last part is the YAML key inside its scope. */
  readonly key: string;
  readonly scope: Scope;
  readonly unit: Unit;
  readonly default: number;
  /** What the sources, or the makers where there are none, think possible. Outside it: a warning. */
  readonly range: readonly [low: number, high: number];
  /** What the model can compute with. Outside it: an error. */
  readonly bounds: readonly [least: number, most: number];
  /** Ids of source cards; empty when the number is an assumption. */
  readonly sources: readonly string[];
  /** How the default follows from the cards, or why the assumption is reasonable. */
  readonly basis: string;
  readonly status: 'measured' | 'derived' | 'assumption';
  readonly label: Words;
  readonly whole?: boolean;
  /** A choice of policy or a switch, whose default holds by definition: no measurement can settle it. */
  readonly dial?: true;
  /** A price or a mark that only outcomes are held against: it changes nothing in the chain. */
  readonly reportOnly?: true;
  /** A size of one region: its range is that of Zuid-Holland Zuid and is not held against a scenario of several regions. */
  readonly local?: true;
}

/** Year whose prices the amounts of a `Cost` are in. */
export const PRICE_LEVEL = 2025;

/** What a lever asks besides the people and places that the model counts, in euros a year per unit of its value. */
export interface Cost {
  /** Low, middle and high, at the price level of `PRICE_LEVEL`. */
  readonly perUnit: readonly [low: number, middle: number, high: number];
  /** Ids of source cards; empty when the amounts are an assumption. */
  readonly sources: readonly string[];
  readonly basis: string;
}

/** What a lever can claim: the order of a line, or the caseload norm. Two that claim one at the same time are refused. */
export type ClaimedRule = 'raad' | 'gi' | 'providers' | 'norm';

/** A lever as a reader sees it: what policy sets, or, with an X in its id, what happens from outside. */
export interface LeverRow {
  /** L01..L38 of the acceptance list; X01.. for shocks. */
  readonly id: string;
  readonly key: string;
  readonly unit: Unit;
  /** The value that changes nothing. */
  readonly default: number;
  readonly range: readonly [low: number, high: number];
  readonly bounds: readonly [least: number, most: number];
  readonly sources: readonly string[];
  readonly basis: string;
  readonly status: 'measured' | 'derived' | 'assumption';
  readonly label: Words;
  /** What it does to which step, in plain words. */
  readonly effect: Words;
  /** Steps (P) and mechanisms (M) of the acceptance list that it works on. */
  readonly touches: readonly string[];
  readonly cost: Cost;
  /** What `target` may name: a help type, a GI, a region, a provider; absent for levers of the whole chain. */
  readonly target?: 'helpType' | 'gi' | 'region' | 'provider';
  /** The lever means nothing without a target. */
  readonly needsTarget?: true;
  readonly claims?: ClaimedRule;
  /** The number of the base path that it moves; absent where the value itself is all there is to say. */
  readonly today?: Today;
}

/** A mechanism that can be switched off, M01..M39 of the acceptance list. */
export interface MechanismRow {
  readonly id: string;
  readonly label: Words;
  readonly explanation: Words;
  /** What switching it off sets: register key -> the value at which the mechanism does nothing. */
  readonly off: Readonly<Record<string, number>>;
}
