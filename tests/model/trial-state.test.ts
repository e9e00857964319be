import { describe, expect, it } from 'vitest';
import { DAY } from '../../sim/model/time.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { type Watch, WatchedChain } from './kit/chain-run.ts';
import { changedBy, columnAt } from './kit/hidden-state.ts';
import { scenarioWith } from './kit/scenarios.ts';

describe('the state of a trial is in the arena', () => {
  // What a call leaves behind for its caller or itself, and what is written before it is read.
  const scratch = /^(draws\.(out|elapsed)|list\.sort\.\w+(\.\d)?|startRules\.formulas\.\d\.(fact|stack))$/;
  const scenario = scenarioWith("years: 1.4\nrules: { raad: 'waiting * 2' }\n", 'tests/everything.yaml');
  const fork = 120 * DAY;

  it('all else that a trial changes is scratch, and what is in it makes no difference', () => {
    const { chain } = begun(scenario);
    chain.simulator.run(fork);
    const state = chain.arena.save();
    const left = changedBy(chain, () => {
      chain.simulator.run(chain.horizon);
      chain.arena.restore(state);
    });
    expect(left.filter((path) => !scratch.test(path))).toEqual([]);
    expect(left).not.toEqual([]);
    chain.simulator.run(chain.horizon);
    const end = Buffer.from(chain.arena.save());
    chain.arena.restore(state);
    for (const path of left) columnAt(chain, path).fill(-7);
    chain.simulator.run(chain.horizon);
    expect(Buffer.from(chain.arena.save()).equals(end)).toBe(true);
  });

  it('an image holds all of it that is in use: what else is in the arena makes no difference', () => {
    const events: string[] = [];
    const { chain } = begun(scenario, (c, kind, entity) => {
      events.push(`${c.now()} ${kind} ${entity}`);
    });
    chain.simulator.run(fork);
    const image = chain.arena.image();
    image.save();
    events.length = 0;
    chain.simulator.run(chain.horizon);
    const expected = events.splice(0);
    chain.arena.restore(new Uint8Array(chain.arena.bytes).fill(0xa5).buffer);
    image.restore();
    chain.simulator.run(chain.horizon);
    expect(expected.length).toBeGreaterThan(10_000);
    expect(events).toEqual(expected);
  });

  it('a count outside the arena is found', () => {
    const hidden = { events: 0 };
    const { chain } = begun(scenario, () => {
      hidden.events++;
    });
    const root = { chain, hidden };
    const state = chain.arena.save();
    const left = changedBy(root, () => {
      chain.simulator.run(fork);
      chain.arena.restore(state);
    });
    expect(left).toContain('hidden.events');
  });
});

function begun(scenario: Scenario, after: NonNullable<Watch['after']> = () => {}): WatchedChain {
  const run = new WatchedChain(scenario, { after });
  run.begin('state', 0);
  return run;
}
