import { assemble, type Model, run, type Scenario, scenarioHash } from 'ketenlab';

/** A part of the work: some replications of one scenario. */
export interface Part {
  readonly scenario: Scenario;
  readonly seed: Int32Array;
  readonly from: number;
  readonly count: number;
}

/** What comes back: the block, and what its numbers are. */
export interface Done {
  readonly buffer: ArrayBuffer;
  readonly model: Pick<Model, 'outputs' | 'dates'>;
}

/** Model of the last scenario: its parts come one after another. */
let ready: { readonly hash: string; readonly model: Model } | null = null;

self.onmessage = ({ data }: MessageEvent<Part>) => {
  const hash = scenarioHash(data.scenario);
  if (ready?.hash !== hash) ready = { hash, model: assemble(data.scenario) };
  const { buffer } = run(ready, data.seed, data.from, data.count);
  const done: Done = { buffer, model: { outputs: ready.model.outputs, dates: ready.model.dates } };
  self.postMessage(done, { transfer: [buffer] });
};
