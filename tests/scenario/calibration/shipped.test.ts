import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { register } from '../../../sim/model/register.ts';
import { readCalibration } from '../../../sim/scenario/calibration/read.ts';
import { readVectorSet } from '../../../sim/scenario/calibration/vector-set.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';

const file = (end: string) => join(import.meta.dirname, `../../../scenarios/calibration/zhz-2024${end}`);
const read = (name: string) => readFileSync(name, 'utf8');
const { free, keep } = readCalibration(file('.yaml'), yamlFiles(read), register);
const { parameters, vectors } = readVectorSet(read(file('-vectors.csv')), file('-vectors.csv'), register);

describe('the vectors that ship', () => {
  it('are of the free numbers of the calibration', () => {
    expect(parameters.map(({ key }) => key)).toEqual(free.map(({ parameter }) => parameter.key));
  });

  it('are as many as the calibration keeps, between 100 and 300', () => {
    expect(vectors).toHaveLength(keep);
    expect(vectors.length).toBeGreaterThanOrEqual(100);
    expect(vectors.length).toBeLessThanOrEqual(300);
  });

  it('lie within the range of every number, and no two are the same', () => {
    for (const { values } of vectors)
      for (const { parameter, range } of free) {
        expect(values.get(parameter.key)).toBeGreaterThanOrEqual(range[0]);
        expect(values.get(parameter.key)).toBeLessThanOrEqual(range[1]);
      }
    expect(new Set(vectors.map(({ values }) => [...values.values()].join())).size).toBe(vectors.length);
  });
});
