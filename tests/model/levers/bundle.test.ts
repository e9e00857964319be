import { describe, expect, it } from 'vitest';
import { Sample } from '../kit/sample.ts';
import { scenarioWith } from '../kit/scenarios.ts';

// A bundle is the sum of its parts, and levers add up in any order: bit for bit. Seed 'bundle', 3 replications of two years.
function rows(lines: string): readonly Float64Array[] {
  return new Sample(scenarioWith(`years: 2\n${lines}`), 'bundle', 3).rows;
}

/** The same without what levers cost themselves: a plan has a price of its own, about that of its parts. */
function unpriced(lines: string): readonly (readonly Float64Array[])[] {
  const sample = new Sample(scenarioWith(`years: 2\n${lines}`), 'bundle', 3);
  return sample.model.outputs
    .filter(({ key }) => !key.startsWith('cost.levers') && !key.startsWith('cost.total'))
    .map(({ offset, length }) => sample.rows.map((row) => row.subarray(offset, offset + length)));
}

const FROM = 'start: 2025-01-01, ramp: 6 months';

describe('L04 verbeterplan', () => {
  // The fifth part, minutes per measure, is no lever of its own: it stays out on both sides here.
  const noMinutes = 'verbeterplan.minutes: 0';

  it('is the levers L03, L05, L06 and L07 at the values of its rows', () => {
    const parts = `levers:
  - { lever: extraFte, value: 6, ${FROM} }
  - { lever: coordinators, value: 1, ${FROM} }
  - { lever: supporters, value: 0.3, ${FROM} }
  - { lever: retention, value: 2, ${FROM} }
`;
    expect(unpriced(`parameters: { ${noMinutes} }\nlevers: [{ lever: verbeterplan, value: 1, ${FROM} }]\n`)).toEqual(
      unpriced(parts),
    );
  });

  it('with a part of it edited, is those levers at other values', () => {
    const edited = `parameters: { ${noMinutes}, verbeterplan.fte: 4, verbeterplan.coaching: 0, verbeterplan.supporters: 0 }`;
    const parts = `levers: [{ lever: extraFte, value: 2, ${FROM} }, { lever: coordinators, value: 0.5, ${FROM} }]\n`;
    expect(unpriced(`${edited}\nlevers: [{ lever: verbeterplan, value: 0.5, ${FROM} }]\n`)).toEqual(unpriced(parts));
  });
});

it('levers and shocks together give the same bits in any order of the file', () => {
  const levers = [
    `{ lever: verbeterplan, value: 0.7, ${FROM} }`,
    `{ lever: extraFte, value: 3, start: 2025-01-01 }`,
    `{ lever: coordinators, value: 1.3, ${FROM} }`,
    `{ lever: retention, value: 1.1, ${FROM} }`,
    `{ lever: tariff, value: 700, ${FROM} }`,
  ];
  const orders = [levers, [...levers].reverse(), [2, 0, 4, 1, 3].map((i) => levers[i] as string)];
  const [first, ...others] = orders.map((order) => rows(`levers: [${order.join(', ')}]\n`));
  for (const other of others) expect(other).toEqual(first);
});
