import { lever, numberBy } from './lever.ts';

/** L34: the share of families with a parent in adult mental health care that has a joint plan with it. */
export const jointPlan = lever({
  id: 'L34',
  status: 'assumption',
  key: 'jointPlan',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [-1, 1],
  sources: [],
  basis: 'Letter 002 wants joint plans with adult mental health care; how many there are is unknown.',
  label: { nl: 'Gezamenlijk plan met de volwassen-ggz', en: 'Joint plan with adult mental health care' },
  effect: {
    nl: 'Aandeel van de gezinnen met een ouder in de ggz voor wie plan en verwijzing niet meer hoeven te wachten.',
    en: 'Share of families with a parent in mental health care whose plan and referral no longer wait.',
  },
  touches: ['P13', 'P14', 'M34'],
  today: { key: 'ggz.joint', per: 1 },
  cost: {
    perUnit: [0, 20000, 60000],
    sources: [],
    basis: 'Assumed: consultation with adult mental health care for all these families.',
  },
  changes: (setting) => numberBy(setting, 'ggz.joint', 1),
});
