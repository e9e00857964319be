import { MONTH_DAYS } from '../time.ts';
import { coordinators } from './coordinators.ts';
import { extraFte } from './extra-fte.ts';
import { lever, numberBy, withValue } from './lever.ts';
import { retention } from './retention.ts';
import { supporters } from './supporters.ts';

/** L04: a bundle. Its parts are rows of the register and move what the levers L03, L05, L06 and L07 move, and the hours per child. */
export const verbeterplan = lever({
  id: 'L04',
  status: 'derived',
  key: 'verbeterplan',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['GI-020', 'GI-021', 'COST-021'],
  basis:
    'Share of a plan like that of 2020 that is carried out; its parts are the rows verbeterplan.* of the register.',
  label: { nl: 'Verbeterplan', en: 'Improvement plan' },
  effect: {
    nl: 'Extra formatie, zorgcoördinatoren, teamondersteuners en coaching tegelijk, en meer tijd voor elk kind.',
    en: 'Extra formation, care coordinators, team supporters and coaching together, and more time for every child.',
  },
  touches: ['P27', 'M01', 'M32'],
  cost: {
    perUnit: [150000, 320000, 600000],
    sources: [],
    basis:
      'Assumed: coordinators, supporters and coaching as in L05, L06 and L07; the extra formation is counted as fte.',
  },
  changes: (from) => {
    const { value } = from.setting;
    const part = (key: string): number => from.scenario.values[`verbeterplan.${key}`] as number;
    return [
      ...extraFte.changes(withValue(from, value * part('fte'))),
      ...coordinators.changes(withValue(from, value * part('coordinators'))),
      ...supporters.changes(withValue(from, value * part('supporters'))),
      ...retention.changes(withValue(from, value * part('coaching'))),
      ...numberBy(from, 'hours.child', (part('minutes') / 60) * (MONTH_DAYS / 7)),
    ];
  },
});
