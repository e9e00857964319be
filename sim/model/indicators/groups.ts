import type { Words } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { GI_GROUP, PROVIDER_GROUP, RAAD_GROUP } from '../group-waits.ts';
import { PROVIDER_LINE } from '../state.ts';

/** A group of children whose waits are shown: its place in the tally, and its words after the name of the line. */
export interface Group {
  readonly key: string;
  readonly group: number;
  readonly label: Words;
}

/** A way to divide the children of a line into groups, each child in one of them. */
export interface Division {
  readonly key: string;
  readonly label: Words;
  readonly groups: readonly Group[];
}

/** The children of a line: all of them, and in several divisions. */
export interface LineGroups {
  readonly key: string;
  readonly label: Words;
  /** From when to when the days run. */
  readonly days: Words;
  readonly all: number;
  readonly divisions: readonly Division[];
}

const one = (key: string, group: number, nl: string, en: string): Group => ({ key, group, label: { nl, en } });

function urgency(first: number): Division {
  return {
    key: 'urgency',
    label: { nl: 'urgentie', en: 'urgency' },
    groups: [
      one('low', first, 'lage urgentie', 'low urgency'),
      one('high', first + 1, 'hoge urgentie', 'high urgency'),
      one('acute', first + 2, 'acuut', 'acute'),
    ],
  };
}

function age(first: number, of: Words): Division {
  const years = (key: string, place: number, from: number, to: number): Group =>
    one(key, first + place, `${of.nl} ${from} tot en met ${to} jaar`, `${of.en} ${from} to ${to} years`);
  return {
    key: 'age',
    label: { nl: 'leeftijd', en: 'age' },
    groups: [years('age0to3', 0, 0, 3), years('age4to11', 1, 4, 11), years('age12to17', 2, 12, 17)],
  };
}

const youngest = { nl: 'jongste kind', en: 'youngest child' };

/** Every line with its groups; what they are stands beside their numbers in `group-waits.ts`. */
export function lineGroups(scenario: Scenario): readonly LineGroups[] {
  return [
    {
      key: 'raad',
      label: { nl: 'Wachten op de Raad', en: 'Waiting for the Raad' },
      days: {
        nl: 'van het verzoek om onderzoek tot de start ervan',
        en: 'from the request for an investigation to its start',
      },
      all: RAAD_GROUP.all,
      divisions: [urgency(RAAD_GROUP.urgency), age(RAAD_GROUP.age, youngest)],
    },
    {
      key: 'gi',
      label: { nl: 'Wachten op een jeugdbeschermer', en: 'Waiting for a jeugdbeschermer' },
      days: {
        nl: 'van beschikking, of van het verlies van de jeugdbeschermer, tot een vaste jeugdbeschermer',
        en: 'from the order, or from losing the jeugdbeschermer, to a fixed jeugdbeschermer',
      },
      all: GI_GROUP.all,
      divisions: [
        {
          key: 'measure',
          label: { nl: 'maatregel', en: 'measure' },
          groups: [
            one('vots', GI_GROUP.measure, 'VOTS', 'VOTS'),
            one('ots', GI_GROUP.measure + 1, 'OTS', 'OTS'),
            one('voogdij', GI_GROUP.measure + 2, 'voogdij', 'voogdij'),
          ],
        },
        {
          key: 'standing',
          label: { nl: 'nieuw of bestaand', en: 'new or existing' },
          groups: [
            one('new', GI_GROUP.fresh, 'nieuw', 'new'),
            one('existing', GI_GROUP.existing, 'bestaand', 'existing'),
          ],
        },
        urgency(GI_GROUP.urgency),
        age(GI_GROUP.age, youngest),
      ],
    },
    {
      key: 'providers',
      label: { nl: 'Wachten op hulp', en: 'Waiting for help' },
      days: { nl: 'op de wachtlijst van een aanbieder', en: 'on the list of a provider' },
      all: PROVIDER_GROUP.all,
      divisions: [
        {
          key: 'claim',
          label: { nl: 'met of zonder maatregel', en: 'with or without a measure' },
          groups: [
            one('measure', PROVIDER_GROUP.claim + PROVIDER_LINE.measure, 'met een maatregel', 'with a measure'),
            one('voluntary', PROVIDER_GROUP.claim + PROVIDER_LINE.voluntary, 'vrijwillig', 'voluntary'),
            one(
              'heavy',
              PROVIDER_GROUP.claim + PROVIDER_LINE.urgent,
              'vrijwillig met een duidelijk zwaardere vraag',
              'voluntary with a clearly heavier need',
            ),
          ],
        },
        age(PROVIDER_GROUP.age, { nl: 'kind', en: 'child' }),
        {
          key: 'type',
          label: { nl: 'soort hulp, met of zonder maatregel', en: 'type of help, with or without a measure' },
          groups: scenario.helpTypes.flatMap(({ id, name }, place) => [
            one(
              `${id}.measure`,
              PROVIDER_GROUP.type + 2 * place,
              `${name.nl}, met een maatregel`,
              `${name.en}, with a measure`,
            ),
            one(
              `${id}.voluntary`,
              PROVIDER_GROUP.type + 2 * place + 1,
              `${name.nl}, vrijwillig`,
              `${name.en}, voluntary`,
            ),
          ]),
        },
      ],
    },
  ];
}
