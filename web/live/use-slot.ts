import { useEffect, useState } from 'preact/hooks';
import { sameFields } from '../shell/memo.ts';
import type { Live, LiveState } from './live.ts';

/** A part of the state of a slot of `live`; the component draws again when a field of that part changes. */
export function useSlot<Picked extends object>(live: Live, slot: string, pick: (state: LiveState) => Picked): Picked {
  const [picked, setPicked] = useState(() => pick(live.state(slot)));
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      setPicked((before) => {
        const now = pick(live.state(slot));
        return sameFields(before, now) ? before : now;
      });
    look();
    // Drawing is a task of its own: reading the message of a worker and drawing what it says would hold the page up too long.
    const stop = live.listen(slot, () => {
      clearTimeout(later);
      later = setTimeout(look);
    });
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [live, slot, pick]);
  return picked;
}
