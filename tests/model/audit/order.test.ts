import { expect, it } from 'vitest';
import type { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import { MEASURE } from '../../../sim/model/family.ts';
import { GI_LINE, GI_LINES, PROVIDER_LINE, PROVIDER_LINES, RAAD_LINES } from '../../../sim/model/state.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { attachAudited, ofState, same } from '../kit/native.ts';
import { scenarioWith } from '../kit/scenarios.ts';

/** Calls `each` for everyone who stands in a line of a set. */
function everyone(lines: WaitingLines, each: (row: number, line: number) => void): void {
  for (let line = 0; line < lines.size.length; line++)
    for (let row = lines.first(line); row >= 0; row = lines.behind(row)) each(row, line);
}

const is = (truth: boolean): number => (truth ? 1 : 0);

/** Who goes first is policy, not conservation: these hold for the rules of the base path. */
const rules = [
  ofState('within a line who waits longest stands first', (c) => {
    for (const lines of [c.tableLine, c.raadLine, c.giLine, c.providerLine])
      everyone(lines, (row, line) => {
        const next = lines.behind(row);
        const inOrder = next < 0 || (lines.since[row] as number) <= (lines.since[next] as number);
        same(is(inOrder), 1, 'line', line, 'in order', 'wanted');
      });
  }),
  ofState('a family waits at the Raad in the line of its urgency', (c) => {
    everyone(c.raadLine, (family, line) => {
      same(line % RAAD_LINES, 2 - (c.families.urgency[family] as number), 'family', family, 'line', 'urgency');
    });
  }),
  ofState('a family waits at a GI among those of its kind', (c) => {
    const { measure, hadWorker, linkSince, ordered, lost } = c.families;
    everyone(c.giLine, (family, line) => {
      const kind = line % GI_LINES;
      const early = measure[family] === MEASURE.none;
      same(is(kind === GI_LINE.early), is(early), 'family', family, 'in the early line', 'without an order');
      const existing = !early && hadWorker[family] === 1;
      same(is(kind === GI_LINE.existing), is(existing), 'family', family, 'in the line of existing', 'had a worker');
      const clock = early ? linkSince : existing ? lost : ordered;
      if (!early) same(c.giLine.since[family] as number, clock[family] as number, 'family', family, 'since', 'clock');
    });
  }),
  ofState('a child waits at a provider among those of its kind', (c) => {
    everyone(c.providerLine, (child, line) => {
      const kind = line % PROVIDER_LINES;
      const measure = c.children.measure[child] === 1;
      same(is(kind === PROVIDER_LINE.measure), is(measure), 'child', child, 'in the line of measures', 'measures');
    });
  }),
];

it('every line is in order, and everyone stands in the right one, after every 11th event of the base path with teams', () => {
  const scenario = scenarioWith('levers: [{ lever: team, value: 0.3, start: 2024-10-01 }]\n');
  const run = new WatchedChain(scenario, {}, (c, kinds) => attachAudited(c, kinds, { laws: rules, every: 11 }));
  expect(run.run('order', 0)).toBeGreaterThan(20_000);
});
