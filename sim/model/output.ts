import type { Words } from '../scenario/parameter.ts';

/** What one column group of a result holds, and in which view; stock and cohort are never mixed. */
export interface Output {
  /** Unique key, e.g. 'withoutWorkerNew' or 'helpWait.pleegzorg.p90'. */
  readonly key: string;
  /** I01..I28 of the acceptance list. */
  readonly id: string;
  /** 'children', 'days', 'share', 'fte', 'ratio', 'families', 'per year', 'count' ... */
  readonly unit: string;
  /** stock: at a date; cohort: by the date the clock started, those still waiting counted; flow: in the period that
   *  ended at the date; child: over the children of one replication (percentiles);
   *  run: one number for the whole run. */
  readonly view: 'stock' | 'cohort' | 'flow' | 'child' | 'run';
  /** Which direction children are helped by; 'none' where neither is better. */
  readonly better: 'lower' | 'higher' | 'none';
  /** True for the few that the comparison table shows by default. */
  readonly headline: boolean;
  readonly label: Words;
  readonly definition: Words;
  /** 'series': one value per date of the model; 'value': one number per replication. */
  readonly kind: 'series' | 'value';
  /** Place in a replication's row, and how many doubles. NaN means: not defined in this replication. */
  readonly offset: number;
  readonly length: number;
}

/** One assembled scenario, ready to run trials. A trial is a pure function of (scenario, seed key, replication). */
export interface Model {
  readonly outputs: readonly Output[];
  /** Doubles per replication. */
  readonly width: number;
  /** ISO dates at which series are sampled: the start, then the first of every month, then the end. */
  readonly dates: readonly string[];
  /** Runs one replication and writes its row of `width` doubles at `at`; returns the number of events. */
  run(seed: Int32Array, replication: number, row: Float64Array, at: number): number;
}
