/** What is kept of some finished replications of one point, of all its policies: one line of a journal. */
export interface SweepRecord {
  readonly point: number;
  /** First replication, from 0. */
  readonly from: number;
  readonly count: number;
  /** SHA-256 of the scenario of every policy, hexadecimal; empty when it could not be assembled. */
  readonly scenarios: readonly string[];
  /** Per policy the outcomes of its replications after one another; null where an outcome is not defined. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Per policy the events of every replication. */
  readonly events: readonly (readonly number[])[];
  readonly failed: readonly FailedTrial[];
}

/** A replication that could not be computed, and why; its outcomes are null. */
export type FailedTrial = readonly [policy: number, replication: number, message: string];

/** How many policies and outcomes the records of a sweep have. */
export interface Shape {
  readonly policies: number;
  readonly outcomes: number;
}

/** A number as a journal keeps it: minus zero is zero, which JSON writes alike, and NaN is null. */
export function kept(value: number): number | null {
  return Number.isNaN(value) ? null : value + 0;
}

/** A record as JSON; numbers come back to the last bit. */
export function recordText(record: SweepRecord): string {
  return JSON.stringify(record);
}

/** Reads a record. Throws a RangeError when it is not one of a sweep of this shape. */
export function readRecord(text: string, { policies, outcomes }: Shape): SweepRecord {
  const record = JSON.parse(text) as SweepRecord;
  const { point, from, count, scenarios, values, events, failed } = record ?? {};
  const fits =
    [point, from, count].every((number) => Number.isInteger(number) && number >= 0) &&
    Array.isArray(failed) &&
    scenarios?.length === policies &&
    values?.length === policies &&
    events?.length === policies &&
    values.every((list) => list.length === count * outcomes) &&
    events.every((list) => list.length === count);
  if (!fits) throw new RangeError(`This record is not of ${policies} policies and ${outcomes} outcomes.`);
  return record;
}
