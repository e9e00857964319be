import type { WaitingLines } from '../../engine/waiting-line.ts';

/** The visits to each line of a set, written down beside it [ticks]; who stands there at the start came at 0. */
export class Visits {
  readonly lines: WaitingLines;
  /** Visits that began, per line. */
  readonly came: Int32Array;
  private readonly clock: Float64Array;
  private readonly left: Int32Array;
  /** When each entity came, and the sum of that over those in line. */
  private readonly since: Float64Array;
  private readonly sinceSum: Float64Array;
  /** Length of the visits that ended, together. */
  private readonly ended: Float64Array;

  constructor(lines: WaitingLines, clock: Float64Array) {
    const count = lines.size.length;
    this.lines = lines;
    this.clock = clock;
    this.came = new Int32Array(count);
    this.left = new Int32Array(count);
    this.since = new Float64Array(lines.since.length);
    this.sinceSum = new Float64Array(count);
    this.ended = new Float64Array(count);
    this.followEntries();
    const leave = lines.leave.bind(lines);
    const reset = lines.reset.bind(lines);
    lines.leave = (entity) => {
      this.leaves(lines.lineOf(entity), entity);
      leave(entity);
    };
    lines.reset = () => {
      reset();
      for (const column of [this.came, this.left, this.sinceSum, this.ended]) column.fill(0);
    };
  }

  /** Time spent in a line so far by all who came there, those still there included [ticks]. */
  waited(line: number): number {
    const present = (this.came[line] as number) - (this.left[line] as number);
    return (this.ended[line] as number) + present * (this.clock[0] as number) - (this.sinceSum[line] as number);
  }

  private followEntries(): void {
    const { lines } = this;
    const enter = lines.enter.bind(lines);
    const enterFirst = lines.enterFirst.bind(lines);
    const enterByKey = lines.enterByKey.bind(lines);
    const enterSince = lines.enterSince.bind(lines);
    lines.enter = (line, entity) => {
      enter(line, entity);
      this.comes(line, entity);
    };
    lines.enterFirst = (line, entity) => {
      enterFirst(line, entity);
      this.comes(line, entity);
    };
    lines.enterByKey = (line, entity, key) => {
      enterByKey(line, entity, key);
      this.comes(line, entity);
    };
    lines.enterSince = (line, entity, since) => {
      enterSince(line, entity, since);
      this.comes(line, entity);
    };
  }

  private comes(line: number, entity: number): void {
    const now = this.clock[0] as number;
    this.came[line] = (this.came[line] as number) + 1;
    this.since[entity] = now;
    this.sinceSum[line] = (this.sinceSum[line] as number) + now;
  }

  private leaves(line: number, entity: number): void {
    const since = this.since[entity] as number;
    this.left[line] = (this.left[line] as number) + 1;
    this.sinceSum[line] = (this.sinceSum[line] as number) - since;
    this.ended[line] = (this.ended[line] as number) + (this.clock[0] as number) - since;
  }
}
