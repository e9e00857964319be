import { chainValue, lever, numberBy } from './lever.ts';

/** L10: minutes saved per referral at the providers that take the one form. */
export const oneForm = lever({
  id: 'L10',
  status: 'derived',
  key: 'oneForm',
  unit: 'minutes',
  default: 0,
  range: [0, 60],
  bounds: [0, 600],
  sources: ['GI-071'],
  basis: 'In use in the region since 2024 with the aim of less administration; its effect was not counted.',
  label: { nl: 'Eén aanmeldformulier', en: 'One registration form' },
  effect: {
    nl: 'Minuten die een jeugdbeschermer per verwijzing bespaart bij de aanbieders die het formulier gebruiken.',
    en: 'Minutes that a worker saves per referral at the providers that take the form.',
  },
  touches: ['P14', 'M17'],
  // The number of the register is the mean over all providers; only those with the form save the minutes.
  today: {
    key: 'hours.referral',
    label: {
      nl: 'Minuten per verwijzing naar een aanbieder met het formulier',
      en: 'Minutes per referral to a provider with the form',
    },
    unit: 'minutes',
    now: ({ values }) => (values['hours.referral'] as number) * 60,
    per: -1,
  },
  cost: {
    perUnit: [0, 500, 2000],
    sources: [],
    basis: 'Assumed: keeping the form and its system up, per minute that it saves.',
  },
  changes: (setting) => numberBy(setting, 'hours.referral', -chainValue(setting, 'form.share') / 60),
});
