import type { Brief } from '../../report/brief/brief.ts';
import { faultsOf } from '../../report/brief/checks.ts';
import { briefWords } from '../../report/brief/words-of.ts';
import { zipped } from '../../report/brief/zip.ts';
import { json } from '../../report/json.ts';
import { draft } from '../../report/letter/draft.ts';
import { checkFigure } from '../../report/print/check-figure.ts';
import { wordsOf } from '../../report/words/index.ts';
import type { Options } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { contextOf } from './context.ts';
import { figuresFor } from './figures.ts';
import { type Results, readResults } from './results.ts';
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
  const results = readResults(folder, words);
  const brief = briefOf(results, options, here);
  const left = results.result.variants.length - brief.context.result.variants.length;
  if (left > 0 && brief.letter.form.question !== 'state') here.note(words.brief.leftOut(left));
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
  const failed = brief.checks.map((checks) => checks.filter(({ passed }) => !passed));
  const says = briefWords(brief.context.words.language);
  failed.forEach((checks, i) => {
    for (const check of checks) here.note(words.brief.failedPoint(i + 1, check.point, faultsOf(check, says)));
  });
  if (options.json) here.out(json({ file: out, files: [...files.keys()], failed }));
  if (!options.quiet) here.note(words.brief.written(out, files.size));
}

/** Everything that goes into the zip; a letter is Dutch unless another language is asked. */
function briefOf(results: Results, options: Options, here: Surroundings): Brief {
  const words = wordsOf(options.lang ?? 'nl');
  const { form, context } = contextOf(results, options, words, here.words);
  const { measures } = results;
  const figures = figuresFor(form, context, measures);
  return {
    letter: draft(form, context, measures ?? undefined),
    context,
    figures,
    checks: figures.map((figure) => checkFigure(figure, context)),
    // The figure of the measures has the same table.
    tables: [],
    scenarios: results.inputs.files,
    inputs: results.inputs,
  };
}
