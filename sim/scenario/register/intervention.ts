import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** What holds for every lever. */
export const intervention = [
  row('lever.floor', 'share', 0.2, [0, 0.5], share, {
    basis:
      'M37: the part of a time, a chance or a number of hours that no lever takes away, however far it is turned; for a share that a lever raises, the part of what is missing to one. The plan of 2021 objects that not everything can be made at will, without a number.',
    nl: 'Deel dat geen enkele maatregel wegneemt',
    en: 'Part that no intervention takes away',
    dial: true,
  }),
];
