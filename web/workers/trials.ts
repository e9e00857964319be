import { expose } from 'comlink';
import { assemble } from '../../sim/model/assemble.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { trials } from '../../sim/worker/api.ts';

/** Makes this worker one that runs trials, for the desk at the other end of the port that comes with its first message. */
export function startTrials(): void {
  const calls = trials((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) }));
  const take = ({ data }: MessageEvent<MessagePort>) => expose(calls, data);
  addEventListener('message', take, { once: true });
}
