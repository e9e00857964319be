import { lever, numberBy } from './lever.ts';

/** L09: a shorter time to a full caseload, for more guidance by colleagues. */
export const onboarding = lever({
  id: 'L09',
  status: 'assumption',
  key: 'onboarding',
  unit: 'months',
  default: 0,
  range: [0, 4],
  bounds: [-24, 24],
  sources: ['GI-061'],
  basis: 'Months off the time to a full caseload, which is 6 to 12 months by assumption.',
  label: { nl: 'Korter inwerken', en: 'Shorter onboarding' },
  effect: {
    nl: 'Nieuwe jeugdbeschermers dragen eerder een volle caseload; collega’s begeleiden hen intensiever.',
    en: 'New workers carry a full caseload sooner; colleagues guide them more.',
  },
  touches: ['P27', 'M33'],
  today: { key: 'onboarding.time', per: -1 },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'The hours of guidance come out of the same staff.' },
  changes: (from) => [
    ...numberBy(from, 'onboarding.time', -1),
    ...numberBy(from, 'onboarding.mentor', from.scenario.values['onboarding.mentorPerMonth'] as number),
  ],
});
