import { COUNT } from '../census.ts';
import { FAMILIES } from '../ledger.ts';
import { type Indicator, stock } from './indicator.ts';
import { familyStock } from './running.ts';

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
    familyStock(FAMILIES.existing, {
      key: 'withoutWorkerExisting.families',
      label: { nl: 'Gezinnen zonder vaste jeugdbeschermer, bestaand', en: 'Families without a fixed worker, existing' },
      definition: {
        nl: 'Gezinnen met een maatregel op de peildatum die een vaste jeugdbeschermer hadden en die kwijt zijn.',
        en: 'Families under a measure at the date who had a fixed jeugdbeschermer and lost that worker.',
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
        c.withoutWorkerSum[0] = (c.withoutWorkerSum[0] as number) + (row[place] as number);
      },
    },
    {
      key: 'withoutWorker.mean',
      unit: 'children',
      view: 'run',
      better: 'lower',
      headline: true,
      kind: 'value',
      label: {
        nl: 'Kinderen zonder vaste jeugdbeschermer, gemiddeld',
        en: 'Children without a fixed worker, on average',
      },
      definition: {
        nl: 'Gemiddelde van nieuw en bestaand samen over de peildata van de hele periode.',
        en: 'Mean of new and existing together over the dates of the whole run.',
      },
      close: (c, row, place) => {
        row[place] = (c.withoutWorkerSum[0] as number) / c.dates.length;
      },
    },
  ],
};
