import type { Words } from '../../scenario/parameter.ts';
import { COHORT, FLOW } from '../tally.ts';
import { type Declared, flow, type Indicator } from './indicator.ts';

type Row = readonly [key: string, which: number, label: Words, definition: Words];

/** What went from one link of the chain to the next in the period that ended at the date. */
const flows: readonly Row[] = [
  [
    'atTable',
    FLOW.atTable,
    { nl: 'Aangemeld bij de tafel', en: 'Brought before the table' },
    {
      nl: 'Kinderen die in de maand bij de jeugdbeschermingstafel kwamen.',
      en: 'Children who came before the jeugdbeschermingstafel in the month.',
    },
  ],
  [
    'decided',
    FLOW.decided,
    { nl: 'Besproken aan de tafel', en: 'Discussed at the table' },
    {
      nl: 'Kinderen over wie de jeugdbeschermingstafel in de maand besliste.',
      en: 'Children about whom the jeugdbeschermingstafel decided in the month.',
    },
  ],
  [
    'sentToRaad',
    FLOW.sentToRaad,
    { nl: 'Van de tafel naar de Raad', en: 'From the table to the Raad' },
    {
      nl: 'Kinderen voor wie de tafel in de maand om een raadsonderzoek vroeg.',
      en: 'Children for whom the table asked for an investigation in the month.',
    },
  ],
  [
    'raadLeft',
    FLOW.raadLeft,
    { nl: 'Weg bij de Raad zonder rapport', en: 'Left the Raad without a report' },
    {
      nl: 'Kinderen die in de maand de rij of het onderzoek verlieten: de VOTS eindigde, er kwam een crisis, of zij werden 18.',
      en: 'Children who left the line or the investigation in the month: the VOTS ended, a crisis came, or they turned 18.',
    },
  ],
  [
    'requested',
    FLOW.requested,
    { nl: 'Verzoeken aan de kinderrechter', en: 'Requests to the kinderrechter' },
    {
      nl: 'Kinderen voor wie de Raad in de maand om een maatregel verzocht.',
      en: 'Children for whom the Raad requested a measure in the month.',
    },
  ],
  [
    'heard',
    FLOW.heard,
    { nl: 'Beslissingen van de kinderrechter', en: 'Decisions of the kinderrechter' },
    {
      nl: 'Kinderen over wie de kinderrechter in de maand op een verzoek besliste, met of zonder maatregel.',
      en: 'Children about whom the kinderrechter decided on a request in the month, with or without a measure.',
    },
  ],
  [
    'coupledNew',
    FLOW.coupledNew,
    { nl: 'Eerste vaste jeugdbeschermer', en: 'First fixed worker' },
    {
      nl: 'Kinderen met een maatregel die in de maand hun eerste vaste jeugdbeschermer kregen, of die er bij de beschikking al een hadden.',
      en: 'Children with a measure who were given their first fixed jeugdbeschermer in the month, or had one at the order.',
    },
  ],
  [
    'coupledExisting',
    FLOW.coupledExisting,
    { nl: 'Opnieuw een vaste jeugdbeschermer', en: 'Another fixed worker' },
    {
      nl: 'Kinderen die hun jeugdbeschermer kwijt waren en in de maand een andere kregen.',
      en: 'Children who had lost their jeugdbeschermer and were given another in the month.',
    },
  ],
  [
    'leftNew',
    FLOW.leftNew,
    { nl: 'Maatregel voorbij zonder eerste jeugdbeschermer', en: 'Measure over without a first worker' },
    {
      nl: 'Kinderen die in de maand niet meer onder een maatregel stonden en nooit een vaste jeugdbeschermer hadden.',
      en: 'Children who were no longer under a measure in the month and never had a fixed jeugdbeschermer.',
    },
  ],
  [
    'leftExisting',
    FLOW.leftExisting,
    { nl: 'Maatregel voorbij zonder andere jeugdbeschermer', en: 'Measure over without another worker' },
    {
      nl: 'Kinderen die in de maand niet meer onder een maatregel stonden terwijl zij op een andere jeugdbeschermer wachtten.',
      en: 'Children who were no longer under a measure in the month while they waited for another jeugdbeschermer.',
    },
  ],
  [
    'referrals',
    FLOW.referrals,
    { nl: 'Begonnen verwijzingen', en: 'Referrals begun' },
    {
      nl: 'Kinderen voor wie de jeugdbeschermer in de maand een verwijzing begon.',
      en: 'Children for whom the jeugdbeschermer began a referral in the month.',
    },
  ],
  [
    'listed',
    FLOW.listed,
    { nl: 'Nieuw op een wachtlijst', en: 'New on a waiting list' },
    {
      nl: 'Kinderen die in de maand op de lijst van een aanbieder kwamen, met en zonder maatregel.',
      en: 'Children who joined the list of a provider in the month, with and without a measure.',
    },
  ],
  [
    'helpStarted',
    FLOW.helpStarted,
    { nl: 'Gestarte hulp', en: 'Help begun' },
    {
      nl: 'Kinderen van wie hulp in de maand begon, met en zonder maatregel.',
      en: 'Children whose help began in the month, with and without a measure.',
    },
  ],
  [
    'helpEnded',
    FLOW.helpEnded,
    { nl: 'Beëindigde hulp', en: 'Help ended' },
    {
      nl: 'Kinderen die in de maand hun plek bij een aanbieder verlieten, met en zonder maatregel.',
      en: 'Children who left their place at a provider in the month, with and without a measure.',
    },
  ],
];

/** F78: flows per month between the links of the chain. */
export const chainFlows: Indicator = {
  id: 'F78',
  outputs: () => [
    flow(FLOW.reported, {
      key: 'chain.flow.reported',
      unit: 'families',
      label: { nl: 'Meldingen op weg naar de tafel', en: 'Reports on the way to the table' },
      definition: {
        nl: 'Gezinnen die in de maand op weg gingen naar de tafel: via Veilig Thuis, het lokale team, of opnieuw gemeld.',
        en: 'Families who set out for the table in the month: by Veilig Thuis, the local team, or reported again.',
      },
    }),
    ...flows.map(([key, which, label, definition]) =>
      flow(which, { key: `chain.flow.${key}`, unit: 'children', label, definition }),
    ),
    cohortSize(
      'raadRequests',
      COHORT.raadRequested,
      { nl: 'Aangemeld bij de Raad', en: 'Came to the Raad' },
      {
        nl: 'Kinderen die in de maand bij de Raad kwamen, ook die met een VOTS.',
        en: 'Children who came to the Raad in the month, those with a VOTS included.',
      },
    ),
    cohortSize(
      'orders',
      COHORT.ordered,
      { nl: 'Nieuwe maatregelen', en: 'New measures' },
      {
        nl: 'Kinderen die in de maand onder een maatregel kwamen: OTS, voogdij of VOTS; een OTS na een VOTS telt niet opnieuw.',
        en: 'Children who came under a measure in the month: OTS, voogdij or VOTS; an OTS after a VOTS does not count again.',
      },
    ),
  ],
};

/** How many children a cohort that has just closed has, as a series of flows; NaN at the start. */
function cohortSize(key: string, cohort: number, label: Words, definition: Words): Declared {
  return {
    key: `chain.flow.${key}`,
    unit: 'children',
    view: 'flow',
    better: 'none',
    headline: false,
    kind: 'series',
    label,
    definition,
    sample: (c, row, place) => {
      const period = c.tally.period[0] as number;
      row[place] = Number.NaN;
      if (c.now() > 0) row[place] = c.tally.cohort[cohort * c.dates.length + period - 1] as number;
    },
  };
}
