import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { InputError } from '../engine/errors.ts';
import { readSavedLetter, type SavedLetter } from '../report/letter/renewal/saved-letter.ts';
import type { CliWords } from './words/words.ts';

/** The file in the zip of a letter that renews it. */
export const BRIEF_FILE = 'brief.json';
/** Larger files are refused, packed or unpacked [bytes]. */
const MOST_BYTES = 100_000_000;

/** The letter that a zip, or a `brief.json` by itself, keeps. Throws InputError with every fault. */
export function readBrief(file: string, words: CliWords): SavedLetter {
  const refuse = (faults: readonly { path: string; message: string }[]) =>
    new InputError(faults.map(({ path, message }) => ({ file, line: 0, path, value: '', message })));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw refuse([{ path: '', message: words.noSuchFile }]);
  if (!found.isFile()) throw refuse([{ path: '', message: words.notAFile }]);
  if (found.size > MOST_BYTES) {
    throw refuse([{ path: '', message: words.tooLarge(Math.ceil(found.size / 1e6), MOST_BYTES / 1e6) }]);
  }
  const text = textIn(readFileSync(file));
  if (text === null) throw refuse([{ path: '', message: words.renew.noBrief }]);
  const { saved, faults } = readSavedLetter(text);
  if (saved === null) throw refuse(faults);
  if (saved.inputs === null) throw refuse([{ path: 'inputs', message: words.renew.noInputs }]);
  return saved;
}

function textIn(bytes: Uint8Array): string | null {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return new TextDecoder().decode(bytes);
  try {
    const wanted = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === BRIEF_FILE && originalSize < MOST_BYTES;
    const brief = unzipSync(bytes, { filter: wanted })[BRIEF_FILE];
    return brief === undefined ? null : new TextDecoder().decode(brief);
  } catch {
    // A zip that was cut off.
    return null;
  }
}
