import { lever, ramped, targets } from '../levers/lever.ts';

/** X01: a GI sends no preventive workers for a time, whatever policy had set (M10). */
export const wssStop = lever({
  id: 'X01',
  key: 'wssStop',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['GI-025'],
  basis: 'The WSS sent nobody to the tables from June to the end of August 2023 (letter 000).',
  status: 'measured',
  label: { nl: 'Stop op preventieve jeugdbescherming', en: 'Stop of preventive jeugdbescherming' },
  effect: {
    nl: 'Aandeel van de preventieve inzet van een GI dat tijdelijk wegvalt; lokale teams houden dan zicht.',
    en: 'Share of the preventive work of a GI that falls away for a time; local teams keep sight then.',
  },
  target: 'gi',
  touches: ['P05', 'M10'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A shock is not bought.' },
  changes: (setting) =>
    targets(setting.scenario.gis, setting.setting.target).flatMap((gi) =>
      ramped(setting, 'preventiveStop', gi, setting.setting.value),
    ),
});
