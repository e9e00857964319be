import { performance } from 'node:perf_hooks';
import { seedKey } from '../../sim/engine/random/seed.ts';
import type { CProgram } from './c-program.ts';
import { MiniChain } from './mini-chain.ts';
import { DAY, WAITS } from './mini-chain-inputs.ts';
import { simjsMiniChain } from './simjs-mini-chain.ts';
import { simjsSingleServer } from './simjs-single-server.ts';
import { SERVICE, SingleServer } from './single-server.ts';
import type { Program, Run, Workload } from './workload.ts';

const CUSTOMERS = 1000000;
const SIMJS_CUSTOMERS = 200000;
const REPLICATIONS = 300;
const SIMJS_REPLICATIONS = 10;
const KEY = seedKey('bench');

/** Seconds that `work` took, and what it returned. */
function timed<T>(work: () => T): { seconds: number; value: T } {
  const before = performance.now();
  const value = work();
  return { seconds: (performance.now() - before) / 1000, value };
}

function singleServer(): Run {
  const model = new SingleServer();
  return (round) => {
    model.waits.sum.fill(0);
    model.waits.count.fill(0);
    const { seconds, value: events } = timed(() => model.run(KEY, round, CUSTOMERS));
    return { events, seconds, replications: 1, check: model.waits.means(SERVICE) };
  };
}

function singleServerOnSimjs(): Run {
  return (round) => {
    const { seconds, value } = timed(() => simjsSingleServer(KEY, round, SIMJS_CUSTOMERS));
    return { events: value.events, seconds, replications: 1, check: [value.wait] };
  };
}

/** Stale events count here, as they do in the program in C. */
function miniChain(workersLeave: boolean): Run {
  const model = new MiniChain({ workersLeave });
  return (round) => {
    model.waits.sum.fill(0);
    model.waits.count.fill(0);
    model.stale = 0;
    const { seconds, value } = timed(() => {
      let events = 0;
      for (let i = 0; i < REPLICATIONS; i++) events += model.run(KEY, round * REPLICATIONS + i);
      return events;
    });
    const events = value + model.stale;
    return { events, seconds, replications: REPLICATIONS, check: model.waits.means(DAY) };
  };
}

function miniChainOnSimjs(): Run {
  return (round) => {
    const waits = { sum: new Float64Array(WAITS.length), count: new Float64Array(WAITS.length) };
    const { seconds, value: events } = timed(() => {
      let sum = 0;
      for (let i = 0; i < SIMJS_REPLICATIONS; i++) sum += simjsMiniChain(KEY, round * SIMJS_REPLICATIONS + i, waits);
      return sum;
    });
    const check = Array.from(waits.sum, (sum, i) => sum / (waits.count[i] as number));
    return { events, seconds, replications: SIMJS_REPLICATIONS, check };
  };
}

const ours = (name: string, prepare: () => Run): Program => ({ name, place: 'thread', prepare });

/** All workloads; with the program in C, which comes last in each, where there is one. */
export function workloads(c?: CProgram): Workload[] {
  const inC = (run: (program: CProgram, round: number) => ReturnType<Run>): Program[] =>
    c === undefined
      ? []
      : [{ name: 'C, staged event list', place: 'here', prepare: () => (round) => run(c, round + 1) }];
  const check = `mean waits [days]: ${WAITS.join(' / ')}`;
  return [
    {
      key: 'w1',
      title: 'W1: one server, load 0.9 (theory: mean wait 9)',
      check: 'mean wait [services]',
      programs: [
        ours('Ketenlab', singleServer),
        ours('SimJS, facility', singleServerOnSimjs),
        ...inC((program, seed) => program.singleServer(CUSTOMERS, seed)),
      ],
    },
    {
      key: 'w2a',
      title: 'W2a: mini chain, 10 years from empty',
      check,
      programs: [
        ours('Ketenlab', () => miniChain(false)),
        ours('SimJS, model holds the lines of B and C', miniChainOnSimjs),
        ...inC((program, seed) => program.miniChain('a', REPLICATIONS, seed)),
      ],
    },
    {
      key: 'w2b',
      title: 'W2b: mini chain, workers leave and their clients start again',
      check,
      programs: [
        ours('Ketenlab, workers leave', () => miniChain(true)),
        ours('Ketenlab, W2a', () => miniChain(false)),
        ...inC((program, seed) => program.miniChain('b', REPLICATIONS, seed)),
      ],
    },
  ];
}
