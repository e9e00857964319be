import { COUNT } from '../census.ts';
import { SPAN } from '../tally.ts';
import { type Indicator, percentiles, stock } from './indicator.ts';

/** I08: wait for help per type, for children with a measure; and the list of each type, voluntary children included. */
export const helpWait: Indicator = {
  id: 'I08',
  outputs: (scenario) =>
    scenario.helpTypes.flatMap((type, place) => [
      ...percentiles(SPAN.help + place, {
        key: `helpWait.${type.id}`,
        unit: 'days',
        label: { nl: `Wachttijd op de lijst: ${type.name.nl}`, en: `Wait on the list: ${type.name.en}` },
        definition: {
          nl: 'Dagen op de wachtlijst van een aanbieder, per kind met een maatregel; wie nog wacht telt mee.',
          en: 'Days on the list of a provider, per child with a measure; those still waiting count.',
        },
      }),
      stock(COUNT.helpOfType + place, {
        key: `helpLine.${type.id}`,
        unit: 'children',
        label: { nl: `Wachtlijst: ${type.name.nl}`, en: `Waiting list: ${type.name.en}` },
        definition: {
          nl: 'Kinderen op de wachtlijsten van de aanbieders op de peildatum, met en zonder maatregel.',
          en: 'Children on the lists of the providers at the date, with and without a measure.',
        },
      }),
    ]),
};
