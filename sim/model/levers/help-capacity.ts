import type { HelpType } from '../../scenario/scenario.ts';
import { itemNumbers } from '../numbers.ts';
import { lever, ramped, targets } from './lever.ts';

/** L16: places of a help type, spread over its providers in proportion to their places; what is added takes the time to build first. */
export const helpCapacity = lever({
  id: 'L16',
  status: 'derived',
  key: 'helpCapacity',
  unit: 'places',
  default: 0,
  range: [-50, 100],
  bounds: [-100000, 100000],
  sources: ['HELP-055', 'HELP-R2-113'],
  basis: 'Closing schedules are published for closed places; building schedules are plans.',
  label: { nl: 'Plekken per soort hulp', en: 'Places per help type' },
  effect: {
    nl: 'Plekken erbij of eraf bij een soort hulp; wat erbij komt, moet eerst worden gebouwd.',
    en: 'Places more or fewer of a help type; what is added takes the time to build first.',
  },
  target: 'helpType',
  touches: ['P18', 'M16'],
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'Counted as places in use, at the price of their type of help in the register.',
  },
  changes: (setting) => {
    const { helpTypes, providers } = setting.scenario;
    return targets(helpTypes, setting.setting.target).flatMap((type) => {
      const ids = providers.flatMap((provider, place) => (provider.helpType === helpTypes[type]?.id ? [place] : []));
      const places = (provider: number): number => providers[provider]?.values['provider.places'] as number;
      const total = ids.reduce((sum, provider) => sum + places(provider), 0);
      const [later] = itemNumbers(setting.scenario, [helpTypes[type] as HelpType], 'helpType.build');
      return ids.flatMap((provider) => {
        const part = total > 0 ? places(provider) / total : 1 / ids.length;
        return ramped(setting, 'places', provider, setting.setting.value * part, { later: later as number });
      });
    });
  },
});
