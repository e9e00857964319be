import type { Words } from '../../scenario/parameter.ts';
import { SPAN } from '../tally.ts';
import { type Indicator, percentiles } from './indicator.ts';

const links: readonly (readonly [key: string, span: number, label: Words])[] = [
  ['reportToTable', SPAN.reportToTable, { nl: 'melding tot tafel', en: 'report to table' }],
  ['table', SPAN.tableWait, { nl: 'wachten op de tafel', en: 'wait for the table' }],
  ['raadWait', SPAN.raadWait, { nl: 'wachten op de Raad', en: 'wait for the Raad' }],
  ['investigation', SPAN.investigation, { nl: 'raadsonderzoek', en: 'investigation' }],
  ['court', SPAN.court, { nl: 'verzoek tot beschikking', en: 'request to decision' }],
  ['worker', SPAN.workerNew, { nl: 'beschikking tot vaste jeugdbeschermer', en: 'order to fixed worker' }],
  ['referral', SPAN.workerToReferral, { nl: 'voorbereiding verwijzing', en: 'preparing the referral' }],
  ['help', SPAN.referralToHelp, { nl: 'verwijzing tot hulp', en: 'referral to help' }],
];

/** I09: lead time from report to help, and per link. */
export const leadTime: Indicator = {
  id: 'I09',
  outputs: () => [
    ...percentiles(SPAN.reportToHelp, {
      key: 'leadTime.total',
      unit: 'days',
      headline: false,
      label: { nl: 'Van melding tot start van hulp', en: 'From report to start of help' },
      definition: {
        nl: 'Dagen van melding tot start van de eerste hulp, per kind met een maatregel dat na de startdatum is gemeld; wie nog wacht telt mee vanaf de beschikking.',
        en: 'Days from report to the first help, per child with a measure reported after the start date; those still waiting count from the order on.',
      },
    }),
    ...percentiles(SPAN.reportToWorker, {
      key: 'leadTime.toWorker',
      unit: 'days',
      label: { nl: 'Van melding tot vaste jeugdbeschermer', en: 'From report to fixed worker' },
      definition: {
        nl: 'Dagen van melding tot eerste vaste jeugdbeschermer, per kind dat na de startdatum is gemeld.',
        en: 'Days from report to the first fixed jeugdbeschermer, per child reported after the start date.',
      },
    }),
    ...links.flatMap(([key, span, label]) =>
      percentiles(span, {
        key: `leadTime.${key}`,
        unit: 'days',
        label: { nl: `Doorlooptijd: ${label.nl}`, en: `Lead time: ${label.en}` },
        definition: {
          nl: 'Dagen in deze schakel, per kind; wie er nog in zit telt mee.',
          en: 'Days in this link, per child; those still in it count.',
        },
      }),
    ),
  ],
};
