import { compare } from '../../sim/experiment/compare.ts';
import { type Assembled, run } from '../../sim/experiment/run.ts';
import type { Computed } from '../../sim/experiment/summary.ts';
import type { Model, Output } from '../../sim/model/output.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { TOY_SEED, toyScenario } from '../experiment/toy.ts';

const DATES = [
  '2024-09-20',
  ...Array.from(
    { length: 36 },
    (_, m) => `${2024 + Math.floor((9 + m) / 12)}-${String(((9 + m) % 12) + 1).padStart(2, '0')}-01`,
  ),
  '2027-09-20',
];

/** The counts that a region published, as a scenario carries them. */
export const OBSERVED: Scenario['observed'] = {
  new: [
    ['2024-09-20', 41],
    ['2024-12-01', 43],
    ['2025-01-01', 32],
    ['2025-04-01', 48],
    ['2025-07-01', 28],
    ['2025-08-01', 29],
    ['2025-09-01', 26],
  ],
  existing: [
    ['2024-09-20', 72],
    ['2024-12-01', 64],
    ['2025-01-01', 64],
    ['2025-04-01', 32],
    ['2025-07-01', 9],
    ['2025-08-01', 6],
    ['2025-09-01', 11],
  ],
};

const words = (nl: string, en: string) => ({ nl, en });

function output(index: number, rest: Partial<Output> & Pick<Output, 'key' | 'id' | 'label'>): Output {
  return {
    unit: 'children',
    view: 'stock',
    better: 'lower',
    headline: true,
    definition: words(
      'Kinderen met een maatregel die geen vaste jeugdbeschermer hebben, per kind geteld.',
      'Children with a measure and without a fixed jeugdbeschermer, counted per child.',
    ),
    kind: 'series',
    offset: index,
    length: DATES.length,
    ...rest,
  };
}

const OUTPUTS: readonly Output[] = [
  output(0, {
    key: 'withoutWorkerNew',
    id: 'I01',
    label: words('Zonder vaste jeugdbeschermer, nieuw', 'Without a fixed worker, new'),
  }),
  output(DATES.length, {
    key: 'withoutWorkerExisting',
    id: 'I02',
    label: words('Zonder vaste jeugdbeschermer, bestaand', 'Without a fixed worker, existing'),
  }),
  output(2 * DATES.length, {
    key: 'coupledInTime',
    id: 'I03',
    unit: 'share',
    view: 'cohort',
    better: 'higher',
    kind: 'value',
    length: 1,
    label: words('Gekoppeld binnen 5 werkdagen', 'Coupled within 5 working days'),
  }),
  output(2 * DATES.length + 1, {
    key: 'raadWait',
    id: 'I07',
    unit: 'days',
    view: 'child',
    kind: 'value',
    length: 1,
    label: words('Wachttijd bij de Raad, gemiddeld', 'Wait at the Raad, mean'),
  }),
  output(2 * DATES.length + 2, {
    key: 'measures',
    id: 'I15',
    better: 'none',
    kind: 'value',
    length: 1,
    headline: false,
    label: words('Lopende maatregelen', 'Measures in force'),
  }),
];

/** A model with smooth paths and chance around them: `relief` [children] is what a variant takes away in the end. */
function model(relief: number): Model {
  return {
    outputs: OUTPUTS,
    width: 2 * DATES.length + 3,
    dates: DATES,
    run(seed, replication, row, at) {
      let state = (Math.imul(replication + 1, 0x9e3779b1) ^ (seed[0] as number)) >>> 0;
      const uniform = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 4294967296;
      };
      const level = 8 * (uniform() + uniform() + uniform() - 1.5);
      DATES.forEach((_, i) => {
        const share = i / DATES.length;
        const chance = level * Math.sqrt(share) + 3 * (uniform() - 0.5);
        const gain = share > 0.35 ? (relief * (share - 0.35)) / 0.65 : 0;
        row[at + i] = Math.max(0, Math.round(41 - 14 * share + chance - gain));
        row[at + DATES.length + i] = Math.max(0, Math.round(10 + 62 / (1 + 9 * share) + 1.4 * chance - gain / 2));
      });
      row[at + 2 * DATES.length] = 0.42 + relief / 100 + level / 100;
      row[at + 2 * DATES.length + 1] = 61 - relief / 7 + level + uniform();
      row[at + 2 * DATES.length + 2] = 750 + level;
      return 1000;
    },
  };
}

function computed(name: string, title: string, relief: number, levers: Scenario['levers']): Computed {
  const plain = toyScenario(name, relief);
  const scenario = { ...plain, title: words(title, title), years: 3, observed: OBSERVED, levers };
  const assembled: Assembled = { model: model(relief), hash: (relief + 50).toString(16).padStart(64, 'c') };
  return { scenario, model: assembled.model, block: run(assembled, TOY_SEED, 0, 60) };
}

const lever = (name: string, start: string) => ({
  lever: name,
  value: 1,
  start,
  ramp: 0,
  end: null,
  target: null,
  evaluation: null,
});

/** A comparison of three scenarios over three years with made-up paths, in the shape that the model gives. */
export function exampleComparison(): ComparisonResult {
  const base = computed('zhz-2024', 'Basispad Zuid-Holland Zuid', 0, []);
  const variants = [
    computed('retention', 'Minder personeel vertrekt', 9, [lever('retention', '2025-10-01')]),
    computed('raad-recovery', 'De Raad haalt de achterstand in en houdt dat vol', -4, [lever('raadFte', '2026-01-01')]),
  ];
  return compare(base, variants, { version: '0.1.0', seed: 'ketenlab', seconds: 1.25 });
}
