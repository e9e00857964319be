import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Fault, InputError } from '../engine/errors.ts';
import { OWNED } from './reference/pages.ts';
import { systemReason } from './system-reason.ts';
import type { CliWords } from './words/words.ts';

/** What `writePages` did, as paths from the folder. */
export interface Written {
  /** Pages whose text is new; the others were up to date. */
  readonly changed: readonly string[];
  /** Pages of the program that no longer have a declaration. */
  readonly removed: readonly string[];
}

/**
 * Brings a folder in line with these pages, path -> text: writes what differs, each page at once, and takes away pages of
 * the program that are not among them. Other files stay. Throws InputError, and writes nothing, when a file that the
 * program did not write stands in the place of a page or the folder is a file, and Error when it cannot be written.
 */
export function writePages(folder: string, pages: ReadonlyMap<string, string>, words: CliWords): Written {
  const faults: Fault[] = [];
  const refuse = (value: string, message: string) =>
    faults.push({ file: '', line: 0, path: '--write', value, message });
  if (existsSync(folder) && !statSync(folder).isDirectory()) refuse(folder, words.outIsFile);
  else for (const path of pages.keys()) if (!isFree(join(folder, path))) refuse(join(folder, path), words.notOurPage);
  if (faults.length > 0) throw new InputError(faults);
  try {
    const changed = [...pages].filter(([path, text]) => textOf(join(folder, path)) !== text);
    for (const [path, text] of changed) replace(join(folder, path), text);
    const removed = ownedIn(folder).filter((path) => !pages.has(path));
    for (const path of removed) rmSync(join(folder, path));
    return { changed: changed.map(([path]) => path), removed };
  } catch (cause) {
    throw new Error(words.cannotWrite(folder, systemReason(cause, words)), { cause });
  }
}

/** Pages of the program in a folder and the folders in it, as paths with slashes, sorted. */
function ownedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && isOwned(textOf(join(folder, path))))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Whether a page can come here: nothing is there, or a page of the program. */
function isFree(path: string): boolean {
  return !existsSync(path) || isOwned(textOf(path));
}

function isOwned(text: string | null): boolean {
  return text?.startsWith(`${OWNED}\n`) ?? false;
}

/** The text of a file, or null when there is no such file. */
function textOf(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null;
}

/** Puts the whole text in place at once, so that a reader sees the old page or the new one. */
function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
