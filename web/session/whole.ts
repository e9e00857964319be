import type { ComparedVariant } from '../../sim/scenario/comparison.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import type { BaseFacts, Facts, LeverFacts } from '../facts.ts';
import { targetsOf } from '../facts.ts';
import { oneLine } from './one-line.ts';
import { emptyVariant, type Session, withVariants } from './session.ts';

/** With a mechanism off in the base path and every variant, or on again when it was off. */
export function switchMechanism(session: Session, id: string): Session {
  const { off } = session.comparison;
  const others = off.filter((one) => one !== id);
  return withComparison(session, { off: others.length < off.length ? others : [...off, id].sort() });
}

/** With these mechanisms off as well. */
export function switchOff(session: Session, ids: readonly string[]): Session {
  return withComparison(session, { off: [...new Set([...session.comparison.off, ...ids])].sort() });
}

/** With another horizon [years]. */
export function setYears(session: Session, years: number): Session {
  return withComparison(session, { years });
}

/** With another name. */
export function renameSession(session: Session, name: string): Session {
  return { ...session, name: oneLine(name) };
}

/**
 * On another base path, over its own horizon. Settings stay, but for those aimed at something that it does not have: for
 * all they would be another policy.
 */
export function setBase(session: Session, base: BaseFacts, facts: Facts): Session {
  const rows = new Map([...facts.levers, ...facts.shocks].map((row) => [row.id, row]));
  const fits = ({ lever, target }: LeverSetting): boolean => {
    const row: LeverFacts | undefined = rows.get(lever);
    return target === null || (row !== undefined && targetsOf(row, base).some(({ id }) => id === target));
  };
  const kept = (variant: ComparedVariant): ComparedVariant => ({
    ...variant,
    levers: variant.levers.filter(fits),
    shocks: variant.shocks.filter(fits),
  });
  const moved = withVariants(session, session.comparison.variants.map(kept));
  return withComparison(moved, { base: base.name, years: base.years });
}

/** With one empty variant on the base path as it comes, with what it switches off itself; base path, seed, replications and name stay. */
export function resetAll(session: Session, base: BaseFacts, title: string): Session {
  return withComparison(withVariants(session, [emptyVariant(title)]), { off: base.off, years: base.years });
}

function withComparison(session: Session, changed: Partial<Session['comparison']>): Session {
  return { ...session, comparison: { ...session.comparison, ...changed } };
}
