import { expose, wrap } from 'comlink';
import observed from '../../scenarios/sources/observed-zhz.csv?raw';
import base from '../../scenarios/zhz-2024.yaml?raw';
import { Desk, type FutureSeries, type News } from '../experiment/desk/desk.ts';
import { Hand, LostWorker, type Started } from '../experiment/executors/crew.ts';
import type { Trials } from '../experiment/executors/trials.ts';
import { layoutOf } from '../model/layout.ts';
import { register } from '../model/register.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { readScenario } from '../scenario/read.ts';
import { version } from '../version.ts';
import trialsUrl from './browser-trials.ts?worker&url';

/** Called with the slot, the number of the question in it, and what is told. */
export type Hear = (slot: string, number: number, news: News) => void;

/** What the page can ask of the desk; every call is a message. */
export interface DeskCalls {
  listen(hear: Hear): void;
  ask(slot: string, number: number, comparison: Comparison): void;
  future(slot: string, scenario: number, replication: number): FutureSeries | null;
}

const hands = Array.from({ length: Math.max(1, navigator.hardwareConcurrency || 2) }, () => new Hand(start));

function start(): Started {
  const worker = new Worker(trialsUrl, { type: 'module' });
  const trials = wrap<Trials>(worker);
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new LostWorker(event.message || 'A worker stopped.')));
  });
  // Only a waiting race may see it.
  lost.catch(() => undefined);
  return {
    prepare: (scenarios) => trials.prepare(scenarios),
    run: (scenario, seed, from, count) => trials.run(scenario, seed, from, count),
    lost,
    end: () => worker.terminate(),
  };
}

const files: Readonly<Record<string, string>> = { 'zhz-2024.yaml': base, 'sources/observed-zhz.csv': observed };

function read(comparison: Comparison) {
  const overlays = comparison.variants.map(({ title, levers, shocks }, i) => ({
    ketenlab: 1,
    extends: 'zhz-2024.yaml',
    name: `variant-${i + 1}`,
    title: { nl: title, en: title },
    question: { nl: title, en: title },
    levers: levers.map(({ lever, value, start }) => ({ lever, value, start })),
    shocks: shocks.map(({ lever, value, start }) => ({ shock: lever, value, start })),
  }));
  const scenarioOf = (file: string, extra: Record<string, string> = {}) =>
    readScenario(file, (name) => ({ ...files, ...extra })[name] ?? '', register).scenario;
  const scenarios = [
    scenarioOf('zhz-2024.yaml'),
    ...overlays.map((overlay) => scenarioOf('v.yaml', { 'v.yaml': JSON.stringify(overlay) })),
  ];
  return scenarios.map((scenario) => ({ scenario, hash: scenarioHash(scenario), layout: layoutOf(scenario) }));
}

let hear: Hear = () => undefined;
const desk = new Desk({
  hands,
  read,
  shownSeries: () => new Set(['withoutWorker', 'withoutWorkerNew', 'withoutWorkerExisting']),
  version,
  now: () => performance.now(),
});
const calls: DeskCalls = {
  listen(listener) {
    hear = listener;
  },
  ask: (slot, number, comparison) => desk.ask(slot, comparison, (news) => hear(slot, number, news)),
  future: (slot, scenario, replication) => desk.future(slot, scenario, replication),
};
expose(calls);
