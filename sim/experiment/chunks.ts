/** A range of replications of one scenario: what one worker computes between two messages. */
export interface Chunk {
  /** Place in the list of scenarios. */
  readonly scenario: number;
  readonly from: number;
  readonly count: number;
}

/** Work below this is lost in the message that brings it: a round trip takes up to 0.1 ms [ms]. */
const LEAST_WORK = 20;

/**
 * Hands out the replications of some scenarios in chunks that shrink towards the end, so that workers finish together.
 * The first chunk of a scenario is one replication; later ones follow from the time that its last chunk took.
 */
export class Chunks {
  private readonly next: Int32Array;
  /** Time of one replication per scenario [ms]; 0 while unknown. */
  private readonly cost: Float64Array;
  private readonly replications: number;
  private readonly workers: number;

  constructor(scenarios: number, replications: number, workers: number) {
    this.next = new Int32Array(scenarios);
    this.cost = new Float64Array(scenarios);
    this.replications = replications;
    this.workers = workers;
  }

  /** The next chunk to compute, or null when all are handed out. */
  take(): Chunk | null {
    const scenario = this.next.findIndex((from) => from < this.replications);
    if (scenario < 0) return null;
    const from = this.next[scenario] as number;
    const left = this.replications - from;
    const count = Math.min(left, this.size(scenario, left));
    this.next[scenario] = from + count;
    return { scenario, from, count };
  }

  /** Tells how long a chunk took [ms]. */
  took(chunk: Chunk, milliseconds: number): void {
    this.cost[chunk.scenario] = milliseconds / chunk.count;
  }

  private size(scenario: number, left: number): number {
    const cost = this.cost[scenario] as number;
    if (cost <= 0) return 1;
    return Math.max(1, Math.ceil(LEAST_WORK / cost), Math.floor(left / (4 * this.workers)));
  }
}
