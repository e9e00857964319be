import type { Arena } from '../../../sim/engine/columns.ts';
import type { WaitingLines } from '../../../sim/engine/waiting-line.ts';

/** Mean numbers in a set of lines since a mark; the lines themselves count from time 0. */
export class LineMeans {
  private readonly lines: WaitingLines;
  private readonly clock: Float64Array;
  private readonly area: Float64Array;
  private readonly since: Float64Array;
  private readonly read = new Float64Array(1);

  constructor(arena: Arena, clock: Float64Array, lines: WaitingLines) {
    this.lines = lines;
    this.clock = clock;
    this.area = arena.float64(lines.size.length);
    this.since = arena.float64(1);
  }

  /** Measures from time 0 again. */
  reset(): void {
    this.area.fill(0);
    this.since[0] = 0;
  }

  /** Measures from now on. */
  mark(): void {
    this.since[0] = this.clock[0] as number;
    for (let line = 0; line < this.area.length; line++) this.area[line] = this.areaUntilNow(line);
  }

  /** Mean number in a line since the mark. */
  mean(line: number): number {
    const measured = (this.clock[0] as number) - (this.since[0] as number);
    return (this.areaUntilNow(line) - (this.area[line] as number)) / measured;
  }

  private areaUntilNow(line: number): number {
    this.lines.meanSize(line, this.read, 0);
    return (this.read[0] as number) * (this.clock[0] as number);
  }
}
