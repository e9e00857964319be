import { readSavedLetter, type SavedLetter } from '../../sim/report/letter/renewal/saved-letter.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { readLink } from '../../sim/scenario/link.ts';

/** A letter that was made before. */
export interface EarlierLetter {
  readonly saved: SavedLetter;
  /** What was computed; null when its link cannot be read any more, or names a base path that is not here. */
  readonly comparison: Comparison | null;
}

const NAME = 'brief.json';
/** Largest file that is read [bytes]: a letter with its pictures is a tenth of it. */
const LARGEST = 60_000_000;

/**
 * Reads a brief.zip, or the brief.json in one. The file is read in this page only. Null for what is no letter.
 * @param bases names of the base paths of this page
 */
export async function readBrief(file: File, bases: readonly string[]): Promise<EarlierLetter | null> {
  if (file.size > LARGEST) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The signature of a zip.
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const { saved } = readSavedLetter(isZip ? await textIn(bytes) : new TextDecoder().decode(bytes));
    return saved === null ? null : { saved, comparison: comparisonOf(saved.link, bases) };
  } catch {
    // A zip that is cut off or has no letter in it.
    return null;
  }
}

async function textIn(zip: Uint8Array): Promise<string> {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(zip, { filter: ({ name, originalSize }) => name === NAME && originalSize < LARGEST });
  return new TextDecoder().decode(files[NAME]);
}

function comparisonOf(link: string, bases: readonly string[]): Comparison | null {
  try {
    const { comparison } = readLink(link.slice(link.indexOf('#') + 1));
    return bases.includes(comparison.base) ? comparison : null;
  } catch {
    // A link of another version may ask for what is no longer there.
    return null;
  }
}
