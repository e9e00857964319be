import type { Fault } from '../engine/errors.ts';
import { register } from '../model/register.ts';
import { dayNumber, isoDate } from '../scenario/dates.ts';
import { findLever } from '../scenario/register.ts';
import { claimProblem } from '../scenario/rules.ts';
import type { LeverSetting, Scenario } from '../scenario/scenario.ts';
import { faultText } from './fault-text.ts';
import type { AskedLever } from './lever-option.ts';
import type { Surroundings } from './surroundings.ts';

/** A scenario with the levers and shocks that were asked for in place, and which of its settings those are. */
export interface WithAsked {
  readonly scenario: Scenario;
  readonly settings: readonly LeverSetting[];
}

/**
 * Puts the levers and shocks that were asked for with a value into a scenario, and finds those without a value in it; none
 * asked: all that it sets. Adds a fault per lever that cannot be used, and notes values that are thought unlikely.
 *
 * @param dates the dates of the run; @param path the option that asked, for faults
 */
export function withAsked(
  scenario: Scenario,
  asked: readonly AskedLever[],
  dates: readonly string[],
  path: string,
  faults: Fault[],
  here: Surroundings,
): WithAsked {
  const { words } = here;
  const present = [...scenario.levers, ...scenario.shocks];
  const set = present.map(({ lever }) => lever);
  const wrong = (value: string, message: string) => faults.push({ file: '', line: 0, path, value, message });
  const settings = asked.flatMap((one, i): LeverSetting[] => {
    const { text, lever, value } = one;
    const earlier = asked.slice(0, i).some((other) => other.lever.id === lever.id);
    if (earlier) wrong(text, words.leverTwice);
    else if (value === null && !set.includes(lever.id)) wrong(text, words.leverNotSet([...new Set(set)].join(', ')));
    else if (value === null) return present.filter((setting) => setting.lever === lever.id);
    else if (set.includes(lever.id)) wrong(text, words.leverIsSet);
    else return [newSetting(one, value, scenario, dates, wrong, here)];
    return [];
  });
  if (asked.length === 0 && set.length === 0) wrong('', words.noLevers);
  const added = settings.filter((setting) => !present.includes(setting));
  const isShock = ({ lever }: LeverSetting) => findLever(register.shocks, lever) !== undefined;
  const levers = [...scenario.levers, ...added.filter((setting) => !isShock(setting))];
  const shocks = [...scenario.shocks, ...added.filter(isShock)];
  return {
    scenario: added.length === 0 ? scenario : { ...scenario, levers, shocks },
    settings: asked.length === 0 ? present : settings,
  };
}

function newSetting(
  { text, lever, start }: AskedLever,
  value: number,
  scenario: Scenario,
  dates: readonly string[],
  wrong: (value: string, message: string) => void,
  { words, note }: Surroundings,
): LeverSetting {
  const [first = scenario.start, after = scenario.start] = [dates[0], dates.at(-1)];
  const from = start ?? scenario.start;
  if (from < first || from >= after) {
    wrong(text, `outside the run: expected ${first} to ${isoDate(dayNumber(after) - 1)}`);
  }
  const claimed = claimProblem(scenario.rules, lever);
  if (claimed !== null) wrong(text, claimed);
  if (lever.needsTarget) wrong(text, `${lever.id} needs a target: the id of a help type`);
  const [low, high] = lever.range;
  if (value < low || value > high) {
    const message = `outside the range ${low} to ${high} that is thought possible [${lever.unit}]: ${lever.label.en}`;
    note(words.warning(faultText({ file: '', line: 0, path: '--lever', value: text, message }, words)));
  }
  return { lever: lever.id, value, start: from, ramp: 0, end: null, target: null, evaluation: null };
}
