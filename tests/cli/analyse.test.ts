import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../sim/engine/errors.ts';
import type { PolicyStanding } from '../../sim/statistics/analysis.ts';
import { ketenlab, workshop } from './ketenlab.ts';
import { analysed, analysedText, madeUpSweep } from './made-up-sweep.ts';

const { folder, close } = workshop();
afterAll(close);
const THREE = 'uncertainties: [hiring.candidates, hours.child, raad.investigation]\noutcomes: [withoutWorker]\n';
const TWO_POLICIES =
  'policies:\n  - today\n' +
  "  - { name: steady, title: { nl: A, en: A }, levers: [{ lever: retention, value: 1, start: '2024-10-01' }] }\n" +
  "  - { name: gamble, title: { nl: B, en: B }, levers: [{ lever: retention, value: 2, start: '2024-10-01' }] }\n";
/** Chance that all points share, of mean 0 over every four replications. */
const noise = (r: number) => [3, -1, -3, 1][r % 4] as number;
const files = (path: string) => readdirSync(join(path, 'analysis')).sort();

async function faultsOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InputError)) throw new Error('there was no fault');
  return error.faults.map(({ path, message }) => `${path}: ${message}`).join('\n');
}

describe('ketenlab analyse of a Saltelli design', () => {
  it('gives the indices of a sum of two numbers by hand, each within its interval', async () => {
    const study = `${THREE}design: { saltelli: { points: 64 } }\nreplications: 4\n`;
    const path = await madeUpSweep(folder, 'sobol', study, ([a = 0, b = 0], _, r) => [100 + 4 * a + 2 * b + noise(r)]);
    const { outcomes, leftOut } = await analysed(path);
    const factors = outcomes[0]?.subjects[0]?.sobol?.factors ?? [];
    // Variances of uniform numbers: 16/12 and 4/12 of 20/12; the third does nothing.
    for (const [i, share] of [0.8, 0.2, 0].entries()) {
      for (const index of [factors[i]?.first, factors[i]?.total]) {
        expect(index?.value).toBeCloseTo(share, 1);
        expect(index?.interval95?.[0]).toBeLessThanOrEqual(share + 0.01);
        expect(index?.interval95?.[1]).toBeGreaterThanOrEqual(share - 0.01);
      }
    }
    const narrowed = outcomes[0]?.subjects[0]?.narrowing;
    expect(narrowed?.points).toBe(128);
    expect(narrowed?.parameters[0]?.value).toBeCloseTo(0.8, 1);
    expect(leftOut.map(({ part, why }) => `${part} ${why}`)).toEqual([
      'morris otherDesign',
      'policies onePolicy',
      'tipping otherDesign',
      'case notAsked',
    ]);
    expect(files(path)).toEqual(['information.csv', 'result.json', 'sobol.csv', 'spread.csv']);
  });
});

describe('ketenlab analyse of a Morris design', () => {
  it('gives the effects of a sum over the whole range, without spread', async () => {
    const study = `${THREE}design: { morris: { trajectories: 6, levels: 4 } }\nreplications: 2\n`;
    const path = await madeUpSweep(folder, 'morris', study, ([a = 0, b = 0]) => [100 + 4 * a - 2 * b]);
    const { outcomes, leftOut } = await analysed(path);
    const effects = outcomes[0]?.subjects[0]?.morris ?? [];
    for (const [i, mu] of [4, -2, 0].entries()) {
      expect(effects[i]?.mu).toBeCloseTo(mu, 9);
      expect(effects[i]?.muStar).toBeCloseTo(Math.abs(mu), 9);
      expect(effects[i]?.sigma.value).toBeCloseTo(0, 9);
    }
    expect(leftOut.find(({ part }) => part === 'information')?.why).toBe('noSample');
    const text = await analysedText(path, 'nl');
    expect(text).toContain('Wat kan weg, wat doet ertoe voor today');
    expect(text).toContain('Welk ontbrekend cijfer: de punten van een Morris-ontwerp hangen samen');
  });
});

describe('ketenlab analyse of policies over a sample', () => {
  const study = `${THREE}${TWO_POLICIES}design: { latin-hypercube: { points: 120 } }\nreplications: 8\n`;
  // Steady is 5 better everywhere, gamble 10 better or 10 worse; replication 0 of steady fails at three points.
  const made = madeUpSweep(folder, 'policies', study, ([a = 0], policy, r, point) => {
    if (policy === 1 && r === 0 && point < 3) return null;
    return [100 + 10 * a + noise(r) + ([0, -5, a > 0.5 ? -10 : 10][policy] as number)];
  });

  const whole = made.then((path) => analysed(path));

  it('ranks them, with how often each is the best and what is lost, by hand', async () => {
    const { outcomes, failed, rows } = await whole;
    expect({ failed, rows }).toEqual({ failed: 3, rows: 120 * 3 * 8 });
    const { standings } = outcomes[0]?.policies ?? { standings: [] };
    const of = (name: string) => standings.find(({ policy }) => policy === name) as PolicyStanding;
    expect(standings[0]?.policy).toBe('steady');
    expect(of('steady').difference).toMatchObject({ better: 1, worse: 0, unclear: 0 });
    expect(of('steady').difference?.mean).toBeCloseTo(-5, 9);
    expect(of('steady').best).toBeCloseTo(0.5, 9);
    expect(of('gamble').alone).toBeCloseTo(0.5, 9);
    // Against the best of each point steady loses 5 in half of them, today 10 or 5, gamble 0 or 15.
    expect(of('steady').regret.mean).toBeCloseTo(2.5, 9);
    expect(of('today').regret.mean).toBeCloseTo(7.5, 9);
    expect(of('gamble').regret.most).toBeCloseTo(15, 9);
    expect(of('gamble').group).toBe(of('today').group);
    expect(of('steady').group).not.toBe(of('today').group);
  });

  it('says which missing figure would narrow the answer most and which would change the choice (M39)', async () => {
    const { outcomes } = await whole;
    const [base] = outcomes[0]?.subjects ?? [];
    expect(base?.narrowing?.parameters[0]?.value).toBeGreaterThan(0.99);
    const choice = outcomes[0]?.policies?.choice;
    expect(choice?.chosen).toBe(1);
    // Known: 10 in one half and 5 in the other, 7.5 on average, against 5; a spline rounds the jump off.
    expect(choice?.parameters[0]?.value).toBeGreaterThan(1.8);
    expect(choice?.parameters[0]?.value).toBeLessThan(2.6);
    expect(choice?.parameters[1]?.value).toBeLessThan(0.5);
  });

  it('splits chance from not knowing: noise that all points share, and a share of points', async () => {
    const { outcomes } = await whole;
    const [base, steady] = outcomes[0]?.subjects ?? [];
    // 10 times a uniform number: 100/12, of 120 values that fill the range 120/119 of it. Chance: 20/4 by hand, of eight values 40/7.
    expect(base?.spread?.notKnowing.value).toBeCloseTo((100 / 12) * (120 / 119), 1);
    expect(base?.spread?.chance.value).toBeCloseTo(40 / 7, 9);
    expect(steady).toMatchObject({ against: 'today', tooFew: 0 });
    expect(steady?.spread?.chance.value).toBeCloseTo(0, 9);
  });

  it('finds the box of the cases that are asked for', async () => {
    const { case: found } = await analysed(await made, { case: 'withoutWorker > 103', policy: 'gamble' });
    // 110 + 10 a below a half, 90 + 10 a above it: all cases lie below a half.
    expect(found).toMatchObject({ points: 120, cases: 60, check: { density: 1 } });
    expect(found?.box).toHaveLength(1);
    const [limit] = found?.box ?? [];
    expect(limit).toMatchObject({ kind: 'number', column: 0, low: null });
    expect(found?.check?.coverage).toBeGreaterThan(0.85);
  });

  it('tells all of it in plain words in two languages, and writes the tables', async () => {
    const path = await made;
    const [dutch, english] = [
      await analysedText(path, 'nl'),
      await analysedText(path, 'en', { case: 'withoutWorker < 96' }),
    ];
    expect(dutch).toContain('2.880 rijen gelezen; 3 mislukte doorrekeningen zijn weggelaten.');
    expect(dutch).toContain('Over alle punten gemiddeld is steady het beste, en duidelijk.');
    expect(dutch).toContain('Welk ontbrekend cijfer zou de keuze (nu steady) veranderen');
    expect(dutch).toContain('doorrekening, geen voorspelling');
    expect(english).toContain('That is so at 0 of 120 points');
    expect(english).toContain('Not looked for');
    for (const text of [dutch, english]) {
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(files(path)).toEqual(['choice.csv', 'information.csv', 'policies.csv', 'result.json', 'spread.csv']);
  });

  it('gives the same margins for the same seed, whatever else is asked, and others for another', async () => {
    const path = await made;
    const [one, same, other] = [
      await whole,
      await analysed(path, { output: ['withoutWorker'] }),
      await analysed(path, { seed: 'b' }),
    ];
    expect(same).toEqual(one);
    const interval = (result: typeof one) => result.outcomes[0]?.subjects[0]?.spread?.notKnowing;
    expect(interval(other)?.value).toBe(interval(one)?.value);
    expect(interval(other)?.interval95).not.toEqual(interval(one)?.interval95);
  });
});

describe('ketenlab analyse of a grid over two levers', () => {
  const study =
    "levers:\n  - { lever: retention, range: [0, 8], start: '2024-10-01' }\n" +
    "  - { lever: recruitment, range: [0, 0.6], start: '2024-10-01' }\n" +
    'outcomes: [withoutWorker]\ndesign: { grid: { steps: 4 } }\nreplications: 40\n';

  it('maps where the difference with the first cell changes its sign, and marks the cells with two groups', async () => {
    // Down it gets better by 10 a row, to the right worse by 4; the last cell has one group at 20 and one at 120.
    const path = await madeUpSweep(folder, 'tipping', study, ([down = 0, right = 0], _, r, point) => {
      if (point === 15) return [(r % 2 === 0 ? 20 : 120) + noise(r) / 10];
      return [100 - 30 * down + 12 * right + noise(r) * (1 + down)];
    });
    const { outcomes } = await analysed(path);
    const { map, rows, columns } = outcomes[0]?.subjects[0]?.tipping ?? { map: null, rows: [], columns: [] };
    expect(rows[3]).toBeCloseTo(8, 9);
    expect(columns[1]).toBeCloseTo(0.2, 9);
    expect(map?.cells.flatMap(({ humps }, at) => (humps === null ? [] : [at]))).toEqual([15]);
    // Row 0 is above the first cell and row 1 below it, but in the last column; the first cell itself has no side.
    const sides = map?.contour.map(({ from, to }) => `${from} ${to}`);
    expect(sides).toEqual(expect.arrayContaining(['1 5', '2 6']));
    expect(sides).not.toContain('0 4');
    const svg = readFileSync(join(path, 'analysis', 'tipping-withoutWorker-today.svg'), 'utf8');
    expect(svg.match(/<rect /g)).toHaveLength(1 + 16 + 5);
    expect(svg).toContain('l5 6l5 -6');
    const text = await analysedText(path, 'en');
    expect(text).toContain('In the cells with * the futures fall into two groups: (8; 0.6).');
    expect(text).toContain('Note: today falls into two groups of futures at 1 point;');
    expect(text).toContain('Chance or not knowing: the study moves no number that is not known.');
  });
});

describe('ketenlab analyse refuses', () => {
  it('what is not there, with what may have been meant', async () => {
    const study = `${THREE}design: { latin-hypercube: { points: 4 } }\nreplications: 1\n`;
    const path = await madeUpSweep(folder, 'small', study, () => [1]);
    const asked = { output: ['withoutWorke'], case: 'nothing > 3', policy: 'todya' };
    const faults = await faultsOf(analysed(path, asked));
    expect(faults).toContain('--output: this outcome is not in the rows');
    expect(faults).toContain("did you mean 'withoutWorker'");
    expect(faults).toContain('--case: this outcome is not in the rows');
    expect(faults).toContain('--policy: this policy is not in the study');
    expect(await faultsOf(analysed(path, { case: 'withoutWorker is large' }))).toContain('--case: expected an outcome');
    expect(await faultsOf(analysed(path, { policy: 'today' }))).toContain('--policy: this belongs to --case');
    const { outcomes, leftOut } = await analysed(path);
    expect(outcomes[0]?.subjects[0]).toMatchObject({ points: 4, spread: null, narrowing: null });
    expect(leftOut).toContainEqual({ part: 'spread', why: 'oneReplication', outcome: null });
    expect(leftOut).toContainEqual({ part: 'information', why: 'tooFewPoints', outcome: null });
    writeFileSync(join(path, 'analysis', 'mine.txt'), 'keep');
    expect(await faultsOf(analysed(path))).toContain('mine.txt');
    writeFileSync(join(path, 'rows.parquet'), readFileSync(join(path, 'rows.parquet')).subarray(0, 300));
    expect(await faultsOf(analysed(path))).toContain('this table is damaged');
  });

  it('a folder without rows, on the command line with exit code 2', async () => {
    const { code, out, err } = await ketenlab(folder, ['analyse', '.']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('hier staat geen sweep');
  });
});
