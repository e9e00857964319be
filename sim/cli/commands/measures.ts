import { type Fault, InputError } from '../../engine/errors.ts';
import { measures } from '../../experiment/measures.ts';
import { csv } from '../../report/csv.ts';
import { json } from '../../report/json.ts';
import { measuresTable } from '../../report/measures-table.ts';
import { measuresText } from '../../report/measures-text.ts';
import { wordsOf } from '../../report/words/index.ts';
import { INPUTS_FILE } from '../../scenario/inputs.ts';
import type { ReadFiles } from '../../scenario/remembering.ts';
import { assembleAll, compute } from '../compute.ts';
import { inputsOfFiles } from '../inputs-of.ts';
import type { Options } from '../options.ts';
import { readAll } from '../read-input.ts';
import { refuseEqualNames, refuseOtherDates } from '../refuse-unlike.ts';
import { defaultFolder } from '../results-folder.ts';
import { outputsOf } from '../study.ts';
import type { Surroundings } from '../surroundings.ts';
import { withResults } from '../with-results.ts';

/** What measures are compared by when nobody chooses: children without a fixed jeugdbeschermer. */
export const MEASURED = 'withoutWorker';

/** `ketenlab measures <base> <measure...>`: the table of measures, the best for children first (I26). */
export async function measuresCommand(
  base: string,
  others: readonly string[],
  options: Options,
  here: Surroundings,
): Promise<void> {
  const files = [base, ...others];
  const kept: ReadFiles = new Map();
  const scenarios = readAll(files, options.years, here, kept);
  refuseEqualNames(files, scenarios, here);
  const models = assembleAll(scenarios, options.replications, here);
  refuseOtherDates(files, models, here);
  const faults: Fault[] = [];
  const keys = options.outputs.length > 0 ? options.outputs : [MEASURED];
  const [first] = models;
  const outputs = first === undefined ? [] : outputsOf(first, keys, faults, here);
  if (keys.length > 1)
    faults.push({ file: '', line: 0, path: '--output', value: keys.join(', '), message: here.words.oneOutput });
  const [output] = outputs;
  if (output?.better === 'none')
    faults.push({ file: '', line: 0, path: '--output', value: output.key, message: here.words.analysis.noDirection });
  if (faults.length > 0 || output === undefined) throw new InputError(faults);
  const inputs = { ...inputsOfFiles('measures', scenarios, files, kept, options), output: output.key };
  const name = `${scenarios[0]?.name ?? ''}-measures`;
  await withResults(defaultFolder([name]), options, here, async (folder, signal) => {
    const { computed, circumstances } = await compute(scenarios, models, options, here, signal);
    const [asIs, ...variants] = computed;
    if (asIs === undefined) return;
    const result = measures(asIs, variants, output.key, circumstances);
    folder.publish({
      'table.csv': csv(measuresTable(result, here.language), here.language),
      'result.json': json(result),
      [INPUTS_FILE]: json(inputs),
    });
    here.out(options.json ? json(result) : measuresText(result, wordsOf(here.language), here.width));
    if (!options.quiet) here.note(here.words.written(folder.path, result.seconds, result.events));
  });
}
