import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
