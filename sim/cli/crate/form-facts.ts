import { arch, availableParallelism, cpus, release, type as systemType } from 'node:os';
import { dimensionNames } from '../../experiment/sweep/columns.ts';
import { differences } from '../../experiment/sweep/differences.ts';
import { assemble } from '../../model/assemble.ts';
import { kindNames } from '../../model/kinds.ts';
import { register } from '../../model/register.ts';
import type { DeclaredOutput, FormFacts, PackedDesign, PackedScenario } from '../../report/crate/facts.ts';
import type { Machine } from '../../report/crate/package.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { dimensionsOf, type StudyPlan } from '../../scenario/study/study.ts';
import { builtInCards } from '../../source-cards.ts';
import { stationMeanings } from '../words/stations.ts';

/** Places where two scenarios differ that are told; a policy sets a few levers. */
const MOST_DIFFERENCES = 200;

/** What the program declares, with the scenarios of a package: what the form is filled from. `looked` holds keys of outputs. */
export function declared(
  scenarios: readonly [Scenario, ...Scenario[]],
  looked: readonly string[] | null,
): Pick<FormFacts, 'scenarios' | 'outputs' | 'parameters' | 'changed' | 'cards' | 'stations'> {
  const [base, ...others] = scenarios;
  return {
    scenarios: [{ scenario: base, differs: [] }, ...others.map((one) => beside(base, one))],
    outputs: assemble(base).outputs.map(
      ({ key, id, unit, view, label, definition, headline }): DeclaredOutput => ({
        key,
        id,
        unit,
        view,
        label,
        definition,
        shown: looked === null ? headline : looked.includes(key),
      }),
    ),
    parameters: register.parameters,
    changed: changedIn(base),
    cards: gradesOf(),
    stations: kindNames.map((key) => ({ key, meaning: stationMeanings[key] })),
  };
}

function beside(base: Scenario, scenario: Scenario): PackedScenario {
  const plain = ({ name: _name, title: _title, question: _question, finding: _finding, ...rest }: Scenario) => rest;
  const shown = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));
  const differs = differences(plain(base), plain(scenario), MOST_DIFFERENCES).map(
    ({ path, was, is }) => [path, shown(was), shown(is)] as const,
  );
  return { scenario, differs };
}

/** How many numbers of a scenario are not the default of the register, items counted one by one. */
function changedIn({ values, regions, gis, helpTypes, providers }: Scenario): number {
  const defaults = new Map(register.parameters.map((row) => [row.key, row.default]));
  const groups = [values, ...[...regions, ...gis, ...helpTypes, ...providers].map((item) => item.values)];
  return groups.flatMap(Object.entries).filter(([key, value]) => defaults.get(key) !== value).length;
}

function gradesOf(): Record<string, number> {
  const cards = builtInCards();
  const ids = new Set(register.parameters.flatMap(({ sources }) => sources));
  const grades = [...ids].flatMap((id) => cards.get(id)?.grade ?? []);
  return Object.fromEntries(
    [...new Set(grades)].sort().map((grade) => [grade, grades.filter((one) => one === grade).length]),
  );
}

/** How the points of a study are chosen, for the form. */
export function designOf(plan: StudyPlan): PackedDesign {
  const names = dimensionNames(plan);
  const units = [
    ...plan.uncertainties.map(({ parameter }) => parameter.unit),
    ...plan.levers.map(({ row }) => row.unit),
  ];
  const dimensions = dimensionsOf(plan).map((one, i) => ({ ...one, name: names[i] ?? '', unit: units[i] ?? '' }));
  return { kind: plan.design.kind, points: plan.points.length, dimensions, halfWidth: plan.replications.halfWidth };
}

/** The computer that this program runs on. */
export function machine(): Machine {
  return {
    node: process.versions.node,
    system: `${systemType()} ${release()} ${arch()}`,
    processor: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
  };
}
