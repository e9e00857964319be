import { useCallback, useEffect, useState } from 'preact/hooks';
import { type History, historyOf, record, redo, undo } from '../session/history.ts';
import type { Session } from '../session/session.ts';

/** The sessions of a visit, and how to go on and back. */
export interface Steps {
  readonly history: History;
  /** Steps with the name of one gesture are undone at once. */
  readonly change: (session: Session, gesture?: string) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

/** Keeps the history of a session, which Ctrl+Z and Ctrl+Shift+Z walk through wherever nobody is typing. */
export function useHistory(start: () => Session): Steps {
  const [history, setHistory] = useState(() => historyOf(start()));
  const change = useCallback(
    (next: Session, gesture?: string) => setHistory((h) => record(h, next, gesture ?? null)),
    [],
  );
  const back = useCallback(() => setHistory(undo), []);
  const forward = useCallback(() => setHistory(redo), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea');
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) forward();
      else back();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [back, forward]);
  return { history, change, back, forward };
}
