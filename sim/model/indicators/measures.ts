import { COUNT } from '../census.ts';
import { FAMILIES } from '../ledger.ts';
import { FLOW } from '../tally.ts';
import { flow, type Indicator, stock } from './indicator.ts';
import { familyStock } from './running.ts';

const names = [
  ['ots', 'OTS', COUNT.ots, FLOW.otsIn, FLOW.otsOut],
  ['voogdij', 'voogdij', COUNT.voogdij, FLOW.voogdijIn, FLOW.voogdijOut],
  ['vots', 'VOTS', COUNT.vots, FLOW.votsIn, FLOW.votsOut],
] as const;

/** I15: measures in force, in and out. */
export const measures: Indicator = {
  id: 'I15',
  outputs: () =>
    names.flatMap(([key, name, count, into, out]) => [
      stock(count, {
        key,
        unit: 'children',
        better: 'none',
        label: { nl: `Kinderen met ${name}`, en: `Children with ${name}` },
        definition: { nl: `Kinderen met ${name} op de peildatum.`, en: `Children with ${name} at the date.` },
      }),
      familyStock(FAMILIES[key], {
        key: `${key}.families`,
        better: 'none',
        label: { nl: `Gezinnen met ${name}`, en: `Families with ${name}` },
        definition: { nl: `Gezinnen met ${name} op de peildatum.`, en: `Families with ${name} at the date.` },
      }),
      ...(key === 'vots'
        ? []
        : [
            flow(into, {
              key: `${key}In`,
              unit: 'children',
              label: { nl: `Nieuwe ${name}`, en: `New ${name}` },
              definition: {
                nl: `Kinderen met een nieuwe ${name} in de maand.`,
                en: `Children with a new ${name} in the month.`,
              },
            }),
          ]),
      flow(out, {
        key: `${key}Out`,
        unit: 'children',
        label: { nl: `Beëindigde ${name}`, en: `Ended ${name}` },
        definition: {
          nl: `Kinderen bij wie ${name} in de maand eindigde.`,
          en: `Children whose ${name} ended in the month.`,
        },
      }),
    ]),
};
