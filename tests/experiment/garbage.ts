import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { settled } from './toy-desk.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Size of all array buffers that something still holds [bytes]. */
export async function heldBytes(): Promise<number> {
  // Buffers are freed by tasks that a collection starts.
  for (let i = 0; i < 3; i++) {
    collect();
    await settled();
  }
  return process.memoryUsage().arrayBuffers;
}
