import { at, itemNumbers } from '../numbers.ts';
import { daysPer } from '../time.ts';
import { chainValue, lever, ramped } from './lever.ts';

/** L18: weeks off the time that a finished child stays for lack of a next place, and fewer children who stay. */
export const doorstroom = lever({
  id: 'L18',
  status: 'assumption',
  key: 'doorstroom',
  unit: 'weeks',
  default: 0,
  range: [0, 10],
  bounds: [-520, 520],
  sources: [],
  basis: 'Letter 002 names housing quota and exit profiles; neither the time lost nor an effect was counted.',
  label: { nl: 'Doorstroom', en: 'Doorstroom to a next place' },
  effect: {
    nl: 'Weken korter wachten op een vervolgplek voor wie klaar is, en minder kinderen die moeten wachten.',
    en: 'Weeks less waiting for a next place for who is ready, and fewer children who have to wait.',
  },
  touches: ['P22', 'M15'],
  today: {
    key: 'help.blockedDuration',
    unit: 'weeks',
    now: ({ values }) => ((values['help.blockedDuration'] as number) * daysPer.months) / daysPer.weeks,
    per: -1,
  },
  cost: {
    perUnit: [5000, 20000, 60000],
    sources: [],
    basis: 'Assumed: housing and guidance for the children who leave, per week.',
  },
  changes: (setting) => {
    const fewer = setting.setting.value * chainValue(setting, 'doorstroom.share');
    const blocked = itemNumbers(setting.scenario, setting.scenario.helpTypes, 'helpType.blocked');
    return [
      ...ramped(setting, 'number', at('help.blockedDuration'), -setting.setting.value * daysPer.weeks),
      ...Array.from(blocked).flatMap((share, type) => ramped(setting, 'blocked', type, -share * fewer)),
    ];
  },
});
