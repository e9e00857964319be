import { join } from 'node:path';
import { type Fault, InputError } from '../../engine/errors.ts';
import { seedKey } from '../../engine/random/seed.ts';
import { analyse } from '../../experiment/analysis/analyse.ts';
import { assemble } from '../../model/assemble.ts';
import { analysisTables } from '../../report/analysis/tables.ts';
import { analysisText } from '../../report/analysis/text.ts';
import { tippingChart } from '../../report/analysis/tipping-chart.tsx';
import { csv } from '../../report/csv.ts';
import { json } from '../../report/json.ts';
import { wordsOf } from '../../report/words/index.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import { didYouMean } from '../../scenario/suggest.ts';
import type { AnalysisResult, CaseQuestion } from '../../statistics/analysis.ts';
import { emaArchive } from '../analyse/ema.ts';
import { readRows } from '../analyse/read-rows.ts';
import type { Options } from '../options.ts';
import { openResults } from '../results-folder.ts';
import type { Surroundings } from '../surroundings.ts';

/** Files that a folder of an analysis holds, and that a new one replaces. */
const OURS = /^(result\.json|ema\.tar\.gz|[a-z]+\.csv|tipping-.+\.svg)$/;

/** `ketenlab analyse <folder>`: what the rows of a sweep show, as far as its design allows. */
export async function analyseCommand(folder: string, options: Options, here: Surroundings): Promise<void> {
  const { words, language } = here;
  const read = await readRows(folder, words);
  const { plan, manifest } = read;
  const { asked, question } = askedOf(plan, options, here);
  const into = openResults(join(folder, 'analysis'), words, (name) => OURS.test(name));
  try {
    const result = analyse({
      ...read,
      ketenlab: manifest.ketenlab,
      hash: manifest.hash,
      outputs: assemble(plan.policies[0].scenario).outputs,
      asked,
      question,
      seed: options.seed,
      seedKey: seedKey(options.seed),
    });
    const tables = Object.entries(analysisTables(result)).map(([name, table]) => [name, csv(table, language)]);
    const files = {
      'result.json': json(result),
      ...Object.fromEntries(tables),
      ...charts(result, here),
      ...(options.ema ? { 'ema.tar.gz': emaArchive(read).bytes } : {}),
    };
    into.publish(files);
    here.out(options.json ? json(result) : analysisText(result, wordsOf(language), here.width));
    if (!options.quiet) here.note(words.analysis.written(into.path, Object.keys(files).length));
  } finally {
    into.discard();
  }
}

/** Throws InputError with all that the study does not have. */
function askedOf(
  plan: StudyPlan,
  options: Options,
  { words }: Surroundings,
): { asked: number[]; question: CaseQuestion | null } {
  const faults: Fault[] = [];
  const columns = plan.outcomes.map(({ name }) => name);
  const policies = plan.policies.map(({ name }) => name);
  const known = (path: string, value: string, names: readonly string[], message: string) => {
    if (!names.includes(value))
      faults.push({
        file: '',
        line: 0,
        path,
        value: value.slice(0, 60),
        message: `${message}${didYouMean(value, names)}`,
      });
  };
  for (const name of options.outputs) known('--output', name, columns, words.analysis.unknownColumn);
  if (options.case !== null) known('--case', options.case.outcome, columns, words.analysis.unknownColumn);
  if (options.policy !== null) {
    known('--policy', options.policy, policies, words.analysis.unknownPolicy);
    if (options.case === null)
      faults.push({
        file: '',
        line: 0,
        path: '--policy',
        value: options.policy,
        message: words.analysis.policyWithoutCase,
      });
  }
  if (faults.length > 0) throw new InputError(faults);
  const wanted = (name: string) =>
    options.outputs.length === 0 || options.outputs.includes(name) || name === options.case?.outcome;
  return {
    asked: columns.flatMap((name, i) => (wanted(name) ? [i] : [])),
    question: options.case === null ? null : { ...options.case, policy: options.policy ?? plan.policies[0].name },
  };
}

/** The tipping maps, name of the file -> SVG. */
function charts(result: AnalysisResult, { language }: Surroundings): Record<string, string> {
  const drawn = result.outcomes.flatMap((outcome) =>
    outcome.subjects.flatMap((subject): [string, string][] => {
      const svg = tippingChart(result, outcome, subject, wordsOf(language));
      const about = [outcome.name, subject.policy, ...(subject.against === null ? [] : ['minus', subject.against])];
      const name = about.join('-').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
      return svg === null ? [] : [[`tipping-${name}.svg`, svg]];
    }),
  );
  return Object.fromEntries(drawn);
}
