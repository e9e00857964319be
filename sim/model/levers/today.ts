import type { Gi, Scenario } from '../../scenario/scenario.ts';
import { agreed, chosen, type Today } from '../../scenario/today.ts';

/** Funded fte of the start of the chosen GIs: with a caseload and vacant. */
function formation({ gis }: Scenario, target: string | null): number {
  const number = (gi: Gi, key: string): number => gi.values[key] as number;
  return chosen(gis, target).reduce((sum, gi) => sum + number(gi, 'gi.fte') + number(gi, 'gi.vacancies'), 0);
}

/** Formation as what a lever moves: L03 adds to it, X06 takes a part of it. */
export const formationToday = {
  key: 'gi.fte',
  label: { nl: 'Formatie van de GI’s', en: 'Formation of the GIs' },
  unit: 'fte',
  now: formation,
} as const satisfies Omit<Today, 'per'>;

/** Places of one help type as what a lever moves; all types together have no one number. */
export const placesToday = {
  key: 'provider.places',
  now: ({ helpTypes, providers }: Scenario, target: string | null) =>
    agreed(
      chosen(helpTypes, target).map(({ id }) =>
        providers.reduce(
          (sum, { helpType, values }) => sum + (helpType === id ? (values['provider.places'] as number) : 0),
          0,
        ),
      ),
    ),
} as const satisfies Omit<Today, 'per'>;
