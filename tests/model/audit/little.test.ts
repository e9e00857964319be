import { describe, expect, it } from 'vitest';
import type { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import { Visits } from '../../../sim/model/audit/visits.ts';
import type { Chain } from '../../../sim/model/state.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// Little's law (1961) per line over a run of finite length, where it is an identity: the number in line, summed over time, is
// the sum of the waits inside the run. Who stands there at the start arrives at 0; who stands there at the end has waited so
// far. The number is summed from event to event; the waits are noted one by one, from joining to leaving. Both are whole
// ticks, so they agree exactly. Seed 'little'.

interface Line {
  readonly name: string;
  /** Mean number in line; arrivals per tick; mean wait [ticks]. */
  readonly number: number;
  readonly rate: number;
  readonly wait: number;
  /** Number in line summed over the run, and all waits [ticks]. */
  readonly area: number;
  readonly waits: number;
}

/** Runs a replication and measures every line of a chain where anybody came. */
function linesOf(scenario: Scenario): Line[] {
  const sets: { name: string; lines: WaitingLines; visits: Visits; area: Float64Array; seen: Int32Array }[] = [];
  let latest = 0;
  const sumUp = (c: Chain): void => {
    const now = c.clock[0] as number;
    for (const { lines, area, seen } of sets) {
      for (let line = 0; line < area.length; line++) area[line]! += (seen[line] as number) * (now - latest);
      seen.set(lines.size);
    }
    latest = now;
  };
  const run = new WatchedChain(scenario, { before: sumUp, after: sumUp });
  const { chain } = run;
  for (const name of ['tableLine', 'raadLine', 'giLine', 'providerLine', 'experttafelLine'] as const) {
    const lines = chain[name];
    const cells = lines.size.length;
    const visits = new Visits(lines, chain.clock);
    sets.push({ name, lines, visits, area: new Float64Array(cells), seen: new Int32Array(cells) });
  }
  run.begin('little', 0);
  for (const { lines, seen } of sets) seen.set(lines.size);
  chain.simulator.run(chain.horizon);
  return sets.flatMap(({ name, visits, area }) =>
    Array.from(area, (sum, line) => {
      const came = visits.came[line] as number;
      const waits = visits.waited(line);
      const [number, rate, wait] = [sum / latest, came / latest, waits / came];
      return { name: `${name} ${line}`, number, rate, wait, area: sum, waits };
    }).filter(({ rate }) => rate > 0),
  );
}

const runs: Readonly<Record<string, { scenario: Scenario; sets: readonly string[]; lines: number }>> = {
  'the base path, which starts with people in line': {
    scenario: { ...scenarioIn('zhz-2024.yaml'), years: 2 },
    sets: ['tableLine', 'raadLine', 'giLine', 'providerLine', 'experttafelLine'],
    // The table, three urgencies at the Raad, three lines of three GIs, three lines of thirteen providers, the experttafel.
    lines: 1 + 3 + 9 + 39 + 1,
  },
  'families that go to a team': {
    scenario: scenarioWith('years: 1\nlevers: [{ lever: team, value: 0.5, start: 2024-10-01 }]\n'),
    sets: ['tableLine', 'raadLine', 'giLine', 'providerLine', 'experttafelLine'],
    lines: 1 + 3 + 9 + 39 + 1,
  },
  'a Raad that starts empty': {
    scenario: scenarioIn('tests/one-raad.yaml'),
    sets: ['tableLine', 'raadLine'],
    lines: 2,
  },
  'a provider that starts empty': { scenario: scenarioIn('tests/one-provider.yaml'), sets: ['providerLine'], lines: 2 },
};

describe.each(Object.entries(runs))('%s', (_, { scenario, sets, lines: expected }) => {
  const lines = linesOf({ ...scenario, years: Math.min(scenario.years, 10) });

  it('sees every kind of line', () => {
    expect([...new Set(lines.map(({ name }) => name.split(' ')[0]))]).toEqual(sets);
    expect(lines.length).toBeGreaterThanOrEqual(expected);
  });
  it('the number summed over time is the sum of the waits, to the tick', () => {
    expect(lines.map(({ name, area }) => [name, area])).toEqual(lines.map(({ name, waits }) => [name, waits]));
  });
  it('L = lambda x W, to rounding', () => {
    for (const { name, number, rate, wait } of lines)
      expect(Math.abs(number - rate * wait), name).toBeLessThanOrEqual(1e-12 * number);
  });
});
