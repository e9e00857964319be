import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { type Session, type SettingList, shownVariant, withSettings } from './session.ts';

/**
 * With a setting in the shown variant: in the place of the one at `place`, or as the last when `place` is null. A value equal
 * to `neutral` changes nothing in the chain, so such a setting is taken out.
 */
export function setSetting(
  session: Session,
  list: SettingList,
  place: number | null,
  setting: LeverSetting,
  neutral: number,
): Session {
  const settings = shownVariant(session)[list];
  if (setting.value === neutral) return place === null ? session : clearSetting(session, list, place);
  const changed =
    place === null ? [...settings, setting] : settings.map((one, other) => (other === place ? setting : one));
  return withSettings(session, list, changed);
}

/** Without the setting at a place of the shown variant. */
export function clearSetting(session: Session, list: SettingList, place: number): Session {
  return withSettings(
    session,
    list,
    shownVariant(session)[list].filter((_, other) => other !== place),
  );
}
