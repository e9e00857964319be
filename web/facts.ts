import type { ClaimedRule, LeverRow, Unit, Words } from '../sim/scenario/parameter.ts';
import type { Today } from '../sim/scenario/today.ts';

/** Something with an id and a name that a reader sees. */
export interface Named {
  readonly id: string;
  readonly name: Words;
}

/** What a target can name. */
export type TargetKind = 'helpType' | 'gi' | 'region' | 'provider';

/** The number of today that a lever moves: what it is called, its unit, and what the value makes of it. */
export interface TodayFacts extends Pick<Today, 'per' | 'how'> {
  readonly label: Words;
  readonly unit: Unit;
}

/** A lever or shock as the page knows it; fields without a word here are those of `LeverRow`. */
export interface LeverFacts
  extends Pick<
    LeverRow,
    | 'id'
    | 'key'
    | 'unit'
    | 'default'
    | 'range'
    | 'bounds'
    | 'label'
    | 'effect'
    | 'status'
    | 'basis'
    | 'sources'
    | 'cost'
  > {
  /** Steps and mechanisms it works on, with their names. */
  readonly touches: readonly Named[];
  readonly target: TargetKind | null;
  readonly needsTarget: boolean;
  readonly claims: ClaimedRule | null;
  readonly today: TodayFacts | null;
}

/** A mechanism that can be switched off. */
export interface MechanismFacts {
  readonly id: string;
  readonly label: Words;
  readonly explanation: Words;
}

/** A base path as the page knows it. */
export interface BaseFacts {
  readonly name: string;
  readonly title: Words;
  readonly question: Words;
  /** ISO date of the first day. */
  readonly start: string;
  readonly years: number;
  readonly regions: readonly Named[];
  readonly gis: readonly Named[];
  readonly helpTypes: readonly Named[];
  readonly providers: readonly Named[];
  /** Ids of mechanisms that the base path itself switches off. */
  readonly off: readonly string[];
  /** Lever or shock id -> id of a target, '' for all -> the number it moves, in the unit of its `today`. */
  readonly today: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What the page knows of the model without carrying it: everything it says of levers before anything is calculated. */
export interface Facts {
  readonly version: string;
  readonly levers: readonly LeverFacts[];
  readonly shocks: readonly LeverFacts[];
  readonly mechanisms: readonly MechanismFacts[];
  /** Steps of the route of a child, in its order. */
  readonly steps: readonly Named[];
  readonly bases: readonly BaseFacts[];
}

/** What a lever can be aimed at in a base path; none for a lever of the whole chain. */
export function targetsOf(row: LeverFacts, base: BaseFacts): readonly Named[] {
  if (row.target === null) return [];
  return { helpType: base.helpTypes, gi: base.gis, region: base.regions, provider: base.providers }[row.target];
}

/** The number that a lever moves, for a target or null for all; null when there is no one number. */
export function todayOf(row: LeverFacts, base: BaseFacts, target: string | null): number | null {
  return base.today[row.id]?.[target ?? ''] ?? null;
}

/** The value of a lever that changes nothing for a target: of a norm what it is today. */
export function neutralOf(row: LeverFacts, base: BaseFacts, target: string | null): number {
  return row.today?.how === 'instead' ? (todayOf(row, base, target) ?? row.default) : row.default;
}
