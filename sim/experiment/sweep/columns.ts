import type { Output } from '../../model/output.ts';
import type { Words } from '../../scenario/parameter.ts';
import type { Outcome, StudyPlan } from '../../scenario/study/study.ts';

/** Version of the table of rows: its columns and what they mean. */
export const SCHEMA_VERSION = 1;

/** One column of the rows of a sweep, as a reader needs to know it. */
export interface RowColumn {
  readonly name: string;
  readonly kind: 'key' | 'uncertainty' | 'lever' | 'outcome' | 'provenance';
  readonly type: 'INT32' | 'INT64' | 'DOUBLE' | 'STRING';
  readonly optional: boolean;
  /** '' where there is none. */
  readonly unit: string;
  readonly label: Words;
  readonly definition: Words;
  /** Key and id of the output, or key of the number or lever; '' for the others. */
  readonly source: string;
  readonly id: string;
  readonly range: readonly [low: number, high: number] | null;
}

const column = (
  name: string,
  kind: RowColumn['kind'],
  type: RowColumn['type'],
  optional: boolean,
  nl: string,
  en: string,
): RowColumn => {
  const words = { nl, en };
  return { name, kind, type, optional, unit: '', label: words, definition: words, source: '', id: '', range: null };
};

const before = [
  column('point', 'key', 'INT32', false, 'Punt van het ontwerp, vanaf 0', 'Point of the design, from 0'),
  column('policy', 'key', 'STRING', false, 'Naam van het beleid', 'Name of the policy'),
  column('replication', 'key', 'INT32', false, 'Doorrekening, vanaf 0', 'Replication, from 0'),
  column('status', 'provenance', 'STRING', false, 'done of failed (mislukt)', 'done or failed'),
];

const after = [
  column('events', 'provenance', 'INT64', true, 'Gebeurtenissen in de doorrekening', 'Events of the replication'),
  column('scenario', 'provenance', 'STRING', false, 'SHA-256 van het scenario', 'SHA-256 of the scenario'),
  column('message', 'provenance', 'STRING', true, 'Waarom de doorrekening mislukte', 'Why the replication failed'),
];

/** Names of the dimensions of a study, uncertainties before levers; a lever with a target carries it in its name. */
export function dimensionNames({ uncertainties, levers }: Pick<StudyPlan, 'uncertainties' | 'levers'>): string[] {
  const ofLevers = levers.map(({ row, setting }) =>
    setting.target === null ? row.key : `${row.key}.${setting.target}`,
  );
  const names = [...uncertainties.map(({ parameter }) => parameter.key), ...ofLevers];
  // A lever may be moved twice, over different dates; the second is told apart by a number.
  return names.map((name, i) => {
    const earlier = names.slice(0, i).filter((one) => one === name).length;
    return earlier === 0 ? name : `${name}#${earlier + 1}`;
  });
}

/**
 * The columns of the rows of a study, in their order. `outputs` are those of the model of its first policy. Throws a
 * RangeError when two columns would have one name, or an outcome is not an output of the model.
 */
export function rowColumns(plan: StudyPlan, outputs: readonly Output[]): RowColumn[] {
  const names = dimensionNames(plan);
  const uncertainties = plan.uncertainties.map(
    ({ parameter, range }, i): RowColumn => ({
      ...column(names[i] as string, 'uncertainty', 'DOUBLE', false, parameter.label.nl, parameter.label.en),
      unit: parameter.unit,
      source: parameter.key,
      range,
    }),
  );
  const levers = plan.levers.map(
    ({ row, range }, i): RowColumn => ({
      ...column(names[plan.uncertainties.length + i] as string, 'lever', 'DOUBLE', false, row.label.nl, row.label.en),
      unit: row.unit,
      definition: row.effect,
      source: row.key,
      id: row.id,
      range,
    }),
  );
  const outcomes = plan.outcomes.map((outcome) => outcomeColumn(outcome, outputs));
  const columns = [...before, ...uncertainties, ...levers, ...outcomes, ...after];
  const all = columns.map(({ name }) => name);
  const twice = all.find((name, i) => all.indexOf(name) !== i);
  if (twice !== undefined) throw new RangeError(`Two columns of the rows would be named ${twice}.`);
  return columns;
}

function outcomeColumn({ name, output }: Outcome, outputs: readonly Output[]): RowColumn {
  const found = outputs.find(({ key }) => key === output);
  if (found === undefined) throw new RangeError(`The model has no output ${output}.`);
  const { label, definition, unit, id } = found;
  return { ...column(name, 'outcome', 'DOUBLE', true, label.nl, label.en), definition, unit, source: output, id };
}
