import type { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import type { Chain } from '../../../sim/model/state.ts';
import { DAY } from '../../../sim/model/time.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { WatchedChain } from './chain-run.ts';

/** What was seen of some lines of a set between the warm-up and the end of a replication. */
export interface Seen {
  /** Entities per day that left the lines. */
  readonly rate: number;
  /** Mean time in line of those [days], share that waited at all, and mean number in line. */
  readonly wait: number;
  readonly delayed: number;
  readonly number: number;
}

interface Options {
  readonly set: (c: Chain) => WaitingLines;
  /** Groups of lines of the set that are watched as one. */
  readonly groups: readonly (readonly number[])[];
  /** [days] */
  readonly warmUp: number;
  readonly seed: string;
  readonly count: number;
}

/**
 * Runs replications 0..count-1 and watches lines of a set from `warmUp` on: who leaves them, and after how long; beside
 * it the mean number as the engine keeps it. Returns what was seen of each group in each replication.
 */
export function watchLines(scenario: Scenario, { set: choose, groups, warmUp, seed, count }: Options): Seen[][] {
  const run = new WatchedChain(scenario, {});
  const { chain } = run;
  const set = choose(chain);
  const now = (): number => chain.clock[0] as number;
  const tallies = groups.map(() => ({ left: 0, ticks: 0, delayed: 0 }));
  const leave = set.leave.bind(set);
  set.leave = (entity) => {
    const tally = tallies[groups.findIndex((lines) => lines.includes(set.lineOf(entity)))];
    const ticks = now() - (set.since[entity] as number);
    leave(entity);
    if (tally === undefined) return;
    tally.left++;
    tally.ticks += ticks;
    if (ticks > 0) tally.delayed++;
  };
  const cell = new Float64Array(1);
  /** Number in the lines, summed over the time so far [days]. */
  const area = (lines: readonly number[]): number =>
    lines.reduce((sum, line) => {
      set.meanSize(line, cell, 0);
      return sum + ((cell[0] as number) * now()) / DAY;
    }, 0);
  const days = chain.horizon / DAY - warmUp;
  const seen: Seen[][] = groups.map(() => []);
  for (let replication = 0; replication < count; replication++) {
    run.begin(seed, replication);
    chain.simulator.run(warmUp * DAY);
    const before = groups.map(area);
    for (const tally of tallies) Object.assign(tally, { left: 0, ticks: 0, delayed: 0 });
    chain.simulator.run(chain.horizon);
    tallies.forEach(({ left, ticks, delayed }, group) => {
      const number = (area(groups[group] as readonly number[]) - (before[group] as number)) / days;
      seen[group]?.push({ rate: left / days, wait: ticks / DAY / left, delayed: delayed / left, number });
    });
  }
  return seen;
}
