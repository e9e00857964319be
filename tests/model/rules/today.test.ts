import { describe, expect, it } from 'vitest';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { namesFor } from '../../../sim/scenario/formula-names.ts';
import { ruledLines } from '../../../sim/scenario/rule-list.ts';
import { assemble } from '../kit/native.ts';
import { Sample } from '../kit/sample.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// The rules of today only look at the front of their lines; every other rule scores everyone in line. A score that says the
// same as a rule of today must give the same bits in every output. Seed 'today', replications 0 to 2 of the base path.
const SEED = 'today';
const COUNT = 3;
const rowsOf = (lines: string) => new Sample(scenarioWith(lines), SEED, COUNT).rows;
const base = new Sample(scenarioIn('zhz-2024.yaml'), SEED, COUNT).rows;

describe('the base path', () => {
  it.each([
    ['the rules of today, written out', 'rules: { raad: urgency, gi: turns, providers: firstCome }\n'],
    ['no guard, written out', 'parameters: { rule.guard: 0 }\n'],
    ['a guard that nobody comes to wait for', 'parameters: { rule.guard: 1000 }\n'],
    ['the Raad by class, as there the class is the urgency', 'rules: { raad: byClass }\n'],
    ['the Raad by a formula of urgency', 'rules: { raad: "urgency * 1" }\n'],
    ['the providers by a formula of days in line', 'rules: { providers: "waiting + 0" }\n'],
    ['rates that no rule uses', 'parameters: { rule.rateFirst: 9, rule.rateSecond: 8, rule.rateThird: 7 }\n'],
  ])('is the same in every bit with %s', (_, lines) => {
    expect(rowsOf(lines)).toEqual(base);
  });

  it('is not the same with another rule at any of the lines, so the test above is not blind', () => {
    for (const line of ['raad', 'providers']) expect(rowsOf(`rules: { ${line}: accumulating }\n`)).not.toEqual(base);
    expect(rowsOf('rules: { gi: firstCome }\n')).not.toEqual(base);
  });
});

describe('measure first', () => {
  const everywhere = rowsOf('rules: { providers: measureFirst }\n');

  it.each([
    ['all providers give voorrang in the scenario', 'parameters: { provider.voorrang: 1 }\n'],
    ['all providers take part in L01 from the start', 'levers: [{ lever: L01, value: 1, start: 2024-09-20 }]\n'],
    ['a formula says the same', 'rules: { providers: "voluntary == 0 || heavy" }\n'],
  ])('is the same in every bit when %s', (_, lines) => {
    expect(rowsOf(lines)).toEqual(everywhere);
  });
});

it('whatever a formula asks, a row does not depend on the replications that ran before it in the same memory', () => {
  const sums = ruledLines.map((line) => `${line}: "${namesFor(line).join(' + ')}"`).join(', ');
  const scenario = scenarioWith(`years: 1\nrules: { ${sums} }\n`);
  const row = (before: readonly number[]): Float64Array => {
    const model = assemble(scenario);
    const out = new Float64Array(model.width);
    for (const replication of [...before, 3]) model.run(seedKey(SEED), replication, out, 0);
    return out;
  };
  expect(row([7, 5])).toEqual(row([]));
});
