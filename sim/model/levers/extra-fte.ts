import { type Lever, ramped, targets } from './lever.ts';

/** L03: funded fte, added to one GI or spread over all in proportion to their staff; vacancies and hiring follow. */
export const extraFte: Lever = {
  id: 'L03',
  changes: (setting) => {
    const { gis } = setting.scenario;
    const chosen = targets(gis, setting.setting.target);
    const fte = (gi: number): number => gis[gi]?.values['gi.fte'] as number;
    const total = chosen.reduce((sum, gi) => sum + fte(gi), 0);
    return chosen.flatMap((gi) =>
      ramped(setting, 'formation', gi, (setting.setting.value * (total > 0 ? fte(gi) : 1)) / (total || chosen.length)),
    );
  },
};
