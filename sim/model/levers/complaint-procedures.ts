import { lever, numberBy } from './lever.ts';

/** L32: simpler complaint and disciplinary procedures: fewer hours, and fewer who leave because of them (M21). */
export const complaintProcedures = lever({
  id: 'L32',
  status: 'assumption',
  key: 'complaintProcedures',
  unit: 'hours per month',
  default: 0,
  range: [0, 1.5],
  bounds: [-40, 40],
  sources: [],
  basis: 'Letter 003 announces it without a number; the hours themselves are an assumption.',
  label: { nl: 'Eenvoudiger klacht- en tuchtprocedures', en: 'Simpler complaint procedures' },
  effect: {
    nl: 'Uren per jeugdbeschermer per maand die vervallen; ook vertrekken er minder om deze reden.',
    en: 'Hours per worker a month that fall away; fewer leave for this reason as well.',
  },
  touches: ['P27', 'M21'],
  today: { key: 'hours.complaints', per: -1 },
  cost: { perUnit: [0, 20000, 100000], sources: [], basis: 'Assumed: advice and support for workers.' },
  changes: (from) => numberBy(from, 'hours.complaints', -1),
});
