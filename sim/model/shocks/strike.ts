import { lever, ramped } from '../levers/lever.ts';

/** X03: a strike at the GIs: hours are lost, families are not coupled, plans and mentoring stand still for that share (M28). */
export const strike = lever({
  id: 'X03',
  key: 'strike',
  unit: 'share',
  default: 0,
  range: [0, 0.5],
  bounds: [0, 0.9],
  sources: [],
  basis: 'Share of the hours lost; letter 000 names reduced service during actions, without a number.',
  status: 'assumption',
  label: { nl: 'Staking', en: 'Strike' },
  effect: {
    nl: 'Aandeel van de uren dat wegvalt; zolang zij duurt, krijgt geen gezin een jeugdbeschermer, behalve bij spoed.',
    en: 'Share of the hours lost; while it lasts no family gets a worker, but for emergency orders.',
  },
  touches: ['P11', 'P13', 'M28'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A shock is not bought.' },
  changes: (from) => ramped(from, 'strike', 0, from.setting.value),
});
