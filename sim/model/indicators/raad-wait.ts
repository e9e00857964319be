import { COUNT } from '../census.ts';
import { at } from '../numbers.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { cohortShare, flow, type Indicator, percentiles, stock } from './indicator.ts';

/** I07: waiting for the Raad: number, days, share over the norm. */
export const raadWait: Indicator = {
  id: 'I07',
  outputs: () => [
    stock(COUNT.raadWaiting, {
      key: 'raadWaiting',
      unit: 'children',
      headline: true,
      label: { nl: 'Kinderen die op de Raad wachten', en: 'Children waiting for the Raad' },
      definition: {
        nl: 'Kinderen op de peildatum die wachten op de start van een raadsonderzoek.',
        en: 'Children at the date who wait for the start of an investigation.',
      },
    }),
    stock(COUNT.raadLate, {
      key: 'raadLate',
      unit: 'children',
      label: { nl: 'Wacht langer dan 10 dagen op de Raad', en: 'Waiting more than 10 days for the Raad' },
      definition: {
        nl: 'Kinderen op de peildatum die langer dan tien dagen op een raadsonderzoek wachten.',
        en: 'Children at the date who have waited more than ten days for an investigation.',
      },
    }),
    stock(COUNT.raadBusy, {
      key: 'raadBusy',
      unit: 'children',
      better: 'none',
      label: { nl: 'Kinderen in onderzoek bij de Raad', en: 'Children under investigation' },
      definition: {
        nl: 'Kinderen op de peildatum in een raadsonderzoek.',
        en: 'Children at the date in an investigation.',
      },
    }),
    flow(FLOW.investigationsEnded, {
      key: 'investigationsEnded',
      unit: 'children',
      label: { nl: 'Afgeronde raadsonderzoeken', en: 'Investigations finished' },
      definition: {
        nl: 'Kinderen van wie het raadsonderzoek in de maand klaar was.',
        en: 'Children whose investigation was finished in the month.',
      },
    }),
    ...cohortShare(COHORT.raadRequested, COHORT.raadInTime, at('norm.raad'), {
      key: 'raadInTime',
      unit: 'share',
      label: { nl: 'Raadsonderzoek gestart binnen 10 dagen', en: 'Investigation started within 10 days' },
      definition: {
        nl: 'Aandeel van de kinderen dat in de maand bij de Raad kwam en binnen tien dagen in onderzoek was.',
        en: 'Share of children who came to the Raad in the month and were under investigation within ten days.',
      },
    }),
    ...percentiles(SPAN.raadWait, {
      key: 'raadWait',
      unit: 'days',
      label: { nl: 'Wachttijd op de Raad', en: 'Wait for the Raad' },
      definition: {
        nl: 'Dagen van verzoek om onderzoek tot start, per kind; wie nog wacht telt mee.',
        en: 'Days from request to start of the investigation, per child; those still waiting count.',
      },
    }),
  ],
};
