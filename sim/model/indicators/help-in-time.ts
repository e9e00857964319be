import { COUNT } from '../census.ts';
import { at } from '../numbers.ts';
import { COHORT, SPAN } from '../tally.ts';
import { cohortShare, type Indicator, percentiles, stock } from './indicator.ts';

/** I05: children without timely help, at a date and by cohort. */
export const helpInTime: Indicator = {
  id: 'I05',
  outputs: () => [
    stock(COUNT.helpLate, {
      key: 'helpLate',
      unit: 'children',
      headline: true,
      label: {
        nl: 'Kinderen zonder tijdige hulp (vanaf de beschikking)',
        en: 'Children without timely help (since the order)',
      },
      definition: {
        nl: 'Kinderen met een maatregel op de peildatum die hulp nodig hebben die niet is gestart, meer dan drie maanden na de beschikking (of na een nieuwe hulpvraag).',
        en: 'Children with a measure at the date whose help has not started more than three months after the order (or after a new need).',
      },
    }),
    ...cohortShare(COHORT.needsHelp, COHORT.helpInTime, at('norm.help'), {
      key: 'helpInTime',
      unit: 'share',
      headline: true,
      label: {
        nl: 'Binnen 3 maanden passende hulp (vanaf de beschikking)',
        en: 'Fitting help within 3 months (since the order)',
      },
      definition: {
        nl: 'Aandeel van de kinderen met een nieuwe beschikking in de maand en een hulpvraag, bij wie hulp binnen drie maanden startte; wie nog wacht telt als niet op tijd.',
        en: 'Share of children with a new order in the month and a need for help, for whom help started within three months; those still waiting count as late.',
      },
    }),
    ...cohortShare(COHORT.referred, COHORT.referredInTime, at('norm.help'), {
      key: 'helpInTimeSinceReferral',
      unit: 'share',
      label: {
        nl: 'Binnen 3 maanden passende hulp (vanaf de verwijzing)',
        en: 'Fitting help within 3 months (since the referral)',
      },
      definition: {
        nl: 'Aandeel van de kinderen met een maatregel die in de maand voor het eerst voor een hulpvraag zijn aangemeld, bij wie hulp binnen drie maanden startte. De andere telling van norm N03: wachten op een jeugdbeschermer telt hier niet mee.',
        en: 'Share of children under a measure who were first referred for a need in the month, for whom help started within three months. The other count of norm N03: waiting for a jeugdbeschermer is not in it.',
      },
    }),
    ...percentiles(SPAN.orderToHelp, {
      key: 'helpWaitFromOrder',
      unit: 'days',
      label: { nl: 'Van beschikking tot start van hulp', en: 'From order to start of help' },
      definition: {
        nl: 'Dagen van beschikking (of nieuwe hulpvraag) tot start van hulp, per kind met een maatregel; wie nog wacht telt mee.',
        en: 'Days from order (or new need) to start of help, per child with a measure; those still waiting count.',
      },
    }),
  ],
};
