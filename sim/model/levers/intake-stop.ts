import { lever, ramped, targets } from './lever.ts';

/** L30: a GI takes in no new families for a time; those it has stay (M09). */
export const intakeStop = lever({
  id: 'L30',
  key: 'intakeStop',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['GI-024'],
  basis: 'The WSS stopped its intake in three of four regions in 2021.',
  status: 'measured',
  label: { nl: 'Opnamestop van een GI', en: 'Intake stop of a GI' },
  effect: {
    nl: 'Aandeel van de nieuwe gezinnen dat een GI niet aanneemt; zij gaan naar de andere GI’s van de regio.',
    en: 'Share of the new families that a GI does not take; they go to the other GIs of the region.',
  },
  target: 'gi',
  touches: ['P10', 'M09'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A stop is not bought.' },
  changes: (setting) =>
    targets(setting.scenario.gis, setting.setting.target).flatMap((gi) =>
      ramped(setting, 'stop', gi, setting.setting.value),
    ),
});
