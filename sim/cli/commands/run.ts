import { summary } from '../../experiment/summary.ts';
import type { ReadFiles } from '../../scenario/remembering.ts';
import { assembleAll, compute } from '../compute.ts';
import { inputsOfFiles, inputsOfLink } from '../inputs-of.ts';
import { linkedScenario, linkIn, noteNumbers } from '../linked.ts';
import type { Options } from '../options.ts';
import { publish } from '../publish.ts';
import { readAll } from '../read-input.ts';
import { defaultFolder } from '../results-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { withResults } from '../with-results.ts';

/** `ketenlab run <scenario>`: runs one scenario, or that of a link, writes its results folder and shows the headline indicators. */
export async function runCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  const link = linkIn(file);
  const read: ReadFiles = new Map();
  const scenarios =
    link === null ? readAll([file], options.years, here, read) : [linkedScenario(link, options.years, here)];
  const inputs =
    link === null ? inputsOfFiles('run', scenarios, [file], read, options) : inputsOfLink('run', link, options);
  const models = assembleAll(scenarios, options.replications, here);
  await withResults(defaultFolder(scenarios.map(({ name }) => name)), options, here, async (folder, signal) => {
    const { computed, circumstances } = await compute(scenarios, models, options, here, signal);
    for (const one of computed) {
      const result = summary(one, circumstances);
      publish(result, inputs, folder, options, here);
      // The digest of a link is of all that it compares; this is one scenario of it.
      if (link !== null && link.comparison.variants.length === 0) {
        noteNumbers(link, { digest: result.digest, variants: [] }, options, here);
      }
    }
  });
}
