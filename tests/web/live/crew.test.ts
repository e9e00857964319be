import { describe, expect, it } from 'vitest';
import { startCrew } from '../../../web/live/crew.ts';
import { DESK, TRIALS, type Wanted } from '../../../web/workers/names.ts';
import { arrived } from './fake-desk.ts';

/** A worker that keeps what it is sent. */
class SilentWorker extends EventTarget {
  readonly name: string;
  readonly sent: unknown[] = [];
  ended = false;

  constructor(name: string) {
    super();
    this.name = name;
  }

  postMessage(data: unknown, transfer: Transferable[]): void {
    this.sent.push(structuredClone(data, { transfer }));
  }

  terminate(): void {
    this.ended = true;
  }
}

/** A crew, its workers in the order of their start, and how its desk asks for one: the desk's ends of the channels. */
function crewAtWork() {
  const workers: SilentWorker[] = [];
  const crew = startCrew((name) => {
    const worker = new SilentWorker(name);
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const want = () => {
    const [work, life] = [new MessageChannel(), new MessageChannel()];
    const data: Wanted = { wanted: TRIALS, work: work.port2, life: life.port2 };
    crew.desk.dispatchEvent(new MessageEvent('message', { data }));
    const heard: unknown[] = [];
    life.port1.addEventListener('message', (event) => heard.push(event.data));
    life.port1.start();
    return { work: work.port1, life: life.port1, heard };
  };
  return { crew, workers, want };
}

const fail = (message?: string) =>
  Object.assign(new Event('error', { cancelable: true }), message === undefined ? {} : { message });

describe('the workers of the page', () => {
  it('are a desk, and one that runs trials whenever the desk asks; the other messages of the desk start none', () => {
    const { crew, workers, want } = crewAtWork();
    crew.desk.dispatchEvent(new MessageEvent('message', { data: { id: '1-2-3-4', type: 'RAW' } }));
    expect(workers.map(({ name }) => name)).toEqual([DESK]);
    want();
    want();
    expect(workers.map(({ name }) => name)).toEqual([DESK, TRIALS, TRIALS]);
  });

  it('talk to the desk by the channel that it made, past the page', async () => {
    const { workers, want } = crewAtWork();
    const { work } = want();
    work.postMessage('run');
    const port = workers[1]?.sent[0] as MessagePort;
    const heard: unknown[] = [];
    port.addEventListener('message', ({ data }) => heard.push(data));
    port.start();
    await arrived();
    expect(heard).toEqual(['run']);
    port.close();
  });

  it('that fail are told to the desk, with a reason, and are no error of the page', async () => {
    const { workers, want } = crewAtWork();
    const { life, heard } = want();
    const errors = [fail('Out of memory.'), fail()];
    for (const error of errors) workers[1]?.dispatchEvent(error);
    await arrived();
    expect(heard).toEqual(['Out of memory.', 'A worker stopped.']);
    expect(errors.map(({ defaultPrevented }) => defaultPrevented)).toEqual([true, true]);
    life.close();
  });

  it('end one by one when the desk says so, and together with the desk, which gets no other one after that', async () => {
    const { crew, workers, want } = crewAtWork();
    const [first] = [want(), want(), want()];
    first.life.postMessage('end');
    await arrived();
    expect(workers.map(({ ended }) => ended)).toEqual([false, true, false, false]);
    crew.end();
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, true, true]);
    want();
    expect(workers.length).toBe(4);
  });
});
