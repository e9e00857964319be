import { bases, counts } from 'virtual:shipped-texts';
import { register } from '../../sim/model/register.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { comparisonFiles } from '../../sim/scenario/comparison-inputs.ts';
import type { Inputs } from '../../sim/scenario/inputs.ts';
import { linkOf } from '../../sim/scenario/link.ts';
import { renewedScenarios, shippedText } from '../../sim/scenario/renewed-scenarios.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Source } from '../../sim/scenario/source.ts';
import { version } from '../../sim/version.ts';

/** Texts of the files that come with the page, path -> text. */
const texts: Readonly<Record<string, string>> = { ...bases, ...counts };

/** Which scenarios of a saved letter are asked: as they were, or with the data of today. */
export interface SavedQuestion {
  readonly inputs: Inputs;
  readonly stage: 'same' | 'data';
}

/** The scenarios of a saved letter, the base first, checked as those of any file. Throws InputError. */
export function savedScenarios({ inputs, stage }: SavedQuestion): readonly Scenario[] {
  return renewedScenarios(inputs, register, (file) => shippedText(texts, file))[stage];
}

/** What a comparison is computed from, as files. Throws InputError. */
export function inputsOf(comparison: Comparison, source: Source): Inputs {
  const { seed, replications, variants } = comparison;
  return {
    ketenlab: version,
    command: variants.length === 0 ? 'run' : 'compare',
    ...comparisonFiles(comparison, source, register, (file) => shippedText(texts, file) ?? ''),
    seed,
    replications,
    years: null,
    output: null,
    link: linkOf({ comparison, made: version, digest: null, name: '' }),
    started: new Date().toISOString(),
  };
}
