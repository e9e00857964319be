import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SelectionResult } from '../../sim/statistics/selection-result.ts';
import { ketenlab, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
const QUICK = ['--years', '0.1', '--replications', '20', '--fresh', '4'];

it('ketenlab select chooses or says what cannot be told apart, with fresh replications, in plain words', async () => {
  const args = [
    'select',
    'base.yaml',
    'retention.yaml',
    '--indifference',
    '2',
    ...QUICK,
    '--lang',
    'en',
    '--out',
    'out',
  ];
  const { code, out, err } = await ketenlab(folder, args);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('still in after 10 replications') });
  expect(out).toContain('Which policy is best for: Children without a fixed worker, on average (until');
  expect(out).toMatch(/Chosen: ‘|Cannot be told apart within this number of replications: ‘/);
  expect(out).toContain('Fresh replications, 4 from number 20');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['result.json', 'table.csv']);
  const result = JSON.parse(readFileSync(join(folder, 'out', 'result.json'), 'utf8')) as SelectionResult;
  expect(result).toMatchObject({
    outcome: 'withoutWorker.mean',
    indifference: 2,
    confidence: 0.95,
    most: 20,
    fresh: 4,
  });
  expect(result.policies.map(({ scenario }) => scenario.name)).toEqual(['small-base', 'small-retention']);
  const json = await ketenlab(folder, [...args, '--json', '--quiet', '--workers', '1']);
  expect(JSON.parse(json.out)).toEqual({ ...result, seconds: expect.any(Number) });
});

describe('bad input of a selection ends with exit code 2 and a sentence', () => {
  it.each([
    [[], 'zeg met --indifference welk verschil er nog toe doet'],
    [
      ['--indifference', '1', '--confidence', '95', '--fresh', '1'],
      '--confidence = 95: verwacht een getal van 0.5 tot 1',
    ],
    [['--replications', '5'], '--replications = 5: verwacht minstens 10'],
    [['--indifference', '1', '--output', 'withoutWorkr'], "bedoelt u 'withoutWorker'?"],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await ketenlab(folder, [
      'select',
      'base.yaml',
      'retention.yaml',
      ...args,
      '--out',
      'no',
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});
