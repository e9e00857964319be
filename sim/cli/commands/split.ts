import { type Fault, InputError } from '../../engine/errors.ts';
import { isTeamIdle, planSplit, splitTeam } from '../../experiment/team-split.ts';
import { assemble } from '../../model/assemble.ts';
import { register } from '../../model/register.ts';
import { splitText } from '../../report/split-text.ts';
import { splitTable } from '../../report/study-tables.ts';
import { wordsOf } from '../../report/words/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { withAsked } from '../asked-levers.ts';
import { type AskedLever, readShare, TEAM } from '../lever-option.ts';
import type { Options } from '../options.ts';
import { readAll } from '../read-input.ts';
import { outputsOf, runStudy } from '../study.ts';
import type { Surroundings } from '../surroundings.ts';

/** `ketenlab split <scenario>`: the difference between relay and team, split over the four parts of a team. */
export async function splitCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  for (const read of readAll([file], options.years, here)) {
    const faults: Fault[] = [];
    const model = assemble(read);
    const asked = askedTeam(read, options, here);
    const { scenario, settings } = withAsked(read, [asked], model.dates, '--share', faults, here);
    const outputs = outputsOf(model, options.outputs, faults, here);
    if (isTeamIdle(read)) faults.push({ file, line: 0, path: '', value: '', message: here.words.teamIsIdle });
    if (faults.length > 0) throw new InputError(faults);
    const subject = { scenario, model, outputs, register };
    const variants = planSplit(scenario, register);
    await runStudy(`${scenario.name}-split`, variants, outputs, options, here, (gathered, circumstances) => {
      const result = splitTeam(subject, settings, gathered, circumstances);
      const text = splitText(result, wordsOf(here.language), here.width);
      return { result, table: splitTable(result, here.language), text };
    });
  }
}

/** The team lever: what was asked for, or else what the scenario sets, or else all families from the start. */
function askedTeam(scenario: Scenario, { share }: Options, { words }: Surroundings): AskedLever {
  const everyone = readShare('1', words);
  if ('problem' in everyone) throw new Error(`the register has no lever '${TEAM}' that takes the share 1`);
  const isSet = scenario.levers.some(({ lever }) => lever === everyone.lever.id);
  return share ?? (isSet ? { ...everyone, value: null } : everyone);
}
