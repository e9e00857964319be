import { at } from '../numbers.ts';
import { COHORT } from '../tally.ts';
import { cohortShare, type Indicator } from './indicator.ts';

/** I22: families that come back within the window of the register. */
export const returns: Indicator = {
  id: 'I22',
  outputs: () => [
    ...cohortShare(COHORT.measureEnded, COHORT.backAfterMeasure, at('norm.return'), {
      key: 'returnAfterMeasure',
      unit: 'share',
      better: 'lower',
      label: { nl: 'Terug binnen 12 maanden na een maatregel', en: 'Back within 12 months after a measure' },
      definition: {
        nl: 'Aandeel van de gezinnen van wie de maatregel in de maand eindigde dat binnen twaalf maanden opnieuw is gemeld.',
        en: 'Share of families whose measure ended in the month who were reported again within twelve months.',
      },
    }),
    ...cohortShare(COHORT.investigationClosed, COHORT.backAfterInvestigation, at('norm.return'), {
      key: 'returnAfterInvestigation',
      unit: 'share',
      better: 'lower',
      label: {
        nl: 'Terug binnen 12 maanden na een raadsonderzoek zonder verzoek',
        en: 'Back within 12 months after an investigation without a request',
      },
      definition: {
        nl: 'Aandeel van de gezinnen van wie het raadsonderzoek in de maand zonder verzoek eindigde dat binnen twaalf maanden opnieuw is gemeld.',
        en: 'Share of families whose investigation ended without a request in the month who were reported again within twelve months.',
      },
    }),
  ],
};
