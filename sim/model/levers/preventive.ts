import { lever, ramped, targets } from './lever.ts';

/** L22: the share of families that gets a worker of their GI during the investigation. */
export const preventive = lever({
  id: 'L22',
  status: 'derived',
  key: 'preventive',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['GI-025'],
  basis: 'One GI stopped it in the summer of 2023 in another region; its use in this region is unknown.',
  label: { nl: 'Preventieve jeugdbescherming', en: 'Preventive jeugdbescherming' },
  effect: {
    nl: 'Aandeel gezinnen dat tijdens het raadsonderzoek al een jeugdbeschermer krijgt.',
    en: 'Share of families that gets a worker during the investigation.',
  },
  target: 'gi',
  touches: ['P05', 'M10'],
  today: {
    key: 'gi.preventive',
    label: { nl: 'Gezinnen met preventieve jeugdbescherming', en: 'Families with preventive jeugdbescherming' },
    per: 1,
  },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'The hours come out of the same staff.' },
  changes: (setting) =>
    targets(setting.scenario.gis, setting.setting.target).flatMap((gi) =>
      ramped(setting, 'preventive', gi, setting.setting.value),
    ),
});
