import { join } from 'node:path';
import { json } from '../../report/json.ts';
import { readLink, type SharedLink } from '../../scenario/link.ts';
import { type Part, partName, scenarioFile } from '../../scenario/overlay.ts';
import { builtInFiles } from '../base-scenario.ts';
import { compared } from '../linked.ts';
import type { Options } from '../options.ts';
import { quoted } from '../quoted.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeNew } from '../write-new.ts';

/** Where the files of a link go by default. */
export const UNPACK_FOLDER = 'comparison';

/**
 * `ketenlab link <link>`: writes the scenarios of a link as files, with the base path that they extend, and tells the command
 * that computes them with the same numbers. Throws InputError for a wrong link, or a folder with other files of these names.
 */
export function linkCommand(argument: string, options: Options, here: Surroundings): void {
  const link = readLink(argument);
  const behind = new Map<string, string>();
  const { base, variants } = compared(link, here, builtInFiles(behind));
  const folder = options.out ?? UNPACK_FOLDER;
  const parts: Part[] = [...(base.name === partName('base') ? ['base' as const] : []), ...variants.keys()];
  const files = new Map(parts.map((part) => [`${partName(part)}.yaml`, scenarioFile(link.comparison, part)]));
  const scenarios = [...(files.has('base.yaml') ? [] : [`${link.comparison.base}.yaml`]), ...files.keys()];
  writeNew(folder, new Map([...behind, ...files]), here.words);
  const command = commandOf(
    link,
    scenarios.map((file) => join(folder, file)),
  );
  if (options.json) here.out(json({ folder, files: scenarios, command, link }));
  else here.out(`${here.words.unpacked(folder, scenarios, command)}\n`);
}

function commandOf({ comparison }: SharedLink, files: readonly string[]): string {
  const { seed, replications } = comparison;
  const words = [...files, `--seed=${seed}`, `--replications=${replications}`].map(quoted);
  return `ketenlab ${files.length > 1 ? 'compare' : 'run'} ${words.join(' ')}`;
}
