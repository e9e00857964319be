import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { settled } from './toy-desk.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Size of all array buffers that something still holds [bytes]. */
export async function heldBytes(): Promise<number> {
  // Buffers are freed by tasks that a collection starts, on a busy machine only after some more.
  let held = Number.POSITIVE_INFINITY;
  for (let still = 0; still < 3; ) {
    collect();
    await settled();
    const { arrayBuffers } = process.memoryUsage();
    still = arrayBuffers < held ? 0 : still + 1;
    held = Math.min(held, arrayBuffers);
  }
  return held;
}
