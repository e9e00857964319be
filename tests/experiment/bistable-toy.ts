import type { Assembled } from '../../sim/experiment/run.ts';
import { run } from '../../sim/experiment/run.ts';
import type { Computed } from '../../sim/experiment/summary.ts';
import type { Model, Output } from '../../sim/model/output.ts';
import { TOY_SEED, toyScenario } from './toy.ts';

/** The start, 35 months and the end. */
const DATES = Array.from({ length: 37 }, (_, m) => new Date(Date.UTC(2024, 9 + m)).toISOString().slice(0, 10));

const words = (nl: string, en: string) => ({ nl, en });
const common = { unit: 'children', view: 'stock', better: 'lower', headline: true, kind: 'series' } as const;
const definition = words('Kinderen in de rij.', 'Children in the line.');

const OUTPUTS: readonly Output[] = [
  { ...common, key: 'new', id: 'I01', label: words('Nieuw', 'New'), definition, offset: 0, length: 37 },
  { ...common, key: 'existing', id: 'I02', label: words('Bestaand', 'Existing'), definition, offset: 37, length: 37 },
  {
    ...common,
    key: 'busy',
    id: 'I09',
    unit: 'share',
    view: 'run',
    label: words('Druk', 'Busy'),
    definition,
    kind: 'value',
    offset: 74,
    length: 1,
  },
];

/**
 * A line that keeps itself alive. Each month 6 to 14 children join, 10 on average, and 12 can leave, but only 8 while
 * more than 30 wait: from its start of `start` the line runs empty or grows, by 2 a month either way. `existing` is a
 * line without that loop, and `busy` the share of months above 30.
 */
function model(start: number): Model {
  return {
    outputs: OUTPUTS,
    width: 75,
    dates: DATES,
    run(seed, replication, row, at) {
      let state = (Math.imul(replication + 1, 0x9e3779b1) ^ (seed[0] as number)) >>> 0;
      const joining = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return 6 + Math.floor((9 * state) / 4294967296);
      };
      let [line, other, busy] = [start, 20, 0];
      DATES.forEach((_, month) => {
        row[at + month] = line;
        row[at + 37 + month] = other;
        busy += line > 30 ? 1 : 0;
        line = Math.max(0, line + joining() - (line > 30 ? 8 : 12));
        other = Math.max(0, other + joining() - 10);
      });
      row[at + 74] = busy / DATES.length;
      return DATES.length;
    },
  };
}

/** 100 replications of the line from a start of so many children. */
export function bistable(name: string, start: number): Computed & { readonly assembled: Assembled } {
  const scenario = { ...toyScenario(name, start), start: DATES[0] as string, years: 3 };
  const assembled: Assembled = { model: model(start), hash: start.toString(16).padStart(64, 'b') };
  return { scenario, model: assembled.model, assembled, block: run(assembled, TOY_SEED, 0, 100) };
}
