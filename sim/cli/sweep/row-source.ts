import { closeSync, openSync, readSync } from 'node:fs';
import { readRecord, type SweepRecord } from '../../experiment/sweep/record.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import type { Expected, Gathered } from './gathered.ts';
import type { RecordPlace } from './journal.ts';
import { readLine } from './line.ts';

/** One replication of one policy at one point. */
export interface Row {
  readonly point: number;
  readonly policy: number;
  readonly replication: number;
  readonly outcomes: readonly (number | null)[];
  /** Null for a failed trial. */
  readonly events: number | null;
  readonly scenario: string;
  /** Why the trial failed; null when it did not. */
  readonly message: string | null;
}

/** A replication was computed twice, with different results: versions of the program were mixed, or a computer errs. */
export class NotIdentical extends Error {
  readonly files: readonly string[];

  constructor(point: number, files: readonly string[]) {
    super(`${point}`);
    this.name = 'NotIdentical';
    this.files = files;
  }
}

/**
 * All rows of a complete sweep by point, policy and replication. Only the records of one point are in memory. Throws
 * NotIdentical when a row is there twice and differs.
 */
export function* sortedRows(plan: StudyPlan, gathered: Gathered, { shape }: Expected): Generator<Row> {
  const handles = new Map<string, number>();
  try {
    for (const { point, wanted } of gathered.points) {
      const places = [...(gathered.places[point] ?? [])].sort((one, other) => one.from - other.from);
      const records = places.map((place) => ({ place, record: recordAt(place, handles, shape) }));
      for (let policy = 0; policy < plan.policies.length; policy++) {
        const rows: (Row & { readonly file: string })[] = [];
        for (const { place, record } of records) {
          for (let i = 0; i < record.count && record.from + i < wanted; i++) {
            const row = { ...rowOf(record, policy, i, shape.outcomes), file: place.file };
            const known = rows[row.replication];
            if (known === undefined) rows[row.replication] = row;
            else if (!same(known, row)) throw new NotIdentical(point, [known.file, row.file]);
          }
        }
        yield* rows;
      }
    }
  } finally {
    for (const handle of handles.values()) closeSync(handle);
  }
}

function rowOf(record: SweepRecord, policy: number, i: number, outcomes: number): Row {
  const replication = record.from + i;
  const message = record.failed.find(([which, r]) => which === policy && r === replication)?.[2] ?? null;
  return {
    point: record.point,
    policy,
    replication,
    outcomes: (record.values[policy] ?? []).slice(i * outcomes, (i + 1) * outcomes),
    events: message === null ? (record.events[policy]?.[i] ?? null) : null,
    scenario: record.scenarios[policy] ?? '',
    message,
  };
}

function same(one: Row, other: Row): boolean {
  const told = ({ outcomes, events, scenario, message }: Row) => JSON.stringify([outcomes, events, scenario, message]);
  return told(one) === told(other);
}

function recordAt(
  { file, offset, length }: RecordPlace,
  handles: Map<string, number>,
  shape: Expected['shape'],
): SweepRecord {
  const handle = handles.get(file) ?? openSync(file, 'r');
  handles.set(file, handle);
  const bytes = Buffer.allocUnsafe(length);
  readSync(handle, bytes, 0, length, offset);
  const text = readLine(bytes);
  if (text === null) throw new Error(`${file} changed while it was read.`);
  return readRecord(text, shape);
}
