import { closeSync, fdatasync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { recordText, type SweepRecord } from '../../experiment/sweep/record.ts';
import type { JournalHeader } from './journal.ts';
import { line } from './line.ts';

/** Most lines, and the longest time [ms], between two moments at which the disk is asked to have everything. */
const LINES = 50;
const EVERY = 2000;

/** Appends records to a journal, each as one line. */
export class JournalWriter {
  /** Records that were written in full. */
  written = 0;
  private readonly handle: number;
  private unsynced = 0;
  private since = performance.now();
  private syncing = false;
  private failure: Error | null = null;

  /** Opens a journal whose sound lines end at `end` [bytes], cuts what follows, and writes the header of a new one. */
  constructor(file: string, end: number, header: JournalHeader) {
    this.handle = openSync(file, 'a');
    try {
      ftruncateSync(this.handle, end);
      if (end === 0) this.put(line(JSON.stringify(header)));
      fsyncSync(this.handle);
      syncFolder(dirname(file));
    } catch (error) {
      closeSync(this.handle);
      throw error;
    }
  }

  /** Writes a record. Throws what the system says; all records before it stay as they are. */
  append(record: SweepRecord): void {
    if (this.failure !== null) throw this.failure;
    this.put(line(recordText(record)));
    this.written++;
    this.unsynced++;
    if (this.syncing || (this.unsynced < LINES && performance.now() - this.since < EVERY)) return;
    this.unsynced = 0;
    this.syncing = true;
    fdatasync(this.handle, (error) => {
      this.syncing = false;
      this.since = performance.now();
      this.failure ??= error;
    });
  }

  /** Waits until everything is on the disk and closes the journal. */
  async close(): Promise<void> {
    while (this.syncing) await new Promise((resolve) => setTimeout(resolve, 1));
    try {
      fsyncSync(this.handle);
    } finally {
      closeSync(this.handle);
    }
    if (this.failure !== null) throw this.failure;
  }

  /** A disk that is almost full takes a part of what it is given, and then refuses. */
  private put(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at);
  }
}

/** Puts the names in a folder on the disk; some systems do not let a folder be opened for that, and need not. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch {
    // A file system of the network may refuse this for folders.
  } finally {
    closeSync(handle);
  }
}
