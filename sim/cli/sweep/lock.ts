import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { runs } from '../runs.ts';

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Another program has the lock. */
export class Locked extends Error {
  readonly file: string;
  readonly holder: Holder;

  constructor(file: string, holder: Holder) {
    super(file);
    this.name = 'Locked';
    this.file = file;
    this.holder = holder;
  }
}

/** How often a holder shows that it is alive [ms]. */
const BEAT = 15_000;
/** Age at which the lock of a program of another computer counts as left behind [ms]. */
const SILENT = 120_000;

/** How often a lock is tried again when its holder is on this computer, and the time between [ms]: it may be ending. */
const [TRIES, PAUSE] = [5, 200];

/**
 * Takes a lock, which only one program can hold; gives a function that lets go of it. Throws Locked. A lock that another
 * took over, because its holder was asleep for long, is neither shown nor taken away.
 */
export function lock(file: string): () => void {
  take(file, TRIES);
  const beat = setInterval(() => isMine(file) && show(file), BEAT).unref();
  return () => {
    clearInterval(beat);
    if (isMine(file)) rmSync(file, { force: true });
  };
}

function isMine(file: string): boolean {
  const { pid, host } = holderOf(file);
  return pid === process.pid && host === hostname();
}

function show(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // A lock that someone took away by hand cannot be shown; the work goes on.
  }
}

function take(file: string, tries: number): void {
  if (create(file)) return;
  try {
    takeOver(file);
    if (!create(file)) throw new Locked(file, holderOf(file));
  } catch (error) {
    if (!(error instanceof Locked) || error.holder.host !== hostname() || tries <= 1) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    take(file, tries - 1);
  }
}

/** Takes away a lock that a dead program left behind; only one of several that find it does so. */
function takeOver(file: string): void {
  const turn = `${file}.turn`;
  if (!create(turn)) {
    const other = holderOf(turn);
    if (isAlive(other)) throw new Locked(file, other);
    rmSync(turn, { force: true });
    throw new Locked(file, other);
  }
  try {
    const holder = holderOf(file);
    // Both times are those of the disk, so that clocks of computers may differ.
    const age = modified(turn) - modified(file);
    if (isAlive(holder) && !(holder.host !== hostname() && age > SILENT)) throw new Locked(file, holder);
    rmSync(file, { force: true });
  } finally {
    rmSync(turn, { force: true });
  }
}

function create(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(handle, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
  } catch (error) {
    // On a full disk a lock has room for its name in the folder, but not for its holder.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/** Time in which a program that made a lock has surely written its name in it [ms]. */
const WRITTEN = 5000;

/** A lock without a holder is being written, or was left by a program that was killed before it could write its name. */
function holderOf(file: string): Holder {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return Date.now() - modified(file) < WRITTEN ? { pid: 0, host: '?' } : { pid: 0, host: hostname() };
  }
}

/** [ms since 1970]; 0 when it is gone. */
function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Nothing can be known of a program of another computer. */
function isAlive({ pid, host }: Holder): boolean {
  return host !== hostname() || (pid > 0 && runs(pid));
}
