import type { Comparison } from './comparison.ts';
import type { Inputs } from './inputs.ts';
import { baseFile, type Part, partName, scenarioFile } from './overlay.ts';
import type { Register } from './register.ts';
import { scenariosOf } from './scenarios-of.ts';
import type { Source } from './source.ts';

/**
 * The scenarios of a comparison as files, with the files of the base path that they extend: in one folder they give the same
 * scenarios, with the same hashes. The base is the first of `scenarios`. Throws InputError as `scenariosOf` does.
 * @param text the text of a file of the base path that `source` was asked for
 */
export function comparisonFiles(
  comparison: Comparison,
  source: Source,
  register: Register,
  text: (file: string) => string,
): Pick<Inputs, 'files' | 'scenarios'> {
  const read = new Set<string>();
  const noted: Source = {
    tree(file) {
      const found = source.tree(file);
      read.add(file);
      return found;
    },
    text(file) {
      const found = source.text(file);
      read.add(file);
      return found;
    },
  };
  const { base, variants } = scenariosOf(comparison, noted, register);
  const own = base.name !== partName('base');
  const parts: readonly Part[] = [...(own ? [] : ['base' as const]), ...variants.keys()];
  const named = (part: Part) => `${partName(part)}.yaml`;
  return {
    files: Object.fromEntries([
      ...[...read].map((file) => [file, text(file)]),
      ...parts.map((part) => [named(part), scenarioFile(comparison, part)]),
    ]),
    scenarios: [...(own ? [baseFile(comparison)] : []), ...parts.map(named)],
  };
}
