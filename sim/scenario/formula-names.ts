import type { Words } from './parameter.ts';
import { type RuledLine, ruledLines } from './rule-list.ts';

/** What a formula may ask of who waits. */
export interface FormulaName {
  readonly key: string;
  /** Lines at which it is known. */
  readonly lines: readonly RuledLine[];
  readonly unit: 'days' | 'years' | 'children' | 'count' | 'code';
  readonly meaning: Words;
}

/** Every name of a formula, besides the functions min and max. A family waits at the Raad and the GI, a child at a provider. */
export const formulaNames = [
  {
    key: 'waiting',
    lines: ruledLines,
    unit: 'days',
    meaning: { nl: 'Dagen in deze rij.', en: 'Days in this line.' },
  },
  {
    key: 'urgency',
    lines: ruledLines,
    unit: 'code',
    meaning: {
      nl: 'Urgentie van het gezin: 0 laag, 1 hoog, 2 acuut. Een vrijwillig kind: 1 bij een duidelijk zwaardere vraag, anders 0.',
      en: 'Urgency of the family: 0 low, 1 high, 2 acute. A voluntary child: 1 with a clearly heavier need, else 0.',
    },
  },
  {
    key: 'age',
    lines: ruledLines,
    unit: 'years',
    meaning: {
      nl: 'Leeftijd op dit moment: van het jongste kind van het gezin, bij een aanbieder van het kind zelf.',
      en: 'Age at this moment: of the youngest child of the family, at a provider of the child itself.',
    },
  },
  {
    key: 'children',
    lines: ruledLines,
    unit: 'children',
    meaning: {
      nl: 'Kinderen in het gezin, onder de maatregel als die er is; 1 bij een vrijwillig kind.',
      en: 'Children in the family, under the measure where there is one; 1 for a voluntary child.',
    },
  },
  {
    key: 'measure',
    lines: ruledLines,
    unit: 'code',
    meaning: { nl: '0 geen maatregel, 1 VOTS, 2 OTS, 3 voogdij.', en: '0 no measure, 1 VOTS, 2 OTS, 3 voogdij.' },
  },
  {
    key: 'vots',
    lines: ruledLines,
    unit: 'code',
    meaning: { nl: '1 bij een VOTS, anders 0.', en: '1 with a VOTS, else 0.' },
  },
  {
    key: 'existing',
    lines: ['gi'],
    unit: 'code',
    meaning: {
      nl: '1 als het gezin al een vaste jeugdbeschermer had, anders 0.',
      en: '1 when the family had a fixed jeugdbeschermer before, else 0.',
    },
  },
  {
    key: 'voluntary',
    lines: ['providers'],
    unit: 'code',
    meaning: { nl: '1 zonder maatregel, anders 0.', en: '1 without a measure, else 0.' },
  },
  {
    key: 'heavy',
    lines: ['providers'],
    unit: 'code',
    meaning: {
      nl: '1 bij een vrijwillig kind met een duidelijk zwaardere vraag, anders 0.',
      en: '1 for a voluntary child with a clearly heavier need, else 0.',
    },
  },
  {
    key: 'refusals',
    lines: ['providers'],
    unit: 'count',
    meaning: { nl: 'Aanbieders die het kind weigerden.', en: 'Providers that refused the child.' },
  },
  {
    key: 'sinceOrder',
    lines: ruledLines,
    unit: 'days',
    meaning: { nl: 'Dagen sinds de beschikking; 0 zonder.', en: 'Days since the order; 0 without.' },
  },
  {
    key: 'sinceNeed',
    lines: ruledLines,
    unit: 'days',
    meaning: {
      nl: 'Dagen sinds de vraag bekend is: bij de Raad sinds de melding, bij de GI sinds de beschikking (zonder beschikking: dagen in deze rij), bij een aanbieder sinds de beschikking, de nieuwe hulpvraag of de aanvraag.',
      en: 'Days since the need is known: at the Raad since the report, at the GI since the order (without an order: days in this line), at a provider since the order, the new need or the request.',
    },
  },
] as const satisfies readonly FormulaName[];

/** Keys of the names that a formula of a line may use. */
export function namesFor(line: RuledLine): string[] {
  return formulaNames.filter(({ lines }) => (lines as readonly RuledLine[]).includes(line)).map(({ key }) => key);
}
