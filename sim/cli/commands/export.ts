import type { Options } from '../options.ts';
import { stoppable } from '../stop.ts';
import type { Surroundings } from '../surroundings.ts';

/** Where the files of a letter go by default. */
export const ZIP = 'brief.zip';

/** `ketenlab export <results>`: the files of a letter, in one zip. It and what draws documents are loaded only now. */
export async function exportCommand(folder: string, options: Options, here: Surroundings): Promise<void> {
  const { exportBrief } = await import('../brief/export-brief.ts');
  await stoppable((signal) => exportBrief(folder, options.out ?? ZIP, options, here, signal));
}
