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

/** What a file is: a letter, or where it is not what a letter has to be; without places it is no letter at all. */
export interface ReadLetter {
  readonly letter: EarlierLetter | null;
  readonly places: readonly string[];
}

/** Most places that are told. */
const MOST_PLACES = 5;
const NO_LETTER: ReadLetter = { letter: null, places: [] };

/**
 * Reads a brief.zip, or the brief.json in one. The file is read in this page only.
 * @param bases names of the base paths of this page
 */
export async function readBrief(file: File, bases: readonly string[]): Promise<ReadLetter> {
  if (file.size > LARGEST) return NO_LETTER;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The signature of a zip.
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const { saved, faults } = readSavedLetter(isZip ? await textIn(bytes) : new TextDecoder().decode(bytes));
    if (saved !== null) return { letter: { saved, comparison: comparisonOf(saved.link, bases) }, places: [] };
    // A file that lacks the letter itself is another kind of file.
    const other = faults.some(({ path }) => path === '' || path === 'letter');
    return other ? NO_LETTER : { letter: null, places: faults.slice(0, MOST_PLACES).map(({ path }) => path) };
  } catch {
    // A zip that is cut off or has no letter in it.
    return NO_LETTER;
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
