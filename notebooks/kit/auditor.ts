import { audit, BrokenLaw, type Scenario } from 'ketenlab';

/** One replication to audit. */
export interface Task {
  readonly scenario: Scenario;
  readonly seed: Int32Array;
  readonly replication: number;
}

/** Events after each of which every law was checked, and the law that did not hold, '' when all did. */
export interface Audited {
  readonly replication: number;
  readonly events: number;
  readonly broken: string;
}

self.onmessage = ({ data: { scenario, seed, replication } }: MessageEvent<Task>) => {
  const answer = (events: number, broken: string) =>
    self.postMessage({ replication, events, broken } satisfies Audited);
  try {
    answer(audit(scenario, seed, replication), '');
  } catch (fault) {
    if (!(fault instanceof BrokenLaw)) throw fault;
    answer(0, fault.message);
  }
};
