import { MEASURE } from '../../family.ts';
import { FLOW } from '../../tally.ts';
import { type Law, same } from '../law.ts';
import { eachFamily } from './families.ts';

const measures = (Object.keys(MEASURE) as (keyof typeof MEASURE)[]).filter((name) => name !== 'none');

/** The flows into and out of a measure that results tell of, against the stock that they tell of. */
const underMeasure: Law = {
  says: 'children under a measure are those of the start, plus in, less out',
  open(c, books) {
    const { families, tally } = c;
    const flows = Int32Array.from(measures, (name) => FLOW[`${name}In`]);
    const out = Int32Array.from(measures, (name) => FLOW[`${name}Out`]);
    const stock = new Int32Array(Math.max(...Object.values(MEASURE)) + 1);
    const constant = measures.map(() => 0);
    const count = (): void => {
      stock.fill(0);
      eachFamily(c, books, (family) => {
        const measure = families.measure[family] as number;
        if (measure !== MEASURE.none) stock[measure] = (stock[measure] as number) + (families.size[family] as number);
      });
    };
    const net = (i: number): number =>
      (tally.total[flows[i] as number] as number) - (tally.total[out[i] as number] as number);
    const there = (i: number): number => stock[MEASURE[measures[i] as keyof typeof MEASURE]] as number;
    return {
      start: () => {
        count();
        for (let i = 0; i < constant.length; i++) constant[i] = there(i) - net(i);
      },
      after: () => {
        count();
        for (let i = 0; i < constant.length; i++)
          same(there(i), (constant[i] as number) + net(i), measures[i] as string, -1, 'children', 'start + in - out');
      },
    };
  },
};

export const flowLaws = [underMeasure];
