import { useEffect, useState } from 'preact/hooks';
import { deviceStorage } from '../share/saved.ts';
import { eraseKept, type Kept, keep, nothingKept, readKept } from './kept.ts';

/** Time without a change after which the letter is written to the device [ms]. */
const REST = 300;

// Outside the components: the letter stays while another part of the page is shown.
let now: Kept | null = null;

/** A letter that stays while the page is open, and on this device after it. */
export interface KeptLetter {
  readonly kept: Kept;
  /** Changes some fields. */
  readonly change: (part: Partial<Kept>) => void;
  /** Forgets all of it, also on this device. */
  readonly erase: () => void;
  /** The browser would not keep it. */
  readonly refused: boolean;
}

export function useKept(): KeptLetter {
  const [kept, setKept] = useState<Kept>(() => {
    now ??= readKept(deviceStorage());
    return now;
  });
  const [refused, setRefused] = useState(false);
  const hold = (next: Kept) => {
    now = next;
    setKept(next);
  };
  useEffect(() => {
    if (kept === nothingKept) return undefined;
    const write = () => setRefused(!keep(deviceStorage(), now ?? kept));
    const timer = setTimeout(write, REST);
    // Who closes the page right after a change keeps it too.
    addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', write);
      if (now !== nothingKept) keep(deviceStorage(), now ?? kept);
    };
  }, [kept]);
  return {
    kept,
    change: (part) => hold({ ...(now ?? kept), ...part }),
    erase: () => {
      eraseKept(deviceStorage());
      hold(nothingKept);
    },
    refused,
  };
}
