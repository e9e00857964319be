import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rowColumns } from '../../../sim/experiment/sweep/columns.ts';
import { pointScenarios } from '../../../sim/experiment/sweep/point.ts';
import { readPlan } from '../../../sim/experiment/sweep/read-plan.ts';
import { assemble } from '../../../sim/model/assemble.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';

const folder = new URL('../../../scenarios/studies/', import.meta.url);
const source = yamlFiles((file) => readFileSync(file, 'utf8'));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test.each(files)(
  'the shipped study %s can be read without a warning, and its first and last points can be assembled',
  (name) => {
    const { plan, warnings } = readPlan(`scenarios/studies/${name}`, source);
    expect(warnings).toEqual([]);
    expect(`${plan.name}.yaml`).toBe(name);
    for (const point of [0, plan.points.length - 1]) {
      for (const scenario of pointScenarios(plan, point)) expect(assemble(scenario).width).toBeGreaterThan(0);
    }
  },
);

test('an outcome with the name of a number that moves has a name of its own in the rows', () => {
  const file = 'scenarios/studies/own.yaml';
  const text = `name: own
title: { nl: Eigen, en: Own }
question: { nl: Wat?, en: What? }
base: ../zhz-2024.yaml
uncertainties: [staff.turnover]
outcomes: [staff.turnover, withoutWorker]
design: { latin-hypercube: { points: 2 } }
`;
  const { plan } = readPlan(
    file,
    yamlFiles((path) => (path === file ? text : readFileSync(path, 'utf8'))),
  );
  expect(plan.outcomes.map(({ name, output }) => [name, output])).toEqual([
    ['staff.turnover@end', 'staff.turnover'],
    ['withoutWorker', 'withoutWorker'],
  ]);
  const columns = rowColumns(plan, assemble(plan.policies[0].scenario).outputs).map(({ name }) => name);
  expect(new Set(columns).size).toBe(columns.length);
});
