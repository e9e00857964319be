import { performance } from 'node:perf_hooks';
import { InputError } from '../engine/errors.ts';
import { seedKey } from '../engine/random/seed.ts';
import { blockBytes, MOST_BYTES } from '../experiment/block.ts';
import { nodeThreads } from '../experiment/executors/node-threads.ts';
import { streamer } from '../experiment/executors/streamer.ts';
import type { Circumstances, Computed } from '../experiment/summary.ts';
import { assemble } from '../model/assemble.ts';
import type { Model } from '../model/output.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { version } from '../version.ts';
import type { Options } from './options.ts';
import { progress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything that was computed of some scenarios, in their order. */
export interface Outcome {
  readonly computed: readonly Computed[];
  readonly circumstances: Circumstances;
}

/** The models of some scenarios. Throws InputError when one cannot be assembled, or when the result would not fit. */
export function assembleAll(scenarios: readonly Scenario[], replications: number, here: Surroundings): Model[] {
  const models = scenarios.map((scenario) => assemble(scenario));
  const bytes = models.reduce((sum, { width }) => sum + blockBytes(width, replications), 0);
  if (bytes > MOST_BYTES) {
    const most = Math.floor((replications * MOST_BYTES) / bytes);
    const message = here.words.tooManyNumbers(Math.ceil(bytes / 1e9), most);
    throw new InputError([{ file: '', line: 0, path: '--replications', value: String(replications), message }]);
  }
  return models;
}

/** Runs the scenarios on worker threads, with a progress bar. Rejects with `Stopped` when the user ends it. */
export async function compute(
  scenarios: readonly Scenario[],
  models: readonly Model[],
  options: Options,
  here: Surroundings,
  signal: AbortSignal,
): Promise<Outcome> {
  const { replications, seed, workers, quiet } = options;
  const bar = progress(scenarios.length * replications, quiet, here.words);
  const before = performance.now();
  try {
    const threads = streamer(nodeThreads(here.worker, workers));
    const blocks = await threads.run(scenarios, seedKey(seed), replications, bar.update, signal);
    const seconds = Math.round(performance.now() - before) / 1000;
    const computed = scenarios.map((scenario, i) => {
      const [model, block] = [models[i], blocks[i]] as [Model, (typeof blocks)[number]];
      return { scenario, model, block };
    });
    return { computed, circumstances: { version, seed, seconds } };
  } finally {
    bar.stop();
  }
}
