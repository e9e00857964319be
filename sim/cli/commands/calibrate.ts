import { performance } from 'node:perf_hooks';
import { type Fault, InputError } from '../../engine/errors.ts';
import { seedKey } from '../../engine/random/seed.ts';
import { calibrate, replicationsOf } from '../../experiment/calibration/calibration-work.ts';
import { untilLast } from '../../experiment/calibration/vector.ts';
import { nodeThreads } from '../../experiment/executors/node-threads.ts';
import { assemble } from '../../model/assemble.ts';
import { register } from '../../model/register.ts';
import { calibrationText } from '../../report/calibration/calibration-text.ts';
import { ruledOutTable } from '../../report/calibration/ruled-out.ts';
import { ruledOutChart } from '../../report/calibration/ruled-out-chart.tsx';
import { csv } from '../../report/csv.ts';
import { json } from '../../report/json.ts';
import { wordsOf } from '../../report/words/index.ts';
import type { Calibration } from '../../scenario/calibration/calibration.ts';
import { readCalibration } from '../../scenario/calibration/read.ts';
import { vectorSetCsv } from '../../scenario/calibration/vector-set.ts';
import { didYouMean } from '../../scenario/suggest.ts';
import { yamlFiles } from '../../scenario/yaml.ts';
import { version } from '../../version.ts';
import type { Options } from '../options.ts';
import { fileReader } from '../read-input.ts';
import { defaultFolder, type ResultsFolder } from '../results-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { sweepProgress } from '../sweep/sweep-progress.ts';
import { withResults } from '../with-results.ts';

/** Files that a calibration writes; a folder with others is never replaced. */
const NAMES: readonly string[] = ['vectors.csv', 'found.json', 'ruled-out.csv', 'ruled-out.svg'];

/**
 * `ketenlab calibrate <calibration>`: the vectors that no count rules out, which counts rule out what, the explanations side by
 * side, and the hold-out.
 */
export async function calibrateCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  const calibration = readCalibration(file, yamlFiles(fileReader(here.words)), register);
  refuseUnobserved(calibration, file);
  const { workers, quiet } = options;
  const work = async (folder: ResultsFolder, signal: AbortSignal) => {
    const total = replicationsOf(calibration);
    const bar = sweepProgress(0, total, quiet, here.words, here.words.analysis.calibration);
    let done = 0;
    const onVector = (replications: number) => {
      done = Math.min(total, done + replications);
      bar.update(done, total);
    };
    const since = performance.now();
    const executor = nodeThreads(here.worker, workers);
    const means = { assemble, register, seed: seedKey(calibration.seed), executor, signal, onVector };
    const { found, vectors } = await calibrate(
      calibration,
      version,
      means,
      seedKey(`${calibration.seed} unseen`),
    ).finally(bar.stop);
    const words = wordsOf(here.language);
    folder.publish({
      'vectors.csv': vectorSetCsv(
        calibration.free.map(({ parameter }) => parameter.key),
        vectors,
      ),
      'found.json': json(found),
      'ruled-out.csv': csv(ruledOutTable(found.all), here.language),
      'ruled-out.svg': ruledOutChart(found, words),
    });
    here.out(options.json ? json(found) : calibrationText(found, words, here.width));
    const duration = here.words.sweep.duration((performance.now() - since) / 1000);
    if (!quiet) here.note(here.words.analysis.calibration.written(folder.path, duration));
  };
  await withResults(defaultFolder([`${calibration.name}-calibration`]), options, here, work, (name) =>
    NAMES.includes(name),
  );
}

/** Throws InputError with every target that the model does not observe. */
function refuseUnobserved({ scenario, targets }: Calibration, file: string): void {
  const { outputs, dates } = assemble(untilLast(scenario, targets));
  const known = outputs.map(({ key }) => key);
  const faults = targets.flatMap(({ name, output, at }): Fault[] => {
    const wrong = (value: string, message: string) => [{ file, line: 0, path: name, value, message }];
    if (!known.includes(output)) return wrong(output, `the model has no such output${didYouMean(output, known)}`);
    const isSeries = outputs.some(({ key, kind }) => key === output && kind === 'series');
    if (isSeries && dates.includes(at)) return [];
    return wrong(output, `the model does not observe this on ${at}: expected the first of a month in the run`);
  });
  if (faults.length > 0) throw new InputError(faults);
}
