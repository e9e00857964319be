import { SUM } from '../ledger.ts';
import type { Indicator } from './indicator.ts';
import { amountInPeriod } from './running.ts';

/** I19: places occupied by children who are finished and cannot leave (M15). */
export const blockedPlaces: Indicator = {
  id: 'I19',
  outputs: () => [
    {
      key: 'blockedPlaces',
      unit: 'places',
      view: 'stock',
      better: 'lower',
      headline: false,
      kind: 'series',
      label: { nl: 'Bezette plekken van kinderen die klaar zijn', en: 'Places occupied by children who are finished' },
      definition: {
        nl: 'Plekken op de peildatum van kinderen, met en zonder maatregel, die klaar zijn en geen vervolgplek hebben.',
        en: 'Places at the date of children, with and without a measure, who are finished and have no next place.',
      },
      sample: (c, row, place) => {
        row[place] = c.ledger.blocked.busy[0] as number;
      },
    },
    amountInPeriod(SUM.blockedDays, {
      key: 'blockedPlaceDays',
      unit: 'place-days',
      label: { nl: 'Plaatsdagen van kinderen die klaar zijn', en: 'Place-days of children who are finished' },
      definition: {
        nl: 'Dagen in de maand dat plekken bezet waren door kinderen die klaar zijn en geen vervolgplek hebben.',
        en: 'Days in the month that places were occupied by children who are finished and have no next place.',
      },
    }),
  ],
};
