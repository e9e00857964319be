import type { Words } from './parameter.ts';
import type { Rules } from './rule-list.ts';

/** Numbers of one thing: register key -> value in the register's unit, complete. */
export type Values = Readonly<Record<string, number>>;

export interface Region {
  readonly id: string;
  readonly name: string;
  readonly values: Values;
}

export interface Gi {
  readonly id: string;
  readonly name: string;
  /** Ids of the regions it serves, with its share of the new measures there; shares of a region add up to 1. */
  readonly regions: Readonly<Record<string, number>>;
  readonly values: Values;
}

export interface HelpType {
  readonly id: string;
  readonly name: Words;
  readonly values: Values;
}

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly helpType: string;
  readonly regions: readonly string[];
  readonly values: Values;
}

/** A lever set to a value from `start`, reached linearly over `ramp` days, undone at `end` (null: never). */
export interface LeverSetting {
  readonly lever: string;
  readonly value: number;
  /** ISO date. */
  readonly start: string;
  /** [days] */
  readonly ramp: number;
  /** ISO date or null. */
  readonly end: string | null;
  /** Id of the help type, GI, region or provider the lever acts on; null: all. */
  readonly target: string | null;
  /** ISO date at which the makers of the policy will look back, or null; it changes nothing (L38). */
  readonly evaluation: string | null;
}

/** A checked scenario: complete, in register units, every reference resolved. */
export interface Scenario {
  readonly name: string;
  readonly title: Words;
  readonly question: Words;
  /** What came out when the makers ran it, or null. */
  readonly finding: Words | null;
  /** Date of the start snapshot (ISO); the run starts at 00:00 of that day. */
  readonly start: string;
  /** Horizon [years]. */
  readonly years: number;
  /** 'dutch': weekends, public holidays, school holidays; 'none': every day is a working day. */
  readonly calendar: 'dutch' | 'none';
  /** Numbers of scope 'chain'. */
  readonly values: Values;
  readonly regions: readonly Region[];
  readonly gis: readonly Gi[];
  readonly helpTypes: readonly HelpType[];
  readonly providers: readonly Provider[];
  readonly levers: readonly LeverSetting[];
  /** What happens from outside, in the order of the file. */
  readonly shocks: readonly LeverSetting[];
  /** Who is next at the Raad, the GIs and the providers: the name of a rule, or a formula. */
  readonly rules: Rules;
  /** Ids of mechanisms that are switched off. */
  readonly off: readonly string[];
  /** Observed points to draw beside the result: series name -> [ISO date, value]. */
  readonly observed: Readonly<Record<string, readonly (readonly [date: string, value: number])[]>>;
}
