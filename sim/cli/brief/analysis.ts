import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Fault, InputError } from '../../engine/errors.ts';
import type { PrintContext } from '../../report/print/context.ts';
import type { PrintFigure } from '../../report/print/figure.ts';
import { tippingFigure } from '../../report/print/tipping-map.ts';
import { contentHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { AnalysisResult } from '../../statistics/analysis.ts';
import { fileReader } from '../read-input.ts';
import { RESULT_FILE } from '../results-read.ts';
import { readManifest } from '../sweep/manifest.ts';
import type { CliWords } from '../words/words.ts';

/** Larger analyses are refused unread [bytes]. */
const MOST_BYTES = 200_000_000;

/**
 * The tipping map in a folder that `analyse` wrote: that of the outcome `wanted` when it is there, else the first. Throws
 * InputError when there is none, or when its study has another base path than the results.
 *
 * @param base the base path of the results
 */
export function mapOf(
  folder: string,
  wanted: string,
  base: Scenario,
  context: PrintContext,
  words: CliWords,
): PrintFigure {
  const { brief } = words;
  const refuse = (message: string, file = '') =>
    new InputError([{ file, line: 0, path: '--analysis', value: folder, message } satisfies Fault]);
  const file = join(folder, RESULT_FILE);
  const sweep = dirname(resolve(folder));
  if (!existsSync(file) || !existsSync(join(sweep, 'study.json'))) throw refuse(brief.noAnalysis);
  const { manifest, plan } = readManifest(sweep, words);
  let analysis: AnalysisResult;
  try {
    analysis = JSON.parse(fileReader(words, MOST_BYTES)(file)) as AnalysisResult;
  } catch (error) {
    throw refuse(error instanceof SyntaxError ? words.results.noJson : (error as Error).message);
  }
  if (analysis.hash !== manifest.hash || !Array.isArray(analysis.outcomes)) throw refuse(brief.noAnalysis);
  if (pathOf(base) !== pathOf(plan.policies[0].scenario)) throw refuse(brief.otherBase);
  const about = new Set(
    plan.outcomes.filter(({ output }) => `${output}.`.startsWith(`${wanted}.`)).map(({ name }) => name),
  );
  const outcomes = [...analysis.outcomes].sort(
    (one, other) => Number(about.has(other.name)) - Number(about.has(one.name)),
  );
  for (const { name, subjects } of outcomes) {
    for (const { policy, against } of subjects) {
      const figure = tippingFigure(analysis, name, against === null ? policy : `${policy} minus ${against}`, context);
      if (figure !== null) return figure;
    }
  }
  throw refuse(brief.noMap);
}

/** What two base paths share when they differ in their policy alone, which a study moves. */
function pathOf(scenario: Scenario): string {
  return contentHash({ ...scenario, levers: [], shocks: [], rules: {} as Scenario['rules'], off: [] });
}
