import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../sim/experiment/answer.ts';
import type { Inputs } from '../../../sim/scenario/inputs.ts';
import { startLive } from '../../../web/live/live.ts';
import type { SavedQuestion } from '../../../web/workers/saved.ts';
import { arrived, type FakeWorker, fakeHire } from './fake-desk.ts';

const saved = (text: string): SavedQuestion => {
  const files = { 'a.yaml': text, 'b.yaml': '' };
  const asked = { scenarios: ['a.yaml', 'b.yaml'], files, seed: 's', replications: 20, years: null };
  return { inputs: asked as unknown as Inputs, stage: 'same' };
};

describe('the scenarios of an earlier letter', () => {
  it('go with the question, and again to a new worker when the first is lost', async () => {
    const { workers, hire } = fakeHire();
    const live = startLive(hire, null);
    live.askSaved('letter-same', saved('one'));
    await arrived();
    const [first] = workers as [FakeWorker];
    expect(first.asked.map((asked) => asked.saved)).toEqual([saved('one')]);
    // Two scenarios of twenty replications.
    expect(live.state('letter-same').total).toBe(40);
    first.die('gone');
    await arrived();
    expect(workers[1]?.asked.map((asked) => asked.saved)).toEqual([saved('one')]);
  });

  it('make the answer to other scenarios old, also where there are as many, as often, by the same seed', async () => {
    const { workers, hire } = fakeHire();
    const live = startLive(hire, null);
    live.askSaved('letter-same', saved('one'));
    await arrived();
    const [worker] = workers as [FakeWorker];
    const answer = { comparison: worker.asked[0]?.comparison, stage: 'stable', result: {} } as Answer;
    await worker.tell('letter-same', 1, { kind: 'answer', answer });
    expect(live.state('letter-same').stale).toBe(false);
    live.askSaved('letter-same', saved('two'));
    expect(live.state('letter-same').stale).toBe(true);
  });
});
