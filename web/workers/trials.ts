import { expose } from 'comlink';
import { assembleForked } from '../../sim/experiment/forked-run.ts';
import { trials } from '../../sim/worker/api.ts';

/** Makes this worker one that runs trials, for the desk at the other end of the port that comes with its first message. */
export function startTrials(): void {
  const calls = trials(assembleForked);
  const take = ({ data }: MessageEvent<MessagePort>) => expose(calls, data);
  addEventListener('message', take, { once: true });
}
