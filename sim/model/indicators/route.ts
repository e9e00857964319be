import type { Words } from '../../scenario/parameter.ts';
import { ROUTE, type Routes } from '../ledger.ts';
import type { Chain } from '../state.ts';
import type { Declared, Indicator } from './indicator.ts';
import { wholeRun } from './running.ts';

const counted: readonly (readonly [key: string, what: number, unit: string, label: Words, definition: Words])[] = [
  [
    'handovers',
    ROUTE.handovers,
    'handovers',
    { nl: 'Overdrachten per gezin', en: 'Handovers per family' },
    {
      nl: 'Hoe vaak een andere organisatie de zaak overnam terwijl geen vaste jeugdbeschermer meeging: Veilig Thuis of lokaal team, Raad, kinderrechter, GI. De tafel telt niet als organisatie, een aanbieder neemt de zaak niet over.',
      en: 'How often another organisation took up the case while no fixed jeugdbeschermer went along: Veilig Thuis or local team, Raad, kinderrechter, GI. The table is no organisation; a provider does not take up the case.',
    },
  ],
  [
    'faces',
    ROUTE.faces,
    'workers',
    { nl: 'Verschillende gezichten per gezin', en: 'Different faces per family' },
    {
      nl: 'Medewerkers die het gezin ontmoette: één per organisatie en zitting, elke jeugdbeschermer, en één per intake bij een aanbieder. Wie tijdelijk zicht houdt telt niet mee: een ondergrens.',
      en: 'Workers whom the family met: one per organisation and hearing, every jeugdbeschermer, and one per intake at a provider. Whoever gives interim cover does not count: a lower bound.',
    },
  ],
  [
    'organisations',
    ROUTE.organisations,
    'organisations',
    { nl: 'Organisaties per gezin', en: 'Organisations per family' },
    {
      nl: 'Verschillende organisaties die het gezin ontmoette: Veilig Thuis of lokaal team, Raad, kinderrechter, GI’s en aanbieders, ook aanbieders die na de intake weigerden.',
      en: 'Different organisations that the family met: Veilig Thuis or local team, Raad, kinderrechter, GIs and providers, also those that refused after the intake.',
    },
  ],
];

const ended: Words = {
  nl: 'Gezinnen van wie de maatregel in de periode eindigde en die na de startdatum zijn gemeld; in een korte periode zijn dat vooral korte maatregelen.',
  en: 'Families whose measure ended in the run and who were reported after the start; in a short run these are mostly short measures.',
};
const now: Words = {
  nl: 'Gezinnen met een maatregel op de einddatum die na de startdatum zijn gemeld, tot dan toe.',
  en: 'Families under a measure at the end date who were reported after the start, so far.',
};

/** I10: handovers, faces and organisations per family, at the end of its measure and for families under a measure. */
export const route: Indicator = {
  id: 'I10',
  outputs: () =>
    counted.flatMap((one) => [
      ...pair(one, 'ended', 'run', ended, { nl: 'einde maatregel', en: 'end of measure' }, (c) => c.ledger.routesEnded),
      ...pair(one, 'now', 'stock', now, { nl: 'nu met maatregel', en: 'under a measure' }, (c) => c.ledger.routesNow),
    ]),
};

function pair(
  [key, what, unit, label, definition]: (typeof counted)[number],
  when: string,
  view: 'run' | 'stock',
  who: Words,
  short: Words,
  routes: (c: Chain) => Routes,
): Declared[] {
  const words = (nl: string, en: string) => ({
    unit,
    label: { nl: `${label.nl}, ${short.nl} (${nl})`, en: `${label.en}, ${short.en} (${en})` },
    definition: { nl: `${definition.nl} ${who.nl}`, en: `${definition.en} ${who.en}` },
  });
  return [
    wholeRun(
      { key: `${key}.${when}.mean`, ...words('gemiddeld', 'mean') },
      (c, row, place) => routes(c).mean(what, row, place),
      view,
    ),
    wholeRun(
      {
        key: `${key}.${when}.p90`,
        ...words('9 van de 10 hebben er hoogstens zoveel', '9 in 10 have at most this many'),
      },
      (c, row, place) => routes(c).quantile(what, 0.9, row, place),
      view,
    ),
  ];
}
