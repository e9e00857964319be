import { performance } from 'node:perf_hooks';
import { type Fault, InputError } from '../engine/errors.ts';
import { seedKey } from '../engine/random/seed.ts';
import { blockBytes, MOST_BYTES } from '../experiment/block.ts';
import { nodeThreads } from '../experiment/executors/node-threads.ts';
import { streamer } from '../experiment/executors/streamer.ts';
import { type Gathered, gather, lastPlaces, type Variant } from '../experiment/gather.ts';
import type { Circumstances } from '../experiment/summary.ts';
import { assemble } from '../model/assemble.ts';
import type { Model, Output } from '../model/output.ts';
import { csv } from '../report/csv.ts';
import { json } from '../report/json.ts';
import type { Table } from '../report/table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { didYouMean } from '../scenario/suggest.ts';
import type { Study } from '../statistics/study.ts';
import { version } from '../version.ts';
import type { Options } from './options.ts';
import { progress } from './progress.ts';
import { defaultFolder } from './results-folder.ts';
import type { Surroundings } from './surroundings.ts';
import { withResults } from './with-results.ts';

/** A finished study: what is stored, its table, and its text. */
export interface Published {
  readonly result: Study;
  readonly table: Table;
  readonly text: string;
}

/** The outputs that are asked for, or the headline ones; adds a fault for every key that the model does not have. */
export function outputsOf(model: Model, keys: readonly string[], faults: Fault[], here: Surroundings): Output[] {
  if (keys.length === 0) return model.outputs.filter(({ headline }) => headline);
  const known = model.outputs.map(({ key }) => key);
  for (const key of keys.filter((one) => !known.includes(one))) {
    const message = `${here.words.unknownOutput}${didYouMean(key, known)}`;
    faults.push({ file: '', line: 0, path: '--output', value: key.slice(0, 60), message });
  }
  return model.outputs.filter(({ key }) => keys.includes(key));
}

/**
 * Runs the variants of a study on worker threads, keeps their `outputs`, and publishes what `conclude` makes of them, in
 * results/<name> or the folder that was asked for. Throws InputError when a variant cannot be assembled or when what is
 * kept would not fit; rejects with `Stopped` when the user ends it.
 */
export async function runStudy(
  name: string,
  scenarios: readonly Scenario[],
  outputs: readonly Output[],
  options: Options,
  here: Surroundings,
  conclude: (gathered: Gathered, circumstances: Circumstances) => Published,
): Promise<void> {
  const { replications, seed, workers, quiet } = options;
  const variants = prepare(scenarios, outputs, replications, here);
  await withResults(defaultFolder([name]), options, here, async (folder, signal) => {
    const bar = progress(scenarios.length * replications, quiet, here.words);
    const before = performance.now();
    let gathered: Gathered;
    try {
      const threads = streamer(nodeThreads(here.worker, workers));
      gathered = await gather(threads, variants, seedKey(seed), replications, bar.update, signal);
    } finally {
      bar.stop();
    }
    const seconds = Math.round(performance.now() - before) / 1000;
    const { result, table, text } = conclude(gathered, { version, seed, seconds });
    folder.publish({ 'table.csv': csv(table, here.language), 'result.json': json(result) });
    here.out(options.json ? json(result) : text);
    if (!quiet) here.note(here.words.written(folder.path, result.seconds, result.events));
  });
}

/** The variants with the places of the outputs; each model is let go of, as hundreds of them would take gigabytes. */
function prepare(
  scenarios: readonly Scenario[],
  outputs: readonly Output[],
  replications: number,
  here: Surroundings,
): Variant[] {
  let widest = 0;
  const variants = scenarios.map((scenario) => {
    const model = assemble(scenario);
    widest = Math.max(widest, model.width);
    return { scenario, places: lastPlaces(model, outputs) };
  });
  // One block that fills while the last part of the one before is still under way, and the numbers that are kept.
  const bytes = 2 * blockBytes(widest, replications) + blockBytes(scenarios.length * outputs.length, replications);
  if (bytes > MOST_BYTES) {
    const most = Math.floor((replications * MOST_BYTES) / bytes);
    const message = here.words.tooManyNumbers(Math.ceil(bytes / 1e9), most);
    throw new InputError([{ file: '', line: 0, path: '--replications', value: String(replications), message }]);
  }
  return variants;
}
