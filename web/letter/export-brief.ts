import { strToU8, zipSync } from 'fflate';
import type { Brief } from '../../sim/report/brief/brief.ts';
import { csv } from '../../sim/report/csv.ts';

/** All files of a letter in one zip. */
export async function exportBrief(
  brief: Brief,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [i, { svg, table }] of brief.figures.entries()) {
    files[`figuur-${i + 1}.svg`] = strToU8(svg);
    files[`figuur-${i + 1}.csv`] = strToU8(csv(table, brief.context.words.language));
    onStep(i + 1, brief.figures.length);
  }
  files['brief.json'] = strToU8(
    JSON.stringify({
      version: 1,
      letter: brief.letter,
      result: brief.context.result,
      link: brief.context.link,
      runDate: brief.context.runDate,
    }),
  );
  return zipSync(files);
}
