import { at } from '../numbers.ts';
import { COHORT, SPAN } from '../tally.ts';
import { cohortShare, type Indicator, percentiles } from './indicator.ts';

/** I04: share with a plan in six weeks. */
export const planInTime: Indicator = {
  id: 'I04',
  outputs: () => [
    ...cohortShare(COHORT.ordered, COHORT.planInTime, at('norm.plan'), {
      key: 'planInTime',
      unit: 'share',
      headline: true,
      label: { nl: 'Binnen 6 weken een plan', en: 'Plan within 6 weeks' },
      definition: {
        nl: 'Aandeel van de kinderen met een nieuwe beschikking in de maand dat binnen zes weken een gedragen plan had.',
        en: 'Share of children with a new order in the month who had a supported plan within six weeks.',
      },
    }),
    ...percentiles(SPAN.orderToPlan, {
      key: 'planWait',
      unit: 'days',
      label: { nl: 'Van beschikking tot plan', en: 'From order to plan' },
      definition: {
        nl: 'Dagen van beschikking tot gedragen plan, per kind; wie nog wacht telt mee.',
        en: 'Days from order to supported plan, per child; those still waiting count.',
      },
    }),
  ],
};
