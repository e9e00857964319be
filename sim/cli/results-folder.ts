import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../engine/errors.ts';
import { INPUTS_FILE } from '../scenario/inputs.ts';
import { makeFolder } from './make-folder.ts';
import { runs } from './runs.ts';
import { systemReason } from './system-reason.ts';
import type { CliWords } from './words/words.ts';

/** Files that a results folder may hold; a folder with anything else is never replaced. */
const NAMES: readonly string[] = ['table.csv', 'result.json', 'chart.svg', INPUTS_FILE];
const isResult = (name: string) => NAMES.includes(name);

/** Results on their way: written beside the folder, and put in its place when all are there. */
export interface ResultsFolder {
  readonly path: string;
  /** Puts the files, name -> content, in place of what was there. */
  publish(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Takes away what is not published. */
  discard(): void;
}

/** The folder for results when none is asked for: results/<name>, with only plain characters in the name. */
export function defaultFolder(names: readonly string[]): string {
  const plain = names.join('-vs-').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
  return join('results', plain.replace(/^\.+/, '').slice(0, 100) || 'result');
}

/**
 * Opens a results folder: makes a temporary folder beside it, so that a lack of room or rights shows before the work
 * begins. Throws InputError when `folder` is a file, or a folder that holds other things than results, and
 * Error when it cannot be made.
 *
 * @param mayHold whether a file of this name may be replaced
 */
export function openResults(folder: string, words: CliWords, mayHold = isResult): ResultsFolder {
  const path = resolve(folder);
  refuseOthers(path, folder, words, mayHold);
  const temporary = join(dirname(path), `.${basename(path)}-${process.pid}`);
  const writing = (work: () => void) => {
    try {
      work();
    } catch (cause) {
      throw new Error(words.cannotWrite(folder, systemReason(cause, words)), { cause });
    }
  };
  writing(() => {
    makeFolder(dirname(path));
    removeLeftBehind(path);
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary);
  });
  return {
    path: folder,
    publish(files) {
      writing(() => {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(temporary, name), text, { flush: true });
      });
      refuseOthers(path, folder, words, mayHold);
      writing(() => {
        rmSync(path, { recursive: true, force: true });
        renameSync(temporary, path);
      });
    },
    discard() {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

/** Takes away the temporary folders of programs that were killed and could not do so themselves. */
export function removeLeftBehind(path: string): void {
  const start = `.${basename(path)}-`;
  for (const name of readdirSync(dirname(path))) {
    const number = name.startsWith(start) ? name.slice(start.length) : '';
    if (/^\d+$/.test(number) && !runs(Number(number))) {
      rmSync(join(dirname(path), name), { recursive: true, force: true });
    }
  }
}

function refuseOthers(path: string, value: string, words: CliWords, mayHold: (name: string) => boolean): void {
  const refuse = (message: string) => new InputError([{ file: '', line: 0, path: '--out', value, message }]);
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw refuse(words.outIsFile);
  const other = readdirSync(path).find((name) => !mayHold(name));
  if (other !== undefined) throw refuse(words.outHoldsOthers(other));
}
