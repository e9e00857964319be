import { COUNT } from '../census.ts';
import { FAMILIES } from '../ledger.ts';
import { type Indicator, stock } from './indicator.ts';
import { familyStock } from './running.ts';

/** I01: children without a fixed worker, new. */
export const withoutWorkerNew: Indicator = {
  id: 'I01',
  outputs: () => [
    stock(COUNT.fresh, {
      key: 'withoutWorkerNew',
      unit: 'children',
      headline: true,
      label: { nl: 'Kinderen zonder vaste jeugdbeschermer, nieuw', en: 'Children without a fixed worker, new' },
      definition: {
        nl: 'Kinderen met een maatregel op de peildatum die nog nooit een vaste jeugdbeschermer hadden.',
        en: 'Children with a measure at the date who never had a fixed jeugdbeschermer.',
      },
    }),
    familyStock(FAMILIES.fresh, {
      key: 'withoutWorkerNew.families',
      label: { nl: 'Gezinnen zonder vaste jeugdbeschermer, nieuw', en: 'Families without a fixed worker, new' },
      definition: {
        nl: 'Gezinnen met een maatregel op de peildatum die nog nooit een vaste jeugdbeschermer hadden.',
        en: 'Families under a measure at the date who never had a fixed jeugdbeschermer.',
      },
    }),
    stock(COUNT.freshLate, {
      key: 'withoutWorkerNewLate',
      unit: 'children',
      label: { nl: 'Nieuw, langer dan 5 werkdagen', en: 'New, for more than 5 working days' },
      definition: {
        nl: 'Als hierboven, en de beschikking is meer dan vijf werkdagen oud (norm N01).',
        en: 'As above, and the order is more than five working days old (norm N01).',
      },
    }),
  ],
};
