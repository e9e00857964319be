import { dayNumber } from '../../scenario/dates.ts';
import type { LeverSetting, Scenario } from '../../scenario/scenario.ts';
import { levers } from '../levers/index.ts';

/**
 * What the levers of a scenario ask beside people and places [euros a year, low, middle, high], averaged over `days` of run: the
 * amount per unit, times how far the value lies above the one that changes nothing, over the time it holds.
 */
export function leverCost(scenario: Scenario, days: number): readonly [number, number, number] {
  const cost: [number, number, number] = [0, 0, 0];
  const settings = [...scenario.levers].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  // By lever and start, so that the order in a file changes no bit.
  for (const [row, setting] of levers.flatMap((lever) =>
    settings.filter(({ lever: id }) => id === lever.id).map((setting) => [lever, setting] as const),
  )) {
    const amount = Math.max(0, setting.value - row.default) * heldFor(setting, scenario.start, days);
    row.cost.perUnit.forEach((euros, level) => {
      cost[level] = (cost[level] as number) + amount * euros;
    });
  }
  return cost;
}

/** Mean height of a setting over the run, 0..1: up over its ramp from the start, down over its ramp from the end. */
function heldFor({ start, end, ramp }: LeverSetting, first: string, days: number): number {
  const from = dayNumber(start) - dayNumber(first);
  if (end === null) return rise(from, ramp, 1, days) / days;
  const until = dayNumber(end) - dayNumber(first);
  const reached = ramp > 0 ? Math.min(1, (until - from) / ramp) : 1;
  return (rise(from, ramp * reached, reached, days) - rise(until, ramp, reached, days)) / days;
}

/** Area from day 0 to `days` under a line that rises from 0 at day `from` to `height`, `lasting` days later, and stays there. */
function rise(from: number, lasting: number, height: number, days: number): number {
  const upTo = (day: number): number => {
    const since = Math.max(0, day - from);
    return since < lasting ? (height * since * since) / (2 * lasting) : height * (since - lasting / 2);
  };
  return upTo(days) - upTo(0);
}
