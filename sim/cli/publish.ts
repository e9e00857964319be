import { captionOf } from '../report/chart/caption.ts';
import { childrenWithoutWorker } from '../report/chart/children-without-worker.tsx';
import { comparisonText } from '../report/comparison-text.ts';
import { csv } from '../report/csv.ts';
import { json } from '../report/json.ts';
import { resultTable } from '../report/result-table.ts';
import { wordsOf } from '../report/words/index.ts';
import { INPUTS_FILE, type Inputs } from '../scenario/inputs.ts';
import type { ComparisonResult, RunResult } from '../statistics/result.ts';
import type { Options } from './options.ts';
import type { ResultsFolder } from './results-folder.ts';
import type { Surroundings } from './surroundings.ts';

/** Writes a result with its inputs to its folder, and the result to the screen: as text, or as JSON when asked. */
export function publish(
  result: RunResult | ComparisonResult,
  inputs: Inputs,
  folder: ResultsFolder,
  options: Options,
  here: Surroundings,
): void {
  const words = wordsOf(here.language);
  const table = resultTable(result, here.language);
  const chart = childrenWithoutWorker(table, captionOf(result, here.language), words);
  const files = { 'table.csv': csv(table, here.language), 'result.json': json(result), [INPUTS_FILE]: json(inputs) };
  folder.publish(chart === null ? files : { ...files, 'chart.svg': chart });
  here.out(options.json ? json(result) : comparisonText(result, words, here.width));
  if (!options.quiet) here.note(here.words.written(folder.path, result.seconds, result.events));
}
