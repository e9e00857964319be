import type { ComparedVariant, Comparison } from '../../sim/scenario/comparison.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';

/** What the page holds of a user: what is compared, which variant is being edited, and a name to find it back by. */
export interface Session {
  /** Has at least one variant. */
  readonly comparison: Comparison;
  /** Place of the variant that is being edited. */
  readonly shown: number;
  readonly name: string;
}

/** The two lists of a variant. */
export type SettingList = 'levers' | 'shocks';

const nothingSet = { levers: [], shocks: [] } as const;

/** A session for a comparison, which gets an empty variant with this title when it has none. */
export function sessionOf(comparison: Comparison, title: string, name = ''): Session {
  const variants = comparison.variants.length > 0 ? comparison.variants : [{ title, ...nothingSet }];
  return { comparison: { ...comparison, variants }, shown: 0, name };
}

/** A variant in which nothing is set. */
export function emptyVariant(title: string): ComparedVariant {
  return { title, ...nothingSet };
}

/** The variant that is being edited. */
export function shownVariant({ comparison, shown }: Session): ComparedVariant {
  return comparison.variants[shown] as ComparedVariant;
}

/** The session with other variants, of which one is shown; the place is brought within the list. */
export function withVariants(session: Session, variants: readonly ComparedVariant[], shown = session.shown): Session {
  const last = variants.length - 1;
  return {
    ...session,
    comparison: { ...session.comparison, variants },
    shown: Math.max(0, Math.min(last, shown)),
  };
}

/** The session with another list of settings in the variant that is being edited. */
export function withSettings(session: Session, list: SettingList, settings: readonly LeverSetting[]): Session {
  const { variants } = session.comparison;
  return withVariants(
    session,
    variants.map((variant, place) => (place === session.shown ? { ...variant, [list]: settings } : variant)),
  );
}
