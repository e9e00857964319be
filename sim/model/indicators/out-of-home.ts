import { TOTAL } from '../ledger.ts';
import type { Indicator } from './indicator.ts';
import { countedInPeriod } from './running.ts';

/** I23: uithuisplaatsingen. No target: whether a placement is good for a child is no outcome of the model. */
export const outOfHome: Indicator = {
  id: 'I23',
  outputs: () => [
    countedInPeriod(TOTAL.placed, {
      key: 'placedOutOfHome',
      unit: 'children',
      better: 'none',
      label: { nl: 'Uithuisplaatsingen', en: 'Placements out of home' },
      definition: {
        nl: 'Kinderen met een maatregel bij wie in de maand hulp buiten het eigen gezin startte; een vervolg telt opnieuw.',
        en: 'Children under a measure whose help outside the own family started in the month; a follow-up counts again.',
      },
    }),
    {
      key: 'outOfHome',
      unit: 'children',
      view: 'stock',
      better: 'none',
      headline: false,
      kind: 'series',
      label: { nl: 'Kinderen uit huis geplaatst', en: 'Children out of home' },
      definition: {
        nl: 'Kinderen met een maatregel op de peildatum van wie hulp buiten het eigen gezin loopt, ook wie klaar is en geen vervolgplek heeft.',
        en: 'Children under a measure at the date whose help outside the own family runs, also those who are finished and have no next place.',
      },
      sample: (c, row, place) => {
        row[place] = c.ledger.outOfHome[0] as number;
      },
    },
  ],
};
