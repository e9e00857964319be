import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../../engine/errors.ts';
import { README } from '../../report/brief/names.ts';
import { makeFolder } from '../make-folder.ts';
import { writeWhole } from '../sweep/whole-file.ts';
import { systemReason } from '../system-reason.ts';
import type { CliWords } from '../words/words.ts';

/** A zip begins with these letters, and has the name of its first file 30 bytes on. */
const START = 'PK\u0003\u0004';
const NAME_AT = 30;

/** Throws InputError when something stands at `file` that is not a zip of a letter, and Error when nobody may look there. */
export function refuseOther(file: string, words: CliWords): void {
  const { brief } = words;
  const refuse = (message: string) => new InputError([{ file: '', line: 0, path: '--out', value: file, message }]);
  const found = toldBySystem(file, words, () => statSync(file, { throwIfNoEntry: false }));
  if (found === undefined) return;
  if (found.isDirectory()) throw refuse(brief.outIsFolder);
  if (!found.isFile() || !toldBySystem(file, words, () => isLetter(file))) throw refuse(brief.outIsOther);
}

/** Writes the zip; until it is whole, what was there stays. Throws Error when it cannot be written. */
export function writeZip(file: string, bytes: Uint8Array, words: CliWords): void {
  refuseOther(file, words);
  toldBySystem(file, words, () => {
    makeFolder(dirname(resolve(file)));
    writeWhole(file, bytes);
  });
}

function toldBySystem<Value>(file: string, words: CliWords, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    throw new Error(words.cannotWrite(file, systemReason(cause, words)), { cause });
  }
}

function isLetter(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(NAME_AT + README.length);
    readSync(handle, bytes, 0, bytes.length, 0);
    const text = bytes.toString('latin1');
    return text.startsWith(START) && text.slice(NAME_AT) === README;
  } finally {
    closeSync(handle);
  }
}
