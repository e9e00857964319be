import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../engine/errors.ts';
import { systemReason } from './system-reason.ts';
import type { CliWords } from './words/words.ts';

/**
 * Writes files, path -> text, in a folder; a file that is there with the same text stays. Throws InputError, and writes
 * nothing, when the folder is a file or has another file in the place of one of these, and Error when it cannot be written.
 */
export function writeNew(folder: string, files: ReadonlyMap<string, string>, words: CliWords): void {
  const refuse = (message: string) => new InputError([{ file: '', line: 0, path: '--out', value: folder, message }]);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw refuse(words.outIsFile);
  for (const [path, text] of files) {
    if (existsSync(join(folder, path)) && !holds(join(folder, path), text)) throw refuse(words.outHoldsOthers(path));
  }
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text, { flush: true });
    }
  } catch (cause) {
    throw new Error(words.cannotWrite(folder, systemReason(cause, words)), { cause });
  }
}

function holds(path: string, text: string): boolean {
  return statSync(path).isFile() && readFileSync(path, 'utf8') === text;
}
