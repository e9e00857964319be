import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeStudio } from '../../../sim/cli/brief/studio.ts';
import type { Brief } from '../../../sim/report/brief/brief.ts';
import { briefFiles } from '../../../sim/report/brief/files.ts';
import { filesUnder } from '../../../sim/report/brief/observed-under.ts';
import { parseObserved } from '../../../sim/scenario/observed.ts';
import { exampleBrief } from './example-brief.ts';

/** A small count that stands nowhere else in the example. */
const SECRET = 7.25;
const COUNTS = `date, series, value\n2024-10-01,new,41\n2024-10-01,existing,${SECRET}\n2024-11-01,new,12\n`;

function withSecret(): Brief {
  const brief = exampleBrief('');
  const observed = { existing: [['2024-10-01', SECRET]] as const };
  const { result } = brief.context;
  const files = { 'zhz-2024.yaml': 'observed: own.csv\n', 'own.csv': COUNTS };
  return {
    ...brief,
    figures: [],
    checks: [],
    context: {
      ...brief.context,
      result: {
        ...result,
        scenario: { ...result.scenario, observed },
        variants: result.variants.map((one) => ({ ...one, scenario: { ...one.scenario, observed } })),
      },
      counted: { supplier: 'de GI', date: '', series: observed },
    },
    scenarios: files,
    inputs: {
      ketenlab: '0.1.0',
      command: 'compare',
      files,
      scenarios: ['zhz-2024.yaml'],
      seed: 'ketenlab',
      replications: 4,
      years: null,
      output: null,
      link: '',
      started: '2026-11-22T10:00:00.000Z',
    },
  };
}

describe('counts below 10 of the region itself', () => {
  it('stand in no file of a letter when they are hidden, not in those that compute it again either', async () => {
    const files = await briefFiles(withSecret(), nodeStudio);
    const telling = [...files].filter(([name, bytes]) => /json|csv|txt|yaml/.test(name) && strFromU8(bytes) !== '');
    expect(telling.map(([name]) => name)).toEqual(expect.arrayContaining(['brief.json', 'scenario/own.csv']));
    for (const [name, bytes] of telling) expect(strFromU8(bytes), name).not.toContain(String(SECRET));
  });

  it('leave the other counts as they are when they are hidden, and round every count when counts are rounded', () => {
    const series = (rule: 'mask' | 'round') =>
      parseObserved(filesUnder({ 'own.csv': COUNTS }, rule)['own.csv'] ?? '', 'own.csv');
    const [first, second] = ['2024-10-01', '2024-11-01'];
    expect(series('mask')).toEqual({
      faults: [],
      series: {
        new: [
          [first, 41],
          [second, 12],
        ],
      },
    });
    expect(series('round').series).toEqual({
      new: [
        [first, 40],
        [second, 10],
      ],
      existing: [[first, 5]],
    });
  });

  it('change no file without them: the text of a scenario and of large counts stays the same', () => {
    const files = { 'a.yaml': 'date: x\n', 'b.csv': 'date,series,value\n2024-11-01,new,12\n2024-10-01,new,41\n' };
    expect(filesUnder(files, 'mask')).toEqual(files);
  });
});
