import { useEffect, useState } from 'preact/hooks';
import type { Live, LiveState } from './live.ts';

/** The state of a slot of `live`; the component draws again when it changes. */
export function useSlot(live: Live, slot: string): LiveState {
  const [state, setState] = useState(() => live.state(slot));
  useEffect(() => {
    setState(live.state(slot));
    return live.listen(slot, () => setState(live.state(slot)));
  }, [live, slot]);
  return state;
}
