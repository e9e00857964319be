import { at } from '../numbers.ts';
import { COHORT, SPAN } from '../tally.ts';
import { cohortShare, type Indicator, percentiles } from './indicator.ts';

/** I03: share coupled in five working days, and how long children wait for a worker. */
export const coupledInTime: Indicator = {
  id: 'I03',
  outputs: () => [
    ...cohortShare(COHORT.ordered, COHORT.coupledInTime, at('norm.worker'), {
      key: 'coupledInTime',
      unit: 'share',
      headline: true,
      label: { nl: 'Binnen 5 werkdagen een vaste jeugdbeschermer', en: 'Fixed worker within 5 working days' },
      definition: {
        nl: 'Aandeel van de kinderen met een nieuwe beschikking in de maand dat binnen vijf werkdagen een vaste jeugdbeschermer had; wie nog wacht telt mee als niet op tijd.',
        en: 'Share of children with a new order in the month who had a fixed jeugdbeschermer within five working days; those still waiting count as late.',
      },
    }),
    ...cohortShare(COHORT.familiesOrdered, COHORT.familiesCoupledInTime, at('norm.worker'), {
      key: 'coupledInTime.families',
      unit: 'share',
      label: {
        nl: 'Gezinnen binnen 5 werkdagen een vaste jeugdbeschermer',
        en: 'Families with a fixed worker within 5 working days',
      },
      definition: {
        nl: 'Als hierboven, maar per gezin: de norm is in de bronnen soms per kind en soms per gezin gesteld.',
        en: 'As above, but per family: the sources state the norm per child as well as per family.',
      },
    }),
    ...percentiles(SPAN.workerNew, {
      key: 'workerWaitNew',
      unit: 'days',
      label: { nl: 'Wachttijd op een vaste jeugdbeschermer, nieuw', en: 'Wait for a fixed worker, new' },
      definition: {
        nl: 'Dagen van beschikking tot vaste jeugdbeschermer, per kind; wie nog wacht telt mee.',
        en: 'Days from order to fixed jeugdbeschermer, per child; those still waiting count.',
      },
    }),
    ...percentiles(SPAN.workerExisting, {
      key: 'workerWaitExisting',
      unit: 'days',
      label: { nl: 'Wachttijd op een nieuwe jeugdbeschermer, bestaand', en: 'Wait for another worker, existing' },
      definition: {
        nl: 'Dagen van verlies van de jeugdbeschermer tot een nieuwe vaste, per kind; wie nog wacht telt mee.',
        en: 'Days from losing the jeugdbeschermer to another fixed one, per child; those still waiting count.',
      },
    }),
  ],
};
