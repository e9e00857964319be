import { lever, numberBy } from './lever.ts';

/** L07: percentage points off the yearly turnover at the reference load. */
export const retention = lever({
  id: 'L07',
  status: 'derived',
  key: 'retention',
  unit: 'percentage points per year',
  default: 0,
  range: [0, 10],
  bounds: [-50, 50],
  sources: ['GI-019', 'GI-R2-067'],
  basis: 'Points off a turnover of 20 % a year; no measured effect of a package was found.',
  label: { nl: 'Behoud van personeel', en: 'Retention' },
  effect: {
    nl: 'Er vertrekken minder jeugdbeschermers per jaar.',
    en: 'Fewer jeugdbeschermers leave per year.',
  },
  touches: ['P27', 'M01'],
  today: { key: 'staff.turnover', unit: 'share', per: -0.01 },
  cost: {
    perUnit: [20000, 60000, 150000],
    sources: [],
    basis:
      'Assumed: a package of pay and coaching of about a thousand euros a year per worker for each percentage point less turnover, on some sixty workers.',
  },
  changes: (setting) => numberBy(setting, 'staff.turnover', -0.01),
});
