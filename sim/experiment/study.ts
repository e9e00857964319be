import type { Model, Output } from '../model/output.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { findLever, type Register } from '../scenario/register.ts';
import type { LeverSetting, Scenario } from '../scenario/scenario.ts';
import type { StudiedLever, Study, StudyOutput } from '../statistics/study.ts';
import type { Gathered } from './gather.ts';
import { type Circumstances, scenarioCard } from './summary.ts';

/** The scenario of a study with its model: what is asked of it. */
export interface Subject {
  readonly scenario: Scenario;
  readonly model: Pick<Model, 'dates'>;
  readonly outputs: readonly Output[];
  readonly register: Register;
}

/** How a study came about. */
export function study({ scenario, model }: Subject, gathered: Gathered, circumstances: Circumstances): Study {
  return {
    ketenlab: circumstances.version,
    scenario: scenarioCard(scenario, scenarioHash(scenario)),
    until: model.dates.at(-1) ?? scenario.start,
    seed: circumstances.seed,
    replications: gathered.values[0]?.[0]?.length ?? 0,
    variants: gathered.values.length,
    digest: gathered.digest,
    events: gathered.events,
    seconds: circumstances.seconds,
  };
}

/** What a reader needs to know of an output. */
export function outputCard({ id, label, definition, unit, better }: Output): StudyOutput {
  return { id, label, definition, unit, better };
}

/** What a reader needs to know of some settings of levers and shocks. */
export function leverCards(settings: readonly LeverSetting[], register: Register): StudiedLever[] {
  return settings.map(({ lever, value, start }) => {
    const row = findLever([...register.levers, ...register.shocks], lever);
    if (row === undefined) throw new RangeError(`The register has no lever ${lever}.`);
    return { id: lever, label: row.label, value, unit: row.unit, start };
  });
}

/** Rows with the largest estimate first; what is not defined comes last, and what is equal stays in its order. */
export function bySize<Row>(rows: readonly Row[], amount: (row: Row) => number | null): Row[] {
  const size = (row: Row) => Math.abs(amount(row) as number);
  const known = rows.filter((row) => amount(row) !== null);
  const unknown = rows.filter((row) => amount(row) === null);
  return [...known.sort((one, other) => size(other) - size(one)), ...unknown];
}
