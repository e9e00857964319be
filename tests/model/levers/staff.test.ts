import { describe, expect, it } from 'vitest';
import { Sample, standardErrorsApart } from '../kit/sample.ts';
import { scenarioWith } from '../kit/scenarios.ts';

// Every lever and shock on the staff of the GIs moves what the field expects, in the expected direction. Seed 'staff levers', 100
// paired replications. "Moves" means: the mean difference lies more than 3 of its own standard errors from zero.
const SEED = 'staff levers';
const PAIRS = 100;
const ERRORS = 3;
/** Two years hold every date below. */
const YEARS = 'years: 2\n';
const base = new Sample(scenarioWith(YEARS), SEED, PAIRS);
const START = 'start: 2024-09-20';

function withLines(lines: string): Sample {
  return new Sample(scenarioWith(YEARS + lines), SEED, PAIRS);
}

function lever(key: string, value: number, rest = START): Sample {
  return withLines(`levers: [{ lever: ${key}, value: ${value}, ${rest} }]\n`);
}

function shock(key: string, value: number, rest = START): Sample {
  return withLines(`shocks: [{ shock: ${key}, value: ${value}, ${rest} }]\n`);
}

type Directions = Readonly<Record<string, 'up' | 'down'>>;

/** Asserts the direction of each output against `from`: of a value, or of a series at a date. */
function moves(variant: Sample, directions: Directions, date?: string, from: Sample = base): void {
  const place = date === undefined ? 0 : base.date(date);
  for (const [key, direction] of Object.entries(directions)) {
    const apart = standardErrorsApart(from.at(key, place), variant.at(key, place));
    expect(direction === 'up' ? apart : -apart, `${key} goes ${direction}`).toBeGreaterThan(ERRORS);
  }
}

it('L04 a verbeterplan brings more workers, less turnover and fewer children without one', () => {
  const variant = lever('verbeterplan', 1);
  moves(variant, { 'staff.carrying': 'up', withoutWorker: 'down' }, '2026-09-01');
  moves(variant, { 'staff.turnover': 'down', 'helpInTime.wholeRun': 'up' });
});

it('L05 coordinators shorten the way to help and take hours off workers', () => {
  const variant = lever('coordinators', 2);
  moves(variant, { 'leadTime.referral.p50': 'down', 'helpInTime.wholeRun': 'up' });
  moves(variant, { 'workload.jb-west': 'down' }, '2025-09-01');
});

it('L05 beyond the referrals there are, more coordinators change nothing: four fte are as good as forty', () => {
  // 40 fte x 150 a year is twenty times the 300 or so referrals and refusals; so is nearly 4 fte x 150 = 600.
  // No difference is claimed, so twice the pairs: a small one would show.
  const inTime = (fte: number): Float64Array => {
    const lines = `levers: [{ lever: coordinators, value: ${fte}, ${START} }]\n`;
    return new Sample(scenarioWith(YEARS + lines), SEED, 2 * PAIRS).at('helpInTime.wholeRun');
  };
  const [four, forty] = [inTime(4), inTime(40)];
  expect(Math.abs(standardErrorsApart(four, forty))).toBeLessThan(ERRORS);
});

it('L06 team supporters lower the load, and with it the turnover', () => {
  const variant = lever('supporters', 0.6);
  moves(variant, { 'workload.jb-west': 'down', 'workload.ldh': 'down' }, '2025-09-01');
  moves(variant, { 'staff.turnover': 'down' });
});

it('L09 shorter onboarding: fewer starters at a time, and more caseload carried', () => {
  const variant = lever('onboarding', 4);
  moves(variant, { 'staff.onboarding': 'down', 'staff.carrying': 'up' }, '2025-04-01');
});

it('L19 rotation lowers the turnover and costs hours', () => {
  const variant = lever('rotation', 0.5);
  moves(variant, { 'staff.turnover': 'down' });
  moves(variant, { 'workload.jb-west': 'up' }, '2025-01-01');
});

it('L25 more interim cover adds to the load while many children wait', () => {
  moves(lever('handelingsperspectief', 5), { 'workload.jb-west': 'up' }, '2025-01-01');
});

it('L27 paid per measure, a GI with ever fewer measures gets a smaller formation', () => {
  // On the base path the measures fall by a few per cent in these years, as they did in the country.
  moves(lever('financing', 1), { 'staff.vacancies': 'down' }, '2026-09-01');
});

it('L28 a higher tariff opens vacancies first and brings workers later', () => {
  const variant = lever('tariff', 1860);
  moves(variant, { 'staff.vacancies': 'up' }, '2025-01-01');
  moves(variant, { 'staff.carrying': 'up', withoutWorker: 'down' }, '2026-09-01');
});

it('L31 training for conflict divorces lowers the load', () => {
  moves(lever('divorceTraining', 3), { 'workload.jb-west': 'down', 'workload.wss': 'down' }, '2025-09-01');
});

it('L32 simpler complaint procedures lower load and turnover', () => {
  const variant = lever('complaintProcedures', 1.5);
  moves(variant, { 'workload.jb-west': 'down' }, '2025-09-01');
  moves(variant, { 'staff.turnover': 'down' });
});

describe('L33 graduates', () => {
  const soon = 'parameters: { education.delay: 3 months }\n';
  const graduates = `levers: [{ lever: education, value: 20, ${START} }]\n`;

  it('join the candidates after the years of study, and vacancies are filled sooner', () => {
    moves(withLines(soon + graduates), { 'staff.vacancies': 'down', 'staff.carrying': 'up' }, '2025-09-01');
  });
  it('change nothing before that: with three years to go the run is the base path, to the last bit', () => {
    const scenario = scenarioWith(`${YEARS}levers: [{ lever: education, value: 20, ${START} }]\n`);
    const late = new Sample(scenario, SEED, 5);
    // Training is paid from the start.
    for (const { key } of late.model.outputs)
      if (!key.startsWith('cost.')) expect(late.at(key), key).toEqual(base.at(key).slice(0, 5));
  });
});

it('L36 the money path falls by ten million in 2026, and the formation with it', () => {
  const variant = lever('moneyPath', 1);
  moves(variant, { 'staff.vacancies': 'down' }, '2026-02-01');
  moves(variant, { 'staff.carrying': 'down' }, '2026-09-01');
});

describe('L37 a temporary team from January to September 2025', () => {
  const variant = lever('surge', 6, 'start: 2025-01-01, end: 2025-09-15');

  it('comes after its lead time and takes families from the line', () => {
    moves(variant, { 'staff.carrying': 'up', withoutWorker: 'down' }, '2025-04-01');
    expect(variant.mean('staff.carrying', base.date('2025-02-01'))).toBeCloseTo(
      base.mean('staff.carrying', base.date('2025-02-01')),
      9,
    );
  });
  it('leaves a part of the backlog behind: its families fall back to the line and are existing ones', () => {
    moves(variant, { withoutWorkerExisting: 'up', lostWorker: 'up' }, '2025-10-01');
    const gain = (date: string): number =>
      base.mean('withoutWorker', base.date(date)) - variant.mean('withoutWorker', base.date(date));
    expect(gain('2025-10-01')).toBeLessThan(gain('2025-09-01'));
  });
});

it('X02 bad publicity: more leave, fewer come, more children without a worker', () => {
  const variant = shock('publicity', 1);
  moves(variant, { 'staff.turnover': 'up', 'withoutWorker.mean': 'up' });
  moves(variant, { 'staff.carrying': 'down' }, '2025-09-01');
});

describe('X03 a strike of a third of the hours in the first quarter of 2025', () => {
  const variant = shock('strike', 0.33, 'start: 2025-01-01, end: 2025-04-01');

  it('leaves families without a worker and lets the load rise while it lasts', () => {
    moves(variant, { withoutWorker: 'up', 'workload.jb-west': 'up' }, '2025-03-01');
  });
  it('leaves a backlog that shrinks afterwards', () => {
    const backlog = (date: string): number =>
      variant.mean('withoutWorker', base.date(date)) - base.mean('withoutWorker', base.date(date));
    moves(variant, { withoutWorker: 'up' }, '2025-05-01');
    expect(backlog('2025-09-01')).toBeLessThan(backlog('2025-04-01') / 2);
  });
});

it('X05 the tariff of 2024 lowers the norm and raises the formation of a GI that works at 16', () => {
  const before = 'parameters: { gi.norm: 16 }\n';
  const sixteen = withLines(before);
  const variant = withLines(`${before}shocks: [{ shock: tariff2024, value: 1, ${START}, ramp: 12 months }]\n`);
  moves(variant, { 'caseload.jb-west': 'down' }, '2025-12-01', sixteen);
  moves(variant, { 'staff.vacancies': 'up' }, '2025-01-01', sixteen);
});

it('X06 a cut closes vacancies and lets the staff shrink; a rise does the opposite', () => {
  const cut = shock('budget', -0.15);
  moves(cut, { 'staff.vacancies': 'down' }, '2025-01-01');
  moves(cut, { 'staff.carrying': 'down', withoutWorker: 'up' }, '2026-09-01');
  moves(shock('budget', 0.15), { 'staff.carrying': 'up', withoutWorker: 'down' }, '2026-09-01');
});
