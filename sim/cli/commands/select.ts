import { performance } from 'node:perf_hooks';
import { type Fault, InputError } from '../../engine/errors.ts';
import { seedKey } from '../../engine/random/seed.ts';
import { nodeThreads } from '../../experiment/executors/node-threads.ts';
import { lastPlaces } from '../../experiment/gather.ts';
import { selectionResult } from '../../experiment/select/result.ts';
import { type Selecting, SelectionWork } from '../../experiment/select/selecting.ts';
import type { Model, Output } from '../../model/output.ts';
import { selectionTable } from '../../report/analysis/selection-table.ts';
import { selectionText } from '../../report/analysis/selection-text.ts';
import { csv } from '../../report/csv.ts';
import { json } from '../../report/json.ts';
import { wordsOf } from '../../report/words/index.ts';
import type { SelectionGoal } from '../../statistics/selection.ts';
import { version } from '../../version.ts';
import { assembleAll } from '../compute.ts';
import type { Options } from '../options.ts';
import { readAll } from '../read-input.ts';
import { refuseEqualNames, refuseOtherDates } from '../refuse-unlike.ts';
import { defaultFolder } from '../results-folder.ts';
import { outputsOf } from '../study.ts';
import type { Surroundings } from '../surroundings.ts';
import { withResults } from '../with-results.ts';

/** What policies are chosen by when nobody says: children without a fixed jeugdbeschermer, on average over the run. */
const DECIDES = 'withoutWorker.mean';
/** Replications before the first look, and in every stage after it. */
const FIRST = 10;

/** `ketenlab select <base> <policy...>`: the best policy, or those that cannot be told apart, and what fresh runs say of it. */
export async function selectCommand(
  base: string,
  others: readonly string[],
  options: Options,
  here: Surroundings,
): Promise<void> {
  const files = [base, ...others];
  const scenarios = readAll(files, options.years, here);
  refuseEqualNames(files, scenarios, here);
  const models = assembleAll(scenarios, 1, here);
  refuseOtherDates(files, models, here);
  const [model] = models as [Model];
  const { output, goal } = goalOf(model, options, here);
  await withResults(defaultFolder([`${scenarios[0]?.name ?? ''}-select`]), options, here, async (folder, signal) => {
    const { seed, workers, replications: most, fresh, ocba: allocate, quiet } = options;
    const onStage = (left: number, count: number) => {
      if (!quiet) here.note(here.words.analysis.selecting(left, count));
    };
    const places = models.map((one) => lastPlaces(one, [output])[0] ?? -1);
    const selecting: Selecting = {
      scenarios,
      places,
      goal,
      most,
      fresh,
      allocate,
      workers,
      onStage,
      seed: seedKey(seed),
    };
    const before = performance.now();
    const work = new SelectionWork(selecting);
    await nodeThreads(here.worker, workers).work(work, signal);
    const seconds = Math.round(performance.now() - before) / 1000;
    const result = selectionResult(work, selecting, output, model, { version, seed, seconds });
    folder.publish({
      'table.csv': csv(selectionTable(result, here.language), here.language),
      'result.json': json(result),
    });
    here.out(options.json ? json(result) : selectionText(result, wordsOf(here.language), here.width));
    if (!quiet) here.note(here.words.written(folder.path, result.seconds, result.events));
  });
}

/** What decides. Throws InputError with all that is wrong with it. */
function goalOf(model: Model, options: Options, here: Surroundings): { output: Output; goal: SelectionGoal } {
  const { words } = here;
  const faults: Fault[] = [];
  const wrong = (path: string, value: string, message: string) =>
    faults.push({ file: '', line: 0, path, value, message });
  const keys = options.outputs.length > 0 ? options.outputs : [DECIDES];
  const [output] = outputsOf(model, keys, faults, here);
  if (keys.length > 1) wrong('--output', keys.join(', '), words.oneOutput);
  if (output?.better === 'none') wrong('--output', output.key, words.analysis.noDirection);
  if (options.indifference === null) wrong('--indifference', '', words.analysis.zoneNeeded);
  if (options.replications < FIRST)
    wrong('--replications', String(options.replications), words.analysis.tooFewReplications);
  if (faults.length > 0 || output === undefined || output.better === 'none') throw new InputError(faults);
  const alpha = 1 - options.confidence;
  return { output, goal: { better: output.better, zone: options.indifference as number, alpha, first: FIRST } };
}
