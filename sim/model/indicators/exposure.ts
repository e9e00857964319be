import { TOTAL } from '../ledger.ts';
import type { Indicator } from './indicator.ts';
import { countedInPeriod } from './running.ts';

const urgencies = [
  ['low', { nl: 'lage urgentie', en: 'low urgency' }],
  ['high', { nl: 'hoge urgentie', en: 'high urgency' }],
  ['acute', { nl: 'acuut', en: 'acute' }],
] as const;

/** I17: child-days of waiting in a possibly unsafe situation, by urgency. */
export const exposure: Indicator = {
  id: 'I17',
  outputs: () =>
    urgencies.map(([key, name], urgency) =>
      countedInPeriod(TOTAL.exposedDays + urgency, {
        key: `exposure.${key}`,
        unit: 'child-days',
        label: {
          nl: `Doorgerekende dagen onveilig wachten: ${name.nl}`,
          en: `Modelled days of unsafe waiting: ${name.en}`,
        },
        definition: {
          nl: 'Kinddagen in de wachtrij van de Raad zonder maatregel en zonder jeugdbeschermer, en in de wachtrijen van de GI’s met een maatregel; met of zonder tijdelijk zicht op veiligheid. Wekelijks geteld, voor zeven dagen. Doorgerekend: niet gemeten, en het zegt niet of er iets gebeurde.',
          en: 'Child-days in the line of the Raad without a measure and without a jeugdbeschermer, and in the lines of the GIs under a measure; with or without interim sight on safety. Counted weekly, for seven days. Modelled: not measured, and it does not say whether anything happened.',
        },
      }),
    ),
};
