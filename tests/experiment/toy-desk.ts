import { seedKey } from '../../sim/engine/random/seed.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { Desk, type News } from '../../sim/experiment/desk/desk.ts';
import { goalsOf } from '../../sim/experiment/desk/goals.ts';
import type { Ready } from '../../sim/experiment/desk/run.ts';
import { withSeries } from '../../sim/experiment/desk/view.ts';
import { Hand, LostWorker, type Started } from '../../sim/experiment/executors/crew.ts';
import { atOnce, Prepared } from '../../sim/experiment/executors/prepared.ts';
import { eachAlone } from '../../sim/experiment/group.ts';
import { run } from '../../sim/experiment/run.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { contentHash } from '../../sim/scenario/hash.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { TOY_DATES, toyAssembled, toyScenario } from './toy.ts';

/** Work that a fake worker has in hand: the test says how it ends. */
export interface Work {
  readonly scenario: Scenario;
  readonly from: number;
  readonly count: number;
  /** Which worker, counted from its start. */
  readonly worker: number;
  /** Computes it in this thread, and answers with the block or with the error of the trial. */
  finish(): void;
  /** The worker dies. */
  die(): void;
}

/** Fake workers that compute the toy when they are told to, and a clock that the test sets. */
export class ToyCrew {
  /** Work in hand, in the order in which it was given. */
  readonly open: Work[] = [];
  /** What was computed: 'name of the scenario:replication'. */
  readonly computed: string[] = [];
  started = 0;
  ended = 0;
  /** [ms] */
  clock = 0;

  readonly start = (): Started => {
    const worker = this.started++;
    const prepared = new Prepared(eachAlone(toyAssembled));
    let scenarios: readonly Scenario[] = [];
    let die: (error: Error) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      die = reject;
    });
    return {
      lost,
      prepare: async (list, columns) => {
        scenarios = list;
        prepared.prepare(list, columns);
      },
      run: (seed, from, count) =>
        new Promise((resolve, reject) => {
          const [scenario] = scenarios;
          if (scenario === undefined) return reject(new RangeError('This toy worker is not prepared.'));
          const close = () => this.open.splice(this.open.indexOf(work), 1);
          const work: Work = {
            scenario,
            from,
            count,
            worker,
            finish: () => {
              close();
              try {
                resolve(atOnce(prepared.run(seed, from, count)));
                for (let i = 0; i < count; i++) this.computed.push(`${scenario.name}:${from + i}`);
              } catch (error) {
                reject(error);
              }
            },
            die: () => {
              close();
              die(new LostWorker(`Worker ${worker} died.`));
            },
          };
          this.open.push(work);
        }),
      end: () => {
        this.ended++;
      },
    };
  };

  /** A desk at which so many of these workers sit. */
  desk(hands: number, read: (comparison: Comparison) => Ready[] = readToy, bound: { mostBytes?: number } = {}): Desk {
    return new Desk({
      hands: Array.from({ length: hands }, () => new Hand(this.start)),
      read,
      // A slot by this name shows no series.
      shownSeries: (_, slot) => new Set(slot === 'bare' ? [] : ['line']),
      version: 'toy',
      now: () => this.clock,
      ...bound,
    });
  }

  /** Finishes work, `pick` says which of so many, until none is left or `stop` says so. */
  async finishAll(pick: (open: number) => number = () => 0, stop = () => false): Promise<void> {
    await settled();
    while (this.open.length > 0 && !stop()) {
      this.open[pick(this.open.length)]?.finish();
      await settled();
    }
  }
}

/** After everything that follows from what was answered so far. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A question of the toy: a base of load 0.8 and a variant per load. */
export function toyQuestion(loads: readonly number[], replications: number, seed = 'toy'): Comparison {
  const variants = loads.map((value) => {
    const setting = { lever: 'load', value, start: TOY_DATES[0], ramp: 0, end: null, target: null, evaluation: null };
    return { title: `load ${value}`, levers: [setting], shocks: [] };
  });
  return { base: 'toy', seed, replications, years: 0.25, off: [], variants };
}

/** The scenarios of a question of the toy, with `values` for those of a load. */
export function readToy(comparison: Comparison, values: Record<number, Record<string, number>> = {}): Ready[] {
  const loads = comparison.variants.map(({ levers }) => levers[0]?.value ?? 0);
  return [0.8, ...loads].map((load) => {
    const scenario = toyScenario(`load ${load}`, load, values[load]);
    const { model, hash } = toyAssembled(scenario);
    return {
      scenario,
      hash,
      content: contentHash(scenario),
      layout: { outputs: model.outputs, width: model.width, dates: model.dates, declared: [] },
    };
  });
}

/** The result that a plain run of so many replications of a question gives. */
export function plainResult(comparison: Comparison, count: number) {
  const [base, ...variants] = readToy(comparison).map(({ scenario, layout }) => ({
    scenario,
    model: { dates: layout.dates, outputs: withSeries(layout.outputs, new Set(['line'])) },
    block: run(toyAssembled(scenario), seedKey(comparison.seed), 0, count),
  }));
  if (base === undefined) throw new Error('A question has a base.');
  return compare(base, variants, { version: 'toy', seed: comparison.seed, seconds: 0 });
}

/** The answers that a question gets, in order, with 0 for their seconds. */
export function plainAnswers(comparison: Comparison, from = 0) {
  const wanted = comparison.replications;
  return goalsOf(wanted)
    .filter((count) => count > from)
    .map((count) => {
      const stage = count === wanted ? 'stable' : count === 8 ? 'first' : 'growing';
      return { comparison, stage, result: plainResult(comparison, count) } as const;
    });
}

/** Listens to a question: what was told, and of that the answers, with 0 for their seconds. */
export function listener() {
  const told: News[] = [];
  return {
    told,
    tell: (news: News) => void told.push(news),
    kinds: () => told.map(({ kind }) => kind),
    answers: () =>
      told.flatMap((news) => {
        if (news.kind !== 'answer') return [];
        const { comparison, stage, result } = news.answer;
        return [{ comparison, stage, result: { ...result, seconds: 0 } }];
      }),
    counts: () => told.flatMap((news) => (news.kind === 'answer' ? [news.answer.result.replications] : [])),
  };
}
