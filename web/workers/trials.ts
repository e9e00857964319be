import { expose } from 'comlink';
import type { Group } from '../../sim/experiment/group.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { trials } from '../../sim/worker/api.ts';

/**
 * Makes this worker one that runs trials, for the desk at the other end of the port that comes with its first message.
 * `assemble` makes ready the scenarios of a job.
 */
export function startTrials(assemble: (scenarios: readonly Scenario[]) => readonly Group[]): void {
  const calls = trials(assemble);
  const take = ({ data }: MessageEvent<MessagePort>) => expose(calls, data);
  addEventListener('message', take, { once: true });
}
