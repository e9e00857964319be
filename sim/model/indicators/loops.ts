import type { Words } from '../../scenario/parameter.ts';
import { FLOW } from '../tally.ts';
import { flow, type Indicator } from './indicator.ts';

const counted: readonly (readonly [key: string, which: number, label: Words, definition: Words])[] = [
  [
    'overflowed',
    FLOW.overflowed,
    { nl: 'Naar een andere GI door een opnamestop', en: 'To another GI because of an intake stop' },
    {
      nl: 'Kinderen die in de maand een andere GI kregen omdat die van hun beschikking de opname had gestopt (M09).',
      en: 'Children who were given another GI in the month because that of their order had stopped its intake (M09).',
    },
  ],
  [
    'friction',
    FLOW.friction,
    { nl: 'Verwijzingen met een bureaucratische drempel', en: 'Referrals that met a bureaucratic barrier' },
    {
      nl: 'Kinderen van wie een verwijzing in de maand vastliep op betaling, woonplaatsbeginsel of declaratie (M17).',
      en: 'Children of whom a referral was held up in the month by payment, woonplaatsbeginsel or declaration (M17).',
    },
  ],
  [
    'substitutions',
    FLOW.substitutions,
    { nl: 'Andere soort hulp dan nodig', en: 'Another type of help than needed' },
    {
      nl: 'Kinderen die in de maand bij een andere soort hulp op de lijst kwamen omdat die eerder begint (M35).',
      en: 'Children who joined the list of another type of help in the month because it starts sooner (M35).',
    },
  ],
  [
    'escalated',
    FLOW.escalated,
    { nl: 'Van wachten bij de Raad naar spoed', en: 'From waiting for the Raad to an emergency' },
    {
      nl: 'Kinderen die in de maand een VOTS kregen terwijl zij op de Raad wachtten (M38); een hypothese, in het basispad uit.',
      en: 'Children who were given a VOTS in the month while they waited for the Raad (M38); a hypothesis, off in the base path.',
    },
  ],
  [
    'tailorMade',
    FLOW.tailorMade,
    { nl: 'Maatwerk gestart', en: 'Tailor-made help begun' },
    {
      nl: 'Vastgelopen kinderen bij wie in de maand maatwerk begon (L29).',
      en: 'Stuck children whose tailor-made help began in the month (L29).',
    },
  ],
];

/** Loops seen at work: how many children each took along in the month. */
export const loops: Indicator = {
  id: 'F51',
  outputs: () =>
    counted.map(([key, which, label, definition]) => flow(which, { key, unit: 'children', label, definition })),
};
