import { COUNT } from '../census.ts';
import { type Indicator, stock } from './indicator.ts';

/** I02: children without a fixed worker, existing; and the total of I01 and I02. */
export const withoutWorkerExisting: Indicator = {
  id: 'I02',
  outputs: () => [
    stock(COUNT.existing, {
      key: 'withoutWorkerExisting',
      unit: 'children',
      headline: true,
      label: { nl: 'Kinderen zonder vaste jeugdbeschermer, bestaand', en: 'Children without a fixed worker, existing' },
      definition: {
        nl: 'Kinderen met een maatregel op de peildatum die een vaste jeugdbeschermer hadden en die kwijt zijn.',
        en: 'Children with a measure at the date who had a fixed jeugdbeschermer and lost that worker.',
      },
    }),
    {
      key: 'withoutWorker',
      unit: 'children',
      view: 'stock',
      better: 'lower',
      headline: true,
      kind: 'series',
      label: { nl: 'Kinderen zonder vaste jeugdbeschermer, samen', en: 'Children without a fixed worker, together' },
      definition: { nl: 'Nieuw en bestaand samen op de peildatum.', en: 'New and existing together at the date.' },
      sample: (c, row, place) => {
        row[place] = (c.count[COUNT.fresh] as number) + (c.count[COUNT.existing] as number);
      },
    },
  ],
};
