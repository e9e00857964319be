import { describe, expect, it } from 'vitest';
import { mean } from '../../sim/statistics/moments.ts';
import { Sample, standardErrorsApart } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';

// Every lever on the way to help moves its indicator in the direction that the field expects. Seed 'help', 200 paired
// replications: the variant meets the same children and staff. "Moves" means: the mean difference lies more than 3 of its own
// standard errors from zero, on the right side.
const SEED = 'help';
const PAIRS = 200;
const ERRORS = 3;
const START = 'start: 2024-09-20';

/** The base path with these lines. */
function sample(lines: string): Sample {
  return new Sample(scenarioWith(lines), SEED, PAIRS);
}

const base = sample('');

/** The base path with these settings of levers. */
function withLevers(levers: string): Sample {
  return sample(`levers: [${levers}]\n`);
}

/** Asserts the direction of each output: of a value, or of a series at a date. */
function moves(variant: Sample, directions: Record<string, 'up' | 'down'>, date?: string, from: Sample = base): void {
  const place = date === undefined ? 0 : base.date(date);
  for (const [key, direction] of Object.entries(directions)) {
    const apart = standardErrorsApart(from.at(key, place), variant.at(key, place));
    expect(direction === 'up' ? apart : -apart, `${key} goes ${direction}`).toBeGreaterThan(ERRORS);
  }
}

/** The same for what is counted over the whole run. */
function movesInAll(variant: Sample, key: string, direction: 'up' | 'down', from: Sample = base): void {
  const last = base.model.dates.length - 1;
  const apart = standardErrorsApart(from.sum(key, 0, last), variant.sum(key, 0, last));
  expect(direction === 'up' ? apart : -apart, `${key} goes ${direction}`).toBeGreaterThan(ERRORS);
}

it('L10 one form: workers have less to do', () => {
  moves(withLevers(`{ lever: oneForm, value: 60, ${START} }`), { 'workload.jb-west': 'down' }, '2025-09-01');
});

it('L11 a fixed route: referrals are ready sooner, fewer are refused, and help starts in time more often', () => {
  const variant = withLevers(`{ lever: toeleiding, value: 1, ${START} }`);
  moves(variant, { 'leadTime.referral.p50': 'down', refusalsPerHelp: 'down', 'helpInTime.wholeRun': 'up' });
  moves(variant, { helpWaiting: 'down' }, '2025-09-01');
});

it('L12 fewer barriers: the slowest referrals are ready sooner, and workers have less to do', () => {
  const variant = withLevers(`{ lever: fewerBarriers, value: 20, ${START} }`);
  moves(variant, { 'leadTime.referral.p90': 'down' });
  moves(variant, { 'workload.jb-west': 'down', helpWaiting: 'down' }, '2025-09-01');
});

it('L13 an experttafel with a mandate solves more, and fewer refusals come before help', () => {
  const variant = withLevers(`{ lever: experttafel, value: 30, ${START} }`);
  moves(variant, { experttafelSolved: 'up', refusalsPerHelp: 'down' });
});

it('L14 more stuck cases are reported: the experttafel sees more, and fewer children get stuck again', () => {
  const variant = withLevers(`{ lever: reportStuck, value: 40, ${START} }`);
  movesInAll(variant, 'experttafel', 'up');
  movesInAll(variant, 'stuck', 'down');
});

describe('L15 fewer refusals', () => {
  // Help does not start in time more often by it: who is accepted sooner waits longer on the list, for the same places.
  it('of every type: fewer refusals and stuck children, and less work for the jeugdbeschermer', () => {
    const variant = withLevers(`{ lever: fewerRefusals, value: 20, ${START} }`);
    moves(variant, { refusalsPerHelp: 'down' });
    moves(variant, { 'workload.jb-west': 'down' }, '2025-09-01');
    movesInAll(variant, 'stuck', 'down');
  });

  it('of one type: refusals fall by the part of that type in the fall of all types', () => {
    const one = withLevers(`{ lever: fewerRefusals, value: 20, ${START}, target: ggz }`);
    const all = withLevers(`{ lever: fewerRefusals, value: 20, ${START} }`);
    const fall = (variant: Sample): number => base.mean('refusalsPerHelp') - variant.mean('refusalsPerHelp');
    // By hand: ggz has (200 x 0.14 + 150) of (200 + 574) requests, 0.23; half of that and twice that are the bounds.
    expect(fall(one) / fall(all)).toBeGreaterThan(0.11);
    expect(fall(one) / fall(all)).toBeLessThan(0.46);
  });
});

it('L18 doorstroom: places come free sooner, and the list gets shorter', () => {
  const variant = withLevers(`{ lever: doorstroom, value: 10, ${START} }`);
  moves(variant, { 'helpLine.verblijf': 'down', 'helpLine.lvb': 'down' }, '2026-09-01');
});

it('L29 tailor-made help takes stuck children off the experttafel', () => {
  const variant = withLevers(`{ lever: maatwerk, value: 12, ${START} }`);
  movesInAll(variant, 'experttafel', 'down');
  movesInAll(variant, 'stuck', 'down');
});

it('L34 a joint plan: plan and referral are ready sooner', () => {
  const variant = withLevers(`{ lever: jointPlan, value: 1, ${START} }`);
  moves(variant, { 'planInTime.wholeRun': 'up', 'leadTime.referral.p90': 'down' });
});

describe('X08 a provider that stops', () => {
  const exit = 'shocks: [{ shock: providerExit, value: 1, start: 2025-01-01, target: ggz-a }]\n';
  const gone = sample(exit);

  it('makes the list of its type longer until others have taken over its places', () => {
    moves(gone, { 'helpLine.ggz': 'up' }, '2025-07-01');
    const longer = (date: string): number =>
      gone.mean('helpLine.ggz', base.date(date)) - base.mean('helpLine.ggz', base.date(date));
    expect(longer('2026-07-01')).toBeLessThan(longer('2025-07-01'));
  });

  it('L35 with an emergency plan the list is shorter halfway and later', () => {
    const ready = sample(`${exit}levers: [{ lever: brandplan, value: 4, ${START} }]\n`);
    moves(ready, { 'helpLine.ggz': 'down' }, '2025-07-01', gone);
    moves(ready, { 'helpLine.ggz': 'down' }, '2026-01-01', gone);
  });
});

it('X09 supervision: more cases at the experttafel while it lasts, and no longer', () => {
  const variant = sample('shocks: [{ shock: supervision, value: 1, start: 2024-09-20, end: 2025-09-20 }]\n');
  const more = (from: string, to: string): number => {
    const [first, last] = [base.date(from), base.date(to)];
    return standardErrorsApart(base.sum('experttafel', first, last), variant.sum('experttafel', first, last));
  };
  expect(more('2024-11-01', '2025-10-01')).toBeGreaterThan(ERRORS);
  expect(Math.abs(more('2026-01-01', '2027-09-01'))).toBeLessThan(ERRORS);
});

describe('L17 JeugdhulpPlus closes before the small-scale places are there (M16)', () => {
  // Ten of twelve places close on 1 January 2025; small-scale places take a year to build.
  const closing = `levers: [{ lever: closePlaces, value: 10, start: 2025-01-01, target: jeugdhulpplus }]\n`;
  const slow = `helpTypes: [{ id: verblijf, build: 12 months }, { id: gezinshuis, build: 12 months }]\n`;
  const late = sample(closing + slow);
  const gap = (variant: Sample, date: string): number => {
    const line = (of: Sample): number =>
      mean(of.at('helpLine.verblijf', of.date(date))) + mean(of.at('helpLine.gezinshuis', of.date(date)));
    return line(variant) - line(base);
  };

  it('the lists of the types that take over grow in the gap, and shrink once the places are there', () => {
    moves(late, { 'helpLine.verblijf': 'up' }, '2025-12-01');
    // As many places are built as close, and the children who came meanwhile have to be helped from the same places.
    expect(gap(late, '2027-09-01')).toBeLessThan((gap(late, '2026-01-01') * 2) / 3);
  });

  it('without time to build (M16 off) there is next to no gap', () => {
    const atOnce = sample(`${closing}off: [M16]\n`);
    expect(gap(atOnce, '2026-01-01')).toBeLessThan(gap(late, '2026-01-01') / 4);
  });

  it('the list of JeugdhulpPlus does not keep the children whose places are gone', () => {
    expect(late.mean('helpLine.jeugdhulpplus', late.date('2025-12-01'))).toBeLessThan(
      base.mean('helpLine.jeugdhulpplus', base.date('2025-12-01')) + 1,
    );
  });
});
