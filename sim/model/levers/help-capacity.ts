import { type Lever, ramped, targets } from './lever.ts';

/** L16: places of a help type, spread over its providers in proportion to their places; the ramp is the time to build. */
export const helpCapacity: Lever = {
  id: 'L16',
  changes: (setting) => {
    const { helpTypes, providers } = setting.scenario;
    return targets(helpTypes, setting.setting.target).flatMap((type) => {
      const ids = providers.flatMap((provider, place) => (provider.helpType === helpTypes[type]?.id ? [place] : []));
      const places = (provider: number): number => providers[provider]?.values['provider.places'] as number;
      const total = ids.reduce((sum, provider) => sum + places(provider), 0);
      return ids.flatMap((provider) =>
        ramped(
          setting,
          'places',
          provider,
          (setting.setting.value * (total > 0 ? places(provider) : 1)) / (total || ids.length),
        ),
      );
    });
  },
};
