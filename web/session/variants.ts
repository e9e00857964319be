import { MOST_VARIANTS } from '../../sim/scenario/comparison.ts';
import { oneLine } from './one-line.ts';
import { emptyVariant, type Session, shownVariant, withVariants } from './session.ts';

/** Whether there is room for another variant. */
export function hasRoom({ comparison }: Session): boolean {
  return comparison.variants.length < MOST_VARIANTS;
}

/** With an empty variant at the end, which is shown; the same session when there is no room. */
export function addVariant(session: Session, title: string): Session {
  const { variants } = session.comparison;
  return hasRoom(session) ? withVariants(session, [...variants, emptyVariant(title)], variants.length) : session;
}

/** With a copy of the shown variant at the end, which is shown; the same session when there is no room. */
export function copyVariant(session: Session, title: string): Session {
  const { variants } = session.comparison;
  const copy = { ...shownVariant(session), title };
  return hasRoom(session) ? withVariants(session, [...variants, copy], variants.length) : session;
}

/** Without the variant at a place; the only one is emptied instead. The variant that was shown stays shown. */
export function removeVariant(session: Session, place: number): Session {
  const { variants } = session.comparison;
  if (place < 0 || place >= variants.length) return session;
  if (variants.length === 1) return resetVariant(session);
  const rest = variants.filter((_, other) => other !== place);
  return withVariants(session, rest, session.shown > place ? session.shown - 1 : session.shown);
}

/** With another title for the variant at a place; an empty title changes nothing. */
export function renameVariant(session: Session, place: number, title: string): Session {
  const kept = oneLine(title.trim());
  if (kept.trim() === '') return session;
  const { variants } = session.comparison;
  return withVariants(
    session,
    variants.map((variant, other) => (other === place ? { ...variant, title: kept } : variant)),
  );
}

/** With another variant shown. */
export function showVariant(session: Session, place: number): Session {
  return withVariants(session, session.comparison.variants, place);
}

/** With nothing set in the shown variant. */
export function resetVariant(session: Session): Session {
  const { variants } = session.comparison;
  return withVariants(
    session,
    variants.map((variant, place) => (place === session.shown ? emptyVariant(variant.title) : variant)),
  );
}
