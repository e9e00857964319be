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
import type { Inputs } from '../../sim/scenario/inputs.ts';
import { plainFiles } from '../../sim/scenario/plain-files.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';
import type { FutureSeries } from '../../sim/statistics/result.ts';
import { version } from '../../sim/version.ts';
import { shownSeries } from '../live/shown-series.ts';
import { askPage } from './ask-page.ts';
import type { SavedQuestion } from './saved.ts';

/** What a telephone can spare for the numbers of one question [bytes]; a link may ask for any number of replications. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Called with the slot, the number of the question in it, and what is told. */
export type Hear = (slot: string, number: number, news: News) => void;

/** What the page can ask of the desk; every call is a message. */
export interface DeskCalls {
  listen(hear: Hear): void;
  /** `saved`: the scenarios of an earlier letter, which come with the question; seed and replications are of `comparison`. */
  ask(slot: string, number: number, comparison: Comparison, saved?: SavedQuestion): void | Promise<void>;
  /** Ends the question of a slot; what it alone needs is let go of. */
  drop(slot: string): void;
  future(slot: string, scenario: number, replication: number): FutureSeries | null;
  /** What a comparison is computed from, as files. Throws InputError. */
  inputs(comparison: Comparison): Promise<Inputs>;
}

const source = plainFiles(files, texts);

function read(comparison: Comparison): Ready[] {
  const { base, variants } = scenariosOf(comparison, source, register);
  return [base, ...variants].map(ready);
}

function ready(scenario: Scenario): Ready {
  return { scenario, hash: scenarioHash(scenario), content: contentHash(scenario), layout: layoutOf(scenario) };
}

/** What reads the files of a letter, and has the texts of those that come with the page: loaded when it is first asked for. */
const savedFiles = () => import('./saved.ts');

/** More workers than these finish a question of a hundred replications no sooner: each starts cold. */
const MOST_WORKERS = 8;

/** One worker for each processor but one, which draws the page. */
function workers(): number {
  return Math.min(MOST_WORKERS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));
}

/** Makes this worker the desk: it asks the page for workers that run trials, and answers the calls of the page. */
export function startDesk(): void {
  let hear: Hear = () => undefined;
  /** Slot -> number of the last question that was asked in it. */
  const newest = new Map<string, number>();
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
    async ask(slot, number, comparison, saved) {
      newest.set(slot, number);
      const tell = (news: News) => hear(slot, number, news);
      if (saved === undefined) return desk.ask(slot, comparison, tell);
      const { savedScenarios } = await savedFiles();
      // While its reader was loaded the slot may have been dropped, or asked something else.
      if (newest.get(slot) === number) desk.ask(slot, comparison, tell, () => savedScenarios(saved).map(ready));
    },
    drop(slot) {
      newest.delete(slot);
      desk.drop(slot);
    },
    future: (slot, scenario, replication) => desk.future(slot, scenario, replication),
    inputs: async (comparison) => (await savedFiles()).inputsOf(comparison, source),
  };
  expose(calls);
}
