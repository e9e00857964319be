import type { Brief } from '../../sim/report/brief/brief.ts';

/**
 * All files of a letter in one zip. What draws documents and the fonts are loaded only now; they are kept with the page, so
 * that it works without a network too. Throws Error when they cannot be loaded or the browser cannot draw.
 *
 * @param onStep told after each step: how many are done, of how many
 */
export async function exportBrief(brief: Brief, onStep?: (done: number, total: number) => void): Promise<Blob> {
  const [{ briefZip }, { browserStudio }] = await Promise.all([
    import('../../sim/report/brief/files.ts'),
    import('./studio.ts'),
  ]);
  const bytes = await briefZip(brief, browserStudio(), onStep);
  return new Blob([bytes as BlobPart], { type: 'application/zip' });
}
