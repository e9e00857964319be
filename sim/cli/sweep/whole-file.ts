import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './journal-writer.ts';

/** A file that comes to be at once: until it is put in place, what was there stays. */
export interface WholeFile {
  readonly handle: number;
  /** Puts it in place, on the disk. */
  keep(): void;
  /** Takes it away; does nothing once it is in place. */
  discard(): void;
}

/** Opens a file that is written beside its place. */
export function wholeFile(file: string): WholeFile {
  const temporary = `${file}.tmp`;
  const handle = openSync(temporary, 'w');
  let [open, kept] = [true, false];
  const close = () => {
    if (open) closeSync(handle);
    open = false;
  };
  return {
    handle,
    keep() {
      fsyncSync(handle);
      close();
      renameSync(temporary, file);
      kept = true;
      syncFolder(dirname(file));
    },
    discard() {
      if (kept) return;
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/** Writes a file that comes to be at once. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const whole = wholeFile(file);
  try {
    writeFileSync(whole.handle, content);
    whole.keep();
  } finally {
    whole.discard();
  }
}

/** Writes a file that comes to be at once, unless it is there: of several programs that do so, on any computer, one wins. */
export function writeFirst(file: string, text: string): void {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, text, { flush: true });
    publish(temporary, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A second name never takes the place of a file; where the disk knows no second names, a new name of the file does. */
function publish(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && !existsSync(file)) renameSync(temporary, file);
  }
}
