import { expect, it } from 'vitest';
import { checkFigure } from '../../../sim/report/print/check-figure.ts';
import { seriesFigure } from '../../../sim/report/print/series.ts';
import { smallNumberRules } from '../../../sim/report/print/small-numbers.ts';
import { there } from './bars-example.ts';
import { alone, lineContext, lineExample } from './line-example.ts';

const result = alone(lineExample());
const faultsOf = (context: ReturnType<typeof lineContext>) => {
  const figure = there(seriesFigure('withoutWorker', context));
  const faults = checkFigure(figure, context).find(({ point }) => point === 'smallNumbers')?.faults;
  return { faults, head: figure.twin.head.filter((name) => /geteld/i.test(name)).length };
};

it.each(smallNumberRules)('a figure of counts passes the point of small numbers with the rule "%s"', (rule) => {
  const counted = {
    supplier: 'eigen telling',
    date: '2025-01-01',
    series: { new: [['2025-01-01', 7]] as const, existing: [['2025-01-01', 12]] as const },
  };
  expect(faultsOf(lineContext({ result, rule, counted }, 'nl'))).toEqual({ faults: [], head: 2 });
});

it('a figure without counts has no column of counts, and needs no rule', () => {
  const counted = { supplier: '', date: '', series: {} };
  expect(faultsOf(lineContext({ result, counted }, 'nl'))).toEqual({ faults: [], head: 0 });
});
