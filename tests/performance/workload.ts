/** What one round of a program measured. */
export interface Round {
  readonly events: number;
  readonly seconds: number;
  readonly replications: number;
  /** Results by which programs can be seen to run the same model. */
  readonly check: readonly number[];
}

/** Runs round r of a program, the same work whenever it is called. */
export type Run = (round: number) => Round;

/** One program of a workload. */
export interface Program {
  readonly name: string;
  /** 'thread': it is run in a thread of its own, so that the compiler learns from nothing else; 'here': in this one. */
  readonly place: 'thread' | 'here';
  readonly prepare: () => Run;
}

/** One workload, and the programs that run it; ratios are to the first. */
export interface Workload {
  readonly key: string;
  readonly title: string;
  /** What the check numbers are, e.g. 'mean wait'. */
  readonly check: string;
  readonly programs: readonly Program[];
}

/** The figures of a program over all rounds. */
export interface Figures {
  readonly name: string;
  /** Nanoseconds per event. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Milliseconds per replication. */
  readonly replication: number;
  /** Median of the ratios to the first program, round by round. */
  readonly ratio: number;
  /** Means over the rounds. */
  readonly check: readonly number[];
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** The figures of the programs of a workload, from the rounds of each. */
export function figuresOf(workload: Workload, runs: readonly (readonly Round[])[]): Figures[] {
  const cost = (round: Round): number => (round.seconds * 1e9) / round.events;
  const first = (runs[0] as readonly Round[]).map(cost);
  return workload.programs.map(({ name }, i) => {
    const own = runs[i] as readonly Round[];
    const costs = own.map(cost);
    return {
      name,
      median: median(costs),
      least: Math.min(...costs),
      most: Math.max(...costs),
      replication: median(own.map((round) => (round.seconds * 1000) / round.replications)),
      ratio: median(costs.map((value, round) => value / (first[round] as number))),
      check: (own[0] as Round).check.map(
        (_, k) => own.reduce((sum, round) => sum + (round.check[k] as number), 0) / own.length,
      ),
    };
  });
}

/** The figures as a table for people. */
export function table(workload: Workload, figures: readonly Figures[]): string {
  const head = ['program', 'ns/event', 'min', 'max', 'M events/s', 'ms/replication', 'ratio', workload.check];
  const rows = figures.map((f) => [
    f.name,
    f.median.toFixed(1),
    f.least.toFixed(1),
    f.most.toFixed(1),
    (1000 / f.median).toFixed(2),
    f.replication.toFixed(2),
    f.ratio.toFixed(2),
    f.check.map((value) => value.toFixed(2)).join(' / '),
  ]);
  return `${workload.title}\n${columns([head, ...rows])}`;
}

/** Rows of cells as aligned text; all but the first and the last column to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = (rows[0] as readonly string[]).map((_, i) => Math.max(...rows.map((row) => (row[i] as string).length)));
  const pad = (cell: string, i: number, row: readonly string[]): string =>
    i === 0 ? cell.padEnd(width[i] as number) : i === row.length - 1 ? cell : cell.padStart(width[i] as number);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}
