import type { Assembled } from '../../sim/experiment/run.ts';
import type { Model, Output } from '../../sim/model/output.ts';
import { presentRules } from '../../sim/scenario/rule-list.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';

/** Dates of every toy: a start, two months, an end. */
export const TOY_DATES = ['2024-09-20', '2024-10-01', '2024-11-01', '2024-12-20'] as const;

/** A scenario that only the toy model reads: `load` is its one number, `events` how long a replication takes. */
export function toyScenario(name: string, load: number, values: Record<string, number> = {}): Scenario {
  return {
    name,
    title: { nl: `Titel van ${name}`, en: `Title of ${name}` },
    question: { nl: 'Wat als?', en: 'What if?' },
    start: TOY_DATES[0],
    years: 0.25,
    calendar: 'none',
    values: { load, ...values },
    regions: [{ id: 'zhz', name: 'Zuid-Holland Zuid', values: {} }],
    gis: [],
    helpTypes: [],
    providers: [],
    levers: [],
    shocks: [],
    finding: null,
    rules: presentRules,
    off: [],
    observed: {},
  };
}

const words = (text: string) => ({ nl: `${text} (nl)`, en: `${text} (en)` });
const common = { label: words('label'), definition: words('definition'), better: 'lower', headline: true } as const;

const OUTPUTS: readonly Output[] = [
  { ...common, key: 'line', id: 'I01', unit: 'children', view: 'stock', kind: 'series', offset: 0, length: 4 },
  { ...common, key: 'wait', id: 'I07', unit: 'days', view: 'child', kind: 'value', offset: 4, length: 1 },
  { ...common, key: 'late', id: 'I08', unit: 'share', view: 'child', kind: 'value', offset: 5, length: 1 },
];

/**
 * A line at one counter, by Lindley's recursion with uniform times from a linear congruential generator whose state
 * mixes seed and replication. `late` is not defined in every third replication.
 */
export function toyModel(scenario: Scenario): Model {
  const load = scenario.values.load ?? 0.5;
  const customers = scenario.values.customers ?? 400;
  const fails = scenario.values.failsAt ?? -1;
  return {
    outputs: OUTPUTS,
    width: 6,
    dates: TOY_DATES,
    run(seed, replication, row, at) {
      if (replication === fails) throw new RangeError(`The toy stops at replication ${replication}.`);
      let state = ((seed[0] as number) ^ Math.imul(replication + 1, 0x9e3779b1)) >>> 0;
      const uniform = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 4294967296;
      };
      let wait = 0;
      let sum = 0;
      for (let i = 0; i < customers; i++) {
        wait = Math.max(0, wait + 2 * load * uniform() - 2 * uniform());
        sum += wait;
        if (i % (customers / 4) === 0) row[at + i / (customers / 4)] = Math.floor(10 * wait);
      }
      row[at + 4] = sum / customers;
      row[at + 5] = replication % 3 === 0 ? Number.NaN : wait > 1 ? 1 : 0;
      return 2 * customers;
    },
  };
}

/** The toy with a hash made of its load, in place of the hash of a whole scenario. */
export function toyAssembled(scenario: Scenario): Assembled {
  const digits = Math.round((scenario.values.load ?? 0.5) * 1000).toString(16);
  return { model: toyModel(scenario), hash: digits.padStart(64, '0') };
}

export const TOY_SEED = Int32Array.of(1, 2, 3, 4);
