import type { Session } from './session.ts';

/** Sessions that were, that is, and that were undone. */
export interface History {
  /** Oldest first. */
  readonly past: readonly Session[];
  readonly now: Session;
  /** The next to redo first. */
  readonly future: readonly Session[];
  /** Name of the gesture that made `now`, null when it was no part of one. */
  readonly gesture: string | null;
}

/** Most steps back. */
export const MOST_STEPS = 100;

/** A history that begins. */
export function historyOf(now: Session): History {
  return { past: [], now, future: [], gesture: null };
}

/**
 * A step further, which drops what was undone. Steps with the name of the gesture before them are one step together with
 * it: a slider that is dragged is undone at once.
 */
export function record(history: History, now: Session, gesture: string | null = null): History {
  if (now === history.now) return history;
  const same = gesture !== null && gesture === history.gesture;
  const past = same ? history.past : [...history.past, history.now].slice(-MOST_STEPS);
  return { past, now, future: [], gesture };
}

/** A step back; the same history when there is none. */
export function undo(history: History): History {
  const now = history.past.at(-1);
  if (now === undefined) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], gesture: null };
}

/** A step that was undone, again; the same history when there is none. */
export function redo(history: History): History {
  const [now, ...future] = history.future;
  if (now === undefined) return history;
  return { past: [...history.past, history.now], now, future, gesture: null };
}
