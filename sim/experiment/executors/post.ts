import { type Block, newBlock, place } from '../block.ts';
import { Hand, LostWorker, MOST_LOSSES, type Started } from './crew.ts';
import type { Done, Job, OnRestart } from './executor.ts';
import type { FailedTrial } from './trials.ts';

/** Work between two signs of life of a worker [ms]: far below what counts as hanging, and far above what a message takes. */
const PIECE = 2_000;

/** One worker of an executor, who does a job in pieces that each end in time to tell a long job from a worker that hangs. */
export class Post {
  private readonly hand: Hand;
  private readonly onRestart: OnRestart;
  /** Time of one replication of the last piece, of all scenarios together [ms]; 0 while unknown. */
  private cost = 0;

  constructor(start: () => Started, onRestart: OnRestart) {
    this.hand = new Hand(start);
    this.onRestart = onRestart;
  }

  /** What comes of a job. Rejects as `work` of an executor does. */
  async compute(job: Job): Promise<Done> {
    const { seed, from, count } = job;
    if (!(count >= 1)) throw new RangeError(`A job has at least one replication, not ${count}.`);
    const since = performance.now();
    const failed: FailedTrial[] = [];
    let blocks: readonly Block[] = [];
    let losses = 0;
    for (let done = 0; done < count; ) {
      const piece = { ...job, from: from + done, count: this.most(count - done) };
      const before = performance.now();
      try {
        const part = await this.hand.compute(piece);
        if (done === 0 && piece.count === count) blocks = part.blocks;
        else {
          if (done === 0) blocks = part.blocks.map(({ hash, width }) => newBlock(hash, seed, width, from, count));
          for (const [i, block] of part.blocks.entries()) place(blocks[i] as Block, block);
        }
        failed.push(...part.failed);
        this.cost = (performance.now() - before) / piece.count;
        done += piece.count;
      } catch (error) {
        if (!(error instanceof LostWorker) || this.hand.ended) throw error;
        if (++losses > MOST_LOSSES) throw gaveUp(piece, losses, error);
        this.onRestart(job, error.message);
      }
    }
    return { job, blocks, failed, milliseconds: performance.now() - since };
  }

  /** Ends the worker, also in the middle of a job, which then rejects. */
  end(): void {
    this.hand.end();
  }

  private most(left: number): number {
    if (this.cost === 0) return 1;
    return Math.max(1, Math.min(left, Math.floor(PIECE / this.cost)));
  }
}

function gaveUp({ scenarios, from, count }: Job, losses: number, cause: LostWorker): LostWorker {
  const names = scenarios.map(({ name }) => name).join(', ');
  const which = count === 1 ? `Replication ${from}` : `Replications ${from} to ${from + count - 1}`;
  return new LostWorker(`${which} of ${names}, given up after ${losses} lost workers. ${cause.message}`, { cause });
}
