import { files, texts } from 'virtual:shipped-scenarios';
import { expose } from 'comlink';
import { Desk, type News } from '../../sim/experiment/desk/desk.ts';
import type { Ready } from '../../sim/experiment/desk/run.ts';
import { Hand } from '../../sim/experiment/executors/crew.ts';
import { startWebWorker } from '../../sim/experiment/executors/web-workers.ts';
import { layoutOf } from '../../sim/model/layout.ts';
import { register } from '../../sim/model/register.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { contentHash, scenarioHash } from '../../sim/scenario/hash.ts';
import { plainFiles } from '../../sim/scenario/plain-files.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';
import type { FutureSeries } from '../../sim/statistics/result.ts';
import { version } from '../../sim/version.ts';
import { shownSeries } from '../live/shown-series.ts';
import { askPage } from './ask-page.ts';

/** What a telephone can spare for the numbers of one question [bytes]; a link may ask for any number of replications. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Called with the slot, the number of the question in it, and what is told. */
export type Hear = (slot: string, number: number, news: News) => void;

/** What the page can ask of the desk; every call is a message. */
export interface DeskCalls {
  listen(hear: Hear): void;
  ask(slot: string, number: number, comparison: Comparison): void;
  /** Ends the question of a slot; what it alone needs is let go of. */
  drop(slot: string): void;
  future(slot: string, scenario: number, replication: number): FutureSeries | null;
}

const source = plainFiles(files, texts);

function read(comparison: Comparison): Ready[] {
  const { base, variants } = scenariosOf(comparison, source, register);
  return [base, ...variants].map((scenario) => ({
    scenario,
    hash: scenarioHash(scenario),
    content: contentHash(scenario),
    layout: layoutOf(scenario),
  }));
}

/** More workers than these finish a question of a hundred replications no sooner: each starts cold. */
const MOST_WORKERS = 8;

/** One worker for each processor but one, which draws the page. */
function workers(): number {
  return Math.min(MOST_WORKERS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));
}

/** Makes this worker the desk: it asks the page for workers that run trials, and answers the calls of the page. */
export function startDesk(): void {
  let hear: Hear = () => undefined;
  const desk = new Desk({
    hands: Array.from({ length: workers() }, () => new Hand(() => startWebWorker(askPage))),
    read,
    shownSeries,
    version,
    now: () => performance.now(),
    mostBytes: MOST_BYTES,
  });
  const calls: DeskCalls = {
    listen(listener) {
      hear = listener;
    },
    ask: (slot, number, comparison) => desk.ask(slot, comparison, (news) => hear(slot, number, news)),
    drop: (slot) => desk.drop(slot),
    future: (slot, scenario, replication) => desk.future(slot, scenario, replication),
  };
  expose(calls);
}
