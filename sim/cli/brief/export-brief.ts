import { register } from '../../model/register.ts';
import type { Brief } from '../../report/brief/brief.ts';
import { faultsOf } from '../../report/brief/checks.ts';
import { briefWords } from '../../report/brief/words-of.ts';
import { zipped } from '../../report/brief/zip.ts';
import { json } from '../../report/json.ts';
import { draft } from '../../report/letter/draft.ts';
import { factsOf } from '../../report/letter/facts.ts';
import { figuresOf, tablesOf } from '../../report/letter/figures-of.ts';
import { type LetterKind, presetOf } from '../../report/letter/presets.ts';
import { measuresOf } from '../../report/measures-of.ts';
import { checkFigure } from '../../report/print/check-figure.ts';
import { wordsOf } from '../../report/words/index.ts';
import { type Inputs, inputScenarios } from '../../scenario/inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Options } from '../options.ts';
import { readResults, type StoredResults } from '../results-read.ts';
import type { Surroundings } from '../surroundings.ts';
import { mapOf } from './analysis.ts';
import { comparedIn } from './as-comparison.ts';
import { askedOf } from './context.ts';
import { refuseOther, writeZip } from './target.ts';

/**
 * Writes the files of a letter about the results in a folder to a zip, and tells which points of the acceptance list a
 * figure fails. Throws InputError with every fault of what was asked, before anything is drawn.
 */
export async function exportBrief(
  folder: string,
  out: string,
  options: Options,
  here: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { words } = here;
  refuseOther(out, words);
  const brief = briefOf(readResults(folder, words), options, here);
  await writeBrief(brief, out, options, here, signal);
}

/**
 * Writes the files of a letter to a zip, and says what is in it, which points its figures fail, and which scenarios it
 * leaves out.
 */
export async function writeBrief(
  brief: Brief,
  out: string,
  options: Options,
  here: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { words } = here;
  // What draws takes a while to load: what is wrong is told before.
  const [{ briefFiles }, { nodeStudio }] = await Promise.all([
    import('../../report/brief/files.ts'),
    import('./studio.ts'),
  ]);
  const files = await briefFiles(brief, nodeStudio, (done, total) => {
    signal.throwIfAborted();
    if (!options.quiet) here.note(words.brief.step(done, total));
  });
  writeZip(out, zipped(files, brief.context.runDate), words);
  tell(brief, [...files.keys()], out, options, here);
}

function tell(brief: Brief, files: readonly string[], out: string, options: Options, here: Surroundings): void {
  const { words } = here;
  const failed = brief.checks.map((checks) => checks.filter(({ passed }) => !passed));
  const says = briefWords(brief.context.words.language);
  failed.forEach((checks, i) => {
    for (const check of checks) here.note(words.brief.failedPoint(i + 1, check.point, faultsOf(check, says)));
  });
  if (options.json) here.out(json({ file: out, files, failed }));
  const shown = brief.context.result.variants.length;
  if (brief.compared !== undefined && brief.compared > shown) here.note(words.brief.showsFew(shown, brief.compared));
  if (!options.quiet) here.note(words.brief.written(out, files.length));
}

/** Everything that goes into the zip; a letter is Dutch unless another language is asked. */
function briefOf({ result: stored, inputs }: StoredResults, options: Options, here: Surroundings): Brief {
  const compared = comparedIn(stored);
  const { form, context, whole } = askedOf(compared, inputs, options, wordsOf(options.lang ?? 'nl'), here.words);
  const measures = compared.measures ?? measuresOf(whole.result, form.indicator);
  const letter = draft(form, context, measures ?? undefined);
  const kinds: readonly LetterKind[] = compared.measures === null ? presetOf(form.audience) : ['measures'];
  const made = figuresOf(kinds, { context, whole, form, actions: [], measures, feasibility: letter.feasibility });
  const map =
    options.analysis === null ? [] : [mapOf(options.analysis, form.indicator, baseOf(inputs), context, here.words)];
  return {
    letter,
    context,
    figures: [...made.map(({ figure }) => figure), ...map],
    checks: [...made.map(({ checks }) => checks), ...map.map((figure) => checkFigure(figure, context))],
    tables: tablesOf(kinds, { whole, measures, feasibility: letter.feasibility }),
    scenarios: inputs.files,
    inputs,
    facts: factsOf(context, form, measures ?? undefined),
    compared: whole.result.variants.length,
  };
}

function baseOf(inputs: Inputs): Scenario {
  return inputScenarios(inputs, register)[0] as Scenario;
}
