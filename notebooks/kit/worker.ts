import { assemble, run, type Scenario, scenarioHash } from 'ketenlab';

/** A part of the work: some replications of one scenario. */
export interface Part {
  readonly scenario: Scenario;
  readonly seed: Int32Array;
  readonly from: number;
  readonly count: number;
}

/** Model of the last scenario: its parts come one after another. */
let ready: { readonly hash: string; readonly model: ReturnType<typeof assemble> } | null = null;

self.onmessage = ({ data }: MessageEvent<Part>) => {
  const hash = scenarioHash(data.scenario);
  if (ready?.hash !== hash) ready = { hash, model: assemble(data.scenario) };
  const { buffer } = run(ready, data.seed, data.from, data.count);
  self.postMessage(buffer, { transfer: [buffer] });
};
