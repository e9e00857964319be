import type { TermGroup } from '../glossary.ts';
import { both, dutch } from './term.ts';

/** Norms whose values are the rows `norm.*` of the register. */
export const norms: TermGroup = {
  title: { nl: 'Normen', en: 'Norms' },
  terms: [
    dutch(
      'N01',
      'een vaste jeugdbeschermer binnen vijf werkdagen na de beschikking',
      'a fixed jeugdbeschermer within five working days of the order',
      'GI-022',
    ),
    dutch(
      'N02',
      'een gedragen plan binnen zes weken (42 dagen) na de beschikking',
      'a supported plan within six weeks (42 days) of the order',
      'GI-023',
    ),
    dutch(
      'N03',
      'passende hulp binnen drie maanden (een kwartaal) na de beschikking',
      'fitting help within three months (a quarter of a year) of the order',
      'HELP-010',
    ),
    both(
      'start van het raadsonderzoek',
      'start of the investigation of the Raad',
      'begonnen binnen tien dagen',
      'started within ten days',
      'RVDK-040',
    ),
  ],
};
