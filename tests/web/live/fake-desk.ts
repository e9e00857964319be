import { expose } from 'comlink';
import type { News } from '../../../sim/experiment/desk/desk.ts';
import type { Comparison } from '../../../sim/scenario/comparison.ts';
import type { FutureSeries } from '../../../sim/statistics/result.ts';
import type { SavedQuestion } from '../../../web/workers/saved.ts';

/** A question as it came to a desk, which is being read until `read` is called. */
export interface Asked {
  readonly slot: string;
  readonly number: number;
  readonly comparison: Comparison;
  /** What came with the question. */
  readonly saved: SavedQuestion | undefined;
  readonly read: () => void;
  readonly refuse: (error: Error) => void;
}

/** The worker of a page with a desk that does what the test says, across a message channel as between threads. */
export class FakeWorker extends EventTarget {
  readonly asked: Asked[] = [];
  readonly futures: ((series: FutureSeries | null) => void)[] = [];
  readonly dropped: string[] = [];
  ended = false;
  private hear: (slot: string, number: number, news: News) => void = () => undefined;
  private readonly near: MessagePort;

  constructor() {
    super();
    const { port1, port2 } = new MessageChannel();
    this.near = port1;
    port1.addEventListener('message', ({ data }) => this.dispatchEvent(new MessageEvent('message', { data })));
    port1.start();
    expose(
      {
        listen: (hear: typeof this.hear) => {
          this.hear = hear;
        },
        ask: (slot: string, number: number, comparison: Comparison, saved?: SavedQuestion) =>
          new Promise<void>((resolve, reject) => {
            this.asked.push({ slot, number, comparison, saved, read: resolve, refuse: reject });
          }),
        drop: (slot: string) => {
          this.dropped.push(slot);
        },
        future: () => new Promise<FutureSeries | null>((resolve) => this.futures.push(resolve)),
      },
      port2,
    );
  }

  postMessage(data: unknown, transfer: Transferable[] = []): void {
    this.near.postMessage(data, transfer);
  }

  /** Its messages still arrive, as those of a worker do that were on their way. */
  terminate(): void {
    this.ended = true;
  }

  /** Tells the page something about a question. */
  async tell(slot: string, number: number, news: News): Promise<void> {
    this.hear(slot, number, news);
    await arrived();
  }

  /** Dies with a message, or without one as when its program cannot be loaded. */
  die(message?: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), message === undefined ? {} : { message }));
  }
}

/** Hires fake workers; `workers` has all of them. */
export function fakeHire(): { readonly workers: FakeWorker[]; readonly hire: () => Worker } {
  const workers: FakeWorker[] = [];
  const hire = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { workers, hire };
}

/** After all messages that are on their way, and their answers, have arrived. */
export async function arrived(): Promise<void> {
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve));
}
