import { COUNT } from '../census.ts';
import { type Indicator, stock } from './indicator.ts';

/** I06: children waiting longer than three months since they were referred, month by month. */
export const helpLongWait: Indicator = {
  id: 'I06',
  outputs: () => [
    stock(COUNT.helpLong, {
      key: 'helpLongWait',
      unit: 'children',
      label: {
        nl: 'Langer dan 3 maanden wachten op hulp (vanaf de verwijzing)',
        en: 'Waiting more than 3 months for help (since the referral)',
      },
      definition: {
        nl: 'Kinderen met een maatregel op de peildatum die meer dan drie maanden geleden zijn verwezen en nog wachten. De klok loopt vanaf de verwijzing; bij ‘zonder tijdige hulp’ vanaf de beschikking.',
        en: 'Children with a measure at the date who were referred more than three months ago and still wait. The clock runs from the referral; in "without timely help" from the order.',
      },
    }),
    stock(COUNT.helpWaiting, {
      key: 'helpWaiting',
      unit: 'children',
      label: { nl: 'Kinderen met een maatregel die op hulp wachten', en: 'Children with a measure who wait for help' },
      definition: {
        nl: 'Kinderen met een maatregel op de peildatum van wie de hulp die nodig is niet is gestart.',
        en: 'Children with a measure at the date whose help, needed, has not started.',
      },
    }),
  ],
};
