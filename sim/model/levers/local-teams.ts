import { agreed, chosen } from '../../scenario/today.ts';
import { at, chainNumbers } from '../numbers.ts';
import { lever, numberBy, partOf, ramped, targets } from './lever.ts';

/** Fte at which local teams count as strong: the diversion of the register belongs to it. */
const STRONG = 10;

/** L23: more people in the local teams, after a lead time: less crowding, and fewer reports that go on to the table. */
export const localTeams = lever({
  id: 'L23',
  key: 'localTeams',
  unit: 'fte',
  default: 0,
  range: [0, 20],
  bounds: [-1000, 1000],
  sources: [],
  basis:
    'Letter 001 asks for strong local teams without a number; twenty fte is four in ten of what 990 families take.',
  status: 'assumption',
  label: { nl: 'Sterke lokale teams', en: 'Strong local teams' },
  effect: {
    nl: 'Extra fte in de lokale teams: meer gezinnen in vrijwillige hulp, minder opschaling naar de tafel.',
    en: 'More fte in the local teams: more families in voluntary care, fewer that go on to the table.',
  },
  target: 'region',
  touches: ['P02', 'P03', 'M26', 'M19'],
  today: {
    key: 'region.localCapacity',
    label: { nl: 'Fte in de lokale teams', en: 'Fte in the local teams' },
    unit: 'fte',
    now: ({ regions, values }, target) =>
      agreed(
        chosen(regions, target).map(
          (region) => (region.values['region.localCapacity'] as number) / (values['localTeam.perFte'] as number),
        ),
      ),
    per: 1,
  },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'Counted as fte of the local teams.' },
  changes: (setting) => {
    const number = chainNumbers(setting.scenario);
    const lag = { later: number[at('localTeam.lead')] as number };
    const families = setting.setting.value * (number[at('localTeam.perFte')] as number);
    const kept = (number[at('localTeam.diversion')] as number) * (number[at('report.toTable')] as number);
    return [
      ...targets(setting.scenario.regions, setting.setting.target).flatMap((region) => [
        ...ramped(setting, 'localFte', region, setting.setting.value),
        ...ramped(setting, 'localCapacity', region, families, lag),
      ]),
      ...numberBy(
        setting,
        'report.toTable',
        (-kept / STRONG) * partOf(setting.scenario.regions, 'region.reports', setting),
      ),
    ];
  },
});
