import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** Takes the lock of a file that only one program may write; gives a function that lets go of it. Throws Locked. */
export function lock(file: string): () => void {
  if (!create(file)) {
    takeOver(file);
    if (!create(file)) throw new Locked(file, holderOf(file));
  }
  return () => rmSync(file, { force: true });
}

/** Takes away a lock that a dead program of this computer left behind; only one of several that find it does so. */
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
    if (isAlive(holder)) throw new Locked(file, holder);
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
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - made < WRITTEN ? { pid: 0, host: '?' } : { pid: 0, host: hostname() };
  }
}

/** Nothing can be known of a program of another computer. */
function isAlive({ pid, host }: Holder): boolean {
  return host !== hostname() || (pid > 0 && runs(pid));
}
