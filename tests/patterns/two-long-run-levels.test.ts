import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { parameters } from '../../sim/scenario/register/index.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { Sample, standardError, standardErrorsApart } from '../model/kit/sample.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';
import { table } from './kit/table.ts';
import { meanWaiting, type WorseningLine } from './kit/worsening-line.ts';

// 80 families a year, 200 guided at once, two years each: a load of 0.8. Who waits leaves the line after five years on
// average, as when a measure ends. Waiting makes a case heavier, up to twice as long; half of that is there after 4 months.
const line = { rate: 80, places: 200, guidance: 2, patience: 5, from: 20, until: 30 };
const alike = (): number => 1;
const heavier = (wait: number): number => 2 - Math.exp(-2 * wait);
// Mean number in line in years 20 to 30; seed 'two levels', 60 replications.
const REPLICATIONS = 60;
/** Families in line on the first day, besides the 200 that are guided. */
const backlogs = [0, 25, 50, 100, 150, 300] as const;

function levels(weight: WorseningLine['heavier']): ReadonlyMap<number, Float64Array> {
  const from = (waiting: number): WorseningLine => ({ ...line, heavier: weight, atStart: line.places + waiting });
  return new Map(backlogs.map((waiting) => [waiting, meanWaiting(from(waiting), seedKey('two levels'), REPLICATIONS)]));
}

/**
 * Where a line stands still in the fluid limit, as waits [years] from short to long. Of those who come a share
 * exp(-wait / patience) is still there when its turn comes, and they keep all places busy: load x heavier(wait) x
 * exp(-wait / patience) = 1. The line falls where the left side is below 1, and grows where it is above.
 */
function standingWaits(): number[] {
  const pull = (wait: number): number =>
    ((line.rate * line.guidance) / line.places) * heavier(wait) * Math.exp(-wait / line.patience) - 1;
  const step = 1e-4;
  const waits = Array.from({ length: 100_000 }, (_, i) => i * step);
  return waits.filter((wait) => pull(wait) * pull(wait + step) < 0);
}

/** Families in line in the fluid limit when the wait is this long: who came in that time and has not left. */
function inLine(wait: number): number {
  return line.rate * line.patience * (1 - Math.exp(-wait / line.patience));
}

describe('the same staff has two long-run levels when waiting makes cases heavier', () => {
  const [tipping, high] = standingWaits().map(inLine) as [number, number];
  const found = levels(heavier);
  const without = levels(alike);
  const at = (waiting: number): Float64Array => found.get(waiting) as Float64Array;
  /** Share of the replications that end nearer to the high level than to none. */
  const shareHigh = (waiting: number): number =>
    at(waiting).filter((number) => number > high / 2).length / REPLICATIONS;

  it('settles without a line from a start without one', async ({ annotate }) => {
    const rows = backlogs.map((waiting) => [
      waiting,
      shareHigh(waiting).toFixed(2),
      mean(at(waiting)).toFixed(1),
      mean(without.get(waiting) as Float64Array).toFixed(1),
    ]);
    const head = ['in line at the start', 'share that ends high', 'in line in years 20 to 30', 'not heavier'];
    await annotate(`fluid limit: ${tipping.toFixed(1)} and ${high.toFixed(1)}${table([head, ...rows])}`);
    expect(shareHigh(0)).toBe(0);
    expect(mean(at(0))).toBeLessThan(1);
  });

  it('stays at the high level of the fluid limit from a start above it', () => {
    // Tolerance 3 standard errors and 2 %: the fluid limit has no fluctuations.
    expect(shareHigh(300)).toBe(1);
    expect(Math.abs(mean(at(300)) - high)).toBeLessThanOrEqual(3 * standardError(at(300)) + 0.02 * high);
  });

  it('chance decides from a start in between, with one and the same policy', () => {
    // A share of a half has a standard error of 0.065; tolerance 4 of them. The start lies above the tipping point of the
    // fluid limit, as who is in line on the first day has not waited yet.
    expect(50).toBeGreaterThan(tipping);
    expect(Math.abs(shareHigh(50) - 0.5)).toBeLessThanOrEqual(0.26);
  });

  it('works off any backlog when cases do not grow heavier', () => {
    for (const [waiting, sample] of without) expect(mean(sample), `${waiting} at the start`).toBeLessThan(1);
  });
});

// The chain with the same loop: who has no jeugdbeschermer gets no help, missing help asks more time (M05) and holds up
// the end of the measure (P25), and load makes staff leave (M01). Few candidates: the low end of their range. Both
// starts have the 365 children with an OTS and a worker of the base path; the small one has nobody in line, the large one
// 513 children, 400 more than counted. Seed 'levels'; 16 replications of 20 years, and 8 of 12 where the line only grows.
const starts = {
  small: 'regions: [{ id: zhz, ots: 365, newWaiting: 0, existingWaiting: 0 }]\n',
  large: 'regions: [{ id: zhz, ots: 878, newWaiting: 241, existingWaiting: 272 }]\n',
};
/** Horizon [years] and number of replications. */
const long = { years: 20, replications: 16 };
const short = { years: 12, replications: 8 };

/** Lines of YAML that set a number of the chain to the lowest or highest value that the register thinks possible. */
function ends(which: Readonly<Record<string, 'lowest' | 'highest'>>): string {
  const values = Object.entries(which).map(([key, end]) => {
    const range = parameters.find((parameter) => parameter.key === key)?.range;
    return `${key}: ${range?.[end === 'lowest' ? 0 : 1]}`;
  });
  return `parameters: { ${values.join(', ')} }\n`;
}

/** Children without a fixed jeugdbeschermer at the horizon. */
function withoutWorker(start: keyof typeof starts, lines: string, { years, replications } = long): Float64Array {
  const sample = new Sample(scenarioWith(`years: ${years}\n${starts[start]}${lines}`), 'levels', replications);
  return sample.at('withoutWorker', sample.model.dates.length - 1);
}

describe('the chain with few candidates', () => {
  const few = { 'hiring.candidates': 'lowest' } as const;
  const strong = {
    ...few,
    'staff.loadSensitivity': 'highest',
    'hours.missingHelp': 'highest',
    'ots.missingHelp': 'lowest',
  } as const;

  it('forgets its start within twenty years with the loops switched off', async ({ annotate }) => {
    const lines = `${ends(few)}off: [M01, M05, P25]\n`;
    const [small, large] = [withoutWorker('small', lines), withoutWorker('large', lines)];
    await annotate(`children without a worker: ${mean(small)} and ${mean(large)}`);
    expect(Math.abs(standardErrorsApart(small, large))).toBeLessThanOrEqual(3);
    expect(mean(large)).toBeLessThan(30);
  });

  it('keeps a large line in some futures with the loops as strong as the register has them', async ({ annotate }) => {
    const [small, large] = [withoutWorker('small', ends(few)), withoutWorker('large', ends(few))];
    await annotate(`children without a worker: ${mean(small)} and ${mean(large)}, each ${large.join(' ')}`);
    expect(Math.max(...small)).toBeLessThan(150);
    // One future in eight, measured over 32: two of 16, with a standard error of 1.3; tolerance 3 of them.
    const kept = large.filter((children) => children > 150).length;
    expect(kept).toBeGreaterThanOrEqual(1);
    expect(kept).toBeLessThanOrEqual(6);
  });

  it('has two levels with the loops at the strong end of their ranges', async ({ annotate }) => {
    const [small, large] = [withoutWorker('small', ends(strong), short), withoutWorker('large', ends(strong), short)];
    await annotate(`children without a worker: ${mean(small)} and ${mean(large)}, each ${large.join(' ')}`);
    expect(Math.max(...small)).toBeLessThan(30);
    // Chance lets two futures in eight escape.
    expect(standardErrorsApart(small, large)).toBeGreaterThan(4);
    expect(large.filter((children) => children > 300).length).toBeGreaterThanOrEqual(6);
  });
});
