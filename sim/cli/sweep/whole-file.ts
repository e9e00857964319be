import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  let open = true;
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
      syncFolder(dirname(file));
    },
    discard() {
      if (!open) return;
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/** Writes a file that comes to be at once. */
export function writeWhole(file: string, text: string): void {
  const whole = wholeFile(file);
  try {
    writeFileSync(whole.handle, text);
    whole.keep();
  } finally {
    whole.discard();
  }
}
