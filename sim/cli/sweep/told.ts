import type { CliWords } from '../words/words.ts';
import { OtherJournal } from './journal.ts';
import { Locked } from './lock.ts';
import { NotIdentical } from './row-source.ts';
import { Damaged } from './scan.ts';

/** What went wrong in a folder of a sweep, as a sentence; errors of other kinds as they are. */
export function told(error: unknown, { sweep }: CliWords): unknown {
  if (error instanceof Locked) return new Error(sweep.locked(error.file, error.holder.pid, error.holder.host));
  if (error instanceof Damaged) return new Error(sweep.damagedLine(error.file, error.line));
  if (error instanceof OtherJournal) return new Error(sweep.otherJournal(error.message));
  if (error instanceof NotIdentical) return new Error(sweep.notIdentical(error.message, error.files));
  return error;
}

/** Whether the system refused, such as for a full disk. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
