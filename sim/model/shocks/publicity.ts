import { lever, numberBy } from '../levers/lever.ts';

/** X02: a stream of bad publicity: more workers leave and fewer candidates come (M21). */
export const publicity = lever({
  id: 'X02',
  key: 'publicity',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: [],
  basis: 'One is the stream of the first half of 2022 that letter 000 reports, without a number.',
  status: 'assumption',
  label: { nl: 'Negatieve publiciteit', en: 'Bad publicity' },
  effect: {
    nl: 'Meer jeugdbeschermers vertrekken en minder kandidaten melden zich.',
    en: 'More workers leave and fewer candidates come.',
  },
  touches: ['P27', 'M21', 'M01'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A shock is not bought.' },
  changes: (from) => numberBy(from, 'image.publicity', 1),
});
