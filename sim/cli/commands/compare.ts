import { InputError } from '../../engine/errors.ts';
import { compare } from '../../experiment/compare.ts';
import type { ReadFiles } from '../../scenario/remembering.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { withoutSettings } from '../../scenario/without-settings.ts';
import { assembleAll, compute } from '../compute.ts';
import { inputsOfFiles, inputsOfLink } from '../inputs-of.ts';
import { linkedScenarios, linkIn, noteNumbers } from '../linked.ts';
import type { Options } from '../options.ts';
import { publish } from '../publish.ts';
import { readAll } from '../read-input.ts';
import { refuseEqualNames, refuseOtherDates } from '../refuse-unlike.ts';
import { defaultFolder } from '../results-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { withResults } from '../with-results.ts';

/**
 * `ketenlab compare <base> [variant...]`: runs all with the same chance and shows what differs from the base. A scenario
 * alone is compared with itself without its levers and shocks. A link has base and variants in one.
 */
export async function compareCommand(
  base: string,
  variants: readonly string[],
  options: Options,
  here: Surroundings,
): Promise<void> {
  const link = linkIn(base);
  if (link !== null) refuseFilesBeside(variants, here);
  const kept: ReadFiles = new Map();
  const read =
    link === null
      ? readAll([base, ...variants], options.years, here, kept)
      : linkedScenarios(link, options.years, here);
  const files = link === null ? [base, ...variants] : read.map(({ name }) => name);
  const [alone] = read;
  const scenarios = read.length > 1 || alone === undefined ? read : besideItself(files[0] ?? '', alone, here);
  refuseEqualNames(files, scenarios, here);
  const inputs =
    link === null ? inputsOfFiles('compare', scenarios, files, kept, options) : inputsOfLink('compare', link, options);
  const models = assembleAll(scenarios, options.replications, here);
  refuseOtherDates(files, models, here);
  await withResults(defaultFolder(scenarios.map(({ name }) => name)), options, here, async (folder, signal) => {
    const { computed, circumstances } = await compute(scenarios, models, options, here, signal);
    const [first, ...others] = computed;
    if (first === undefined) return;
    const result = compare(first, others, circumstances);
    publish(result, inputs, folder, options, here);
    if (link !== null) noteNumbers(link, result, options, here);
  });
}

/** Throws InputError when there are scenario files beside a link. */
function refuseFilesBeside(files: readonly string[], { words }: Surroundings): void {
  const faults = files.map((file) => ({ file, line: 0, path: '', value: '', message: words.linkAlone }));
  if (faults.length > 0) throw new InputError(faults);
}

/** A scenario without its levers and shocks, and with them. Throws InputError when it has none. */
function besideItself(file: string, scenario: Scenario, here: Surroundings): Scenario[] {
  if (scenario.levers.length + scenario.shocks.length > 0) return [withoutSettings(scenario), scenario];
  throw new InputError([{ file, line: 0, path: 'levers', value: '', message: here.words.nothingSet }]);
}
