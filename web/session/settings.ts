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
  return place === null
    ? withSettings(session, list, [...settings, setting])
    : keepSetting(session, list, place, setting);
}

/** With another setting in a place of the shown variant, whatever its value: a line of the timeline stays while it is edited. */
export function keepSetting(session: Session, list: SettingList, place: number, setting: LeverSetting): Session {
  return withSettings(
    session,
    list,
    shownVariant(session)[list].map((one, other) => (other === place ? setting : one)),
  );
}

/** Without the setting at a place of the shown variant. */
export function clearSetting(session: Session, list: SettingList, place: number): Session {
  return withSettings(
    session,
    list,
    shownVariant(session)[list].filter((_, other) => other !== place),
  );
}
