import { useEffect, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import type { FutureSeries } from '../../sim/statistics/result.ts';

/** Gives the series of one replication; null when it has not been computed. */
export type AskFuture = (scenario: number, replication: number) => Promise<FutureSeries | null>;

/** The one future on the screen, and whether one is being fetched or could not be had. */
export interface ShownFuture {
  readonly status: 'none' | 'loading' | 'shown' | 'failed';
  /** From 0. */
  readonly replication: number;
  readonly series: FutureSeries | null;
  /** Fetches a future and shows it. */
  show(replication: number): void;
  /** Back to all futures together. */
  leave(): void;
}

/** Holds at most one future of a scenario; another scenario, or another question, lets it go. */
export function useFuture(ask: AskFuture, scenario: number, question: Comparison): ShownFuture {
  const [replication, setReplication] = useState(0);
  const [status, setStatus] = useState<ShownFuture['status']>('none');
  const [series, setSeries] = useState<FutureSeries | null>(null);
  const asked = useRef(0);
  const leave = () => {
    asked.current++;
    setStatus('none');
    setSeries(null);
  };
  useEffect(leave, [scenario, question]);
  const show = (next: number) => {
    const number = ++asked.current;
    setReplication(next);
    setStatus('loading');
    const arrives = (found: FutureSeries | null) => {
      if (number !== asked.current) return;
      setSeries(found);
      setStatus(found === null ? 'failed' : 'shown');
    };
    ask(scenario, next).then(arrives, () => arrives(null));
  };
  return { status, replication, series: status === 'shown' ? series : null, show, leave };
}
