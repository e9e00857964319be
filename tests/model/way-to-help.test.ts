import { describe, expect, it } from 'vitest';
import { HELP, TAILOR_MADE } from '../../sim/model/child.ts';
import type { KindName } from '../../sim/model/kinds.ts';
import type { Chain } from '../../sim/model/state.ts';
import { FLOW } from '../../sim/model/tally.ts';
import { DAY, WEEK } from '../../sim/model/time.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { type Watch, WatchedChain } from './kit/chain-run.ts';
import { standardError } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';

// Seed 'way to help'. Many children get stuck: providers refuse two in three.
const SEED = 'way to help';
const manyStuck = 'parameters: { helpType.refusal: 0.67, experttafel.reported: 1 }\n';

/** Runs replication 0 of the base path with these lines and returns the chain at its end. */
function run(lines: string, watch: Watch = {}): Chain {
  const watched = new WatchedChain(scenarioWith(lines), watch);
  watched.run(SEED, 0);
  return watched.chain;
}

const total = (c: Chain, flow: number): number => c.tally.total[flow] as number;

describe('the experttafel', () => {
  /** Cases that each meeting discussed. */
  function meetings(lines: string): { cases: number[]; chain: Chain } {
    const cases: number[] = [];
    let before = 0;
    const only = (kind: KindName, act: () => void): void => {
      if (kind === 'experttafel') act();
    };
    const chain = run(lines, {
      before: (c, kind) =>
        only(kind, () => {
          before = total(c, FLOW.experttafel);
        }),
      after: (c, kind) => only(kind, () => cases.push(total(c, FLOW.experttafel) - before)),
    });
    return { cases, chain };
  }

  it('discusses at most as many cases a week as it has slots, and the others wait', () => {
    const { cases, chain } = meetings(`${manyStuck}regions: [{ id: zhz, experttafelSlots: 1 }]\n`);
    // By hand: three years have 156 Thursdays.
    expect(cases.length).toBeLessThanOrEqual(156);
    expect(cases.length).toBeGreaterThan(100);
    expect(Math.max(...cases)).toBe(1);
    expect(chain.experttafelLine.longest[0]).toBeGreaterThan(5);
  });

  it('with slots for everyone leaves nobody waiting after a meeting on a working day', () => {
    let left = 0;
    run(`${manyStuck}regions: [{ id: zhz, experttafelSlots: 1000 }]\n`, {
      after: (c, kind) => {
        if (kind === 'experttafel' && c.calendar.isOpen(c.now())) left += c.experttafelLine.size[0] as number;
      },
    });
    expect(left).toBe(0);
  });

  it('that never meets has a line that grows, and answers nobody', () => {
    const { cases, chain } = meetings(`${manyStuck}regions: [{ id: zhz, experttafelSlots: 0 }]\n`);
    expect(Math.max(...cases)).toBe(0);
    expect(chain.experttafelLine.size[0]).toBeGreaterThan(50);
  });

  it('on the base path has slots to spare: nobody waits for a second meeting but over a holiday', () => {
    const { chain } = meetings('');
    expect(chain.experttafelLine.longest[0]).toBeLessThanOrEqual(2 * 2);
  });
});

describe('tailor-made help', () => {
  const lever = 'levers: [{ lever: maatwerk, value: 4, start: 2024-09-20, end: 2026-09-20 }]\n';

  it('is given to no more children than the budget holds: 4 a year for two years', () => {
    const made = total(run(manyStuck + lever), FLOW.tailorMade);
    expect(made).toBeLessThanOrEqual(8);
    // Two years of many stuck children use it up; one or two may have turned 18 before it started.
    expect(made).toBeGreaterThan(5);
  });

  it('takes no place of a provider, and nobody gets it without a budget', () => {
    const outside = (c: Chain): number => {
      let number = 0;
      for (let child = 0; child < c.children.used; child++)
        if (c.children.inUse[child] === 1 && c.children.help[child] === HELP.running)
          number += c.children.provider[child] === TAILOR_MADE ? 1 : 0;
      return number;
    };
    expect(outside(run(manyStuck + lever))).toBeGreaterThan(0);
    expect(outside(run(manyStuck))).toBe(0);
  });
});

describe('preparing a referral takes as long as before its parts were told apart', () => {
  /** Time from the start to the end of preparing, of the first or later referrals of children [weeks]. */
  function preparation(first: boolean): Float64Array {
    const weeks: number[] = [];
    const watched = new WatchedChain(scenarioWith(''), {
      before: (c, kind, child) => {
        if (kind !== 'referralStep' || c.children.help[child] !== HELP.referral) return;
        const since = c.children.prepared[child] as number;
        if (since >= 0 && (c.children.needs[child] === 1) === first) weeks.push((c.now() - since) / WEEK);
      },
    });
    for (let replication = 0; replication < 10; replication++) watched.run(SEED, replication);
    return Float64Array.from(weeks);
  }

  // By hand: 1.6 of work, 0.25 x 4 of barriers, and for the first referral 0.25 x 2 of sight on a parent; 3 standard errors.
  it.each([
    ['first', true, 3.1],
    ['later', false, 2.6],
  ] as const)('%s referrals', (_, first, weeks) => {
    const times = preparation(first);
    expect(Math.abs(mean(times) - weeks)).toBeLessThan(3 * standardError(times));
  });
});

describe('a wait that harms (M25)', () => {
  const returns = (lines: string): number => {
    let number = 0;
    const watched = new WatchedChain(scenarioWith(lines), {
      before: (_, kind) => {
        if (kind === 'returns') number++;
      },
    });
    for (let replication = 0; replication < 10; replication++) watched.run(SEED, replication);
    return number;
  };

  // Nobody comes back for another reason; twice the harm per month brings about twice as many back.
  const alone = (harm: number): number =>
    returns(`parameters: { return.afterMeasure: 0, return.afterNoRequest: 0, return.waiting: ${harm} }\n`);

  it('brings families back by the months that they waited, and is off in the base path', () => {
    expect(alone(0)).toBe(0);
    expect(alone(0.01)).toBeGreaterThan(50);
    expect(Math.abs(alone(0.02) / alone(0.01) - 2)).toBeLessThan(0.4);
    expect(returns('off: [M25]\n')).toBe(returns(''));
  });
});

describe('places and needs (M35)', () => {
  const worst = (c: Chain): number =>
    Math.max(...Array.from({ length: c.tables.providers }, (_, provider) => longestWait(c, provider)));
  function longestWait(c: Chain, provider: number): number {
    let longest = 0;
    for (let place = 0; place < 3; place++) {
      const first = c.providerLine.first(provider * 3 + place);
      if (first >= 0) longest = Math.max(longest, (c.now() - (c.providerLine.since[first] as number)) / DAY);
    }
    return longest;
  }

  it('nobody gets another type of help than needed, unless a scenario says so', () => {
    expect(total(run(''), FLOW.substitutions)).toBe(0);
    expect(total(run('parameters: { help.substitution: 0.2 }\n'), FLOW.substitutions)).toBeGreaterThan(20);
  });

  it('with all places as one pool nobody waits as long at the end as the longest does with strict matching', () => {
    expect(worst(run('off: [M35]\n'))).toBeLessThan(worst(run('')));
  });
});
