import { type Fault, InputError } from '../../engine/errors.ts';
import { planSensitivity, sensitivity } from '../../experiment/sensitivity.ts';
import { assemble } from '../../model/assemble.ts';
import { register } from '../../model/register.ts';
import { sensitivityText } from '../../report/sensitivity-text.ts';
import { sensitivityTable } from '../../report/study-tables.ts';
import { wordsOf } from '../../report/words/index.ts';
import type { Options } from '../options.ts';
import { readAll } from '../read-input.ts';
import { outputsOf, runStudy } from '../study.ts';
import type { Surroundings } from '../surroundings.ts';

/** `ketenlab sensitivity <scenario>`: which number of the register moves the outputs most, one at a time. */
export async function sensitivityCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  for (const scenario of readAll([file], options.years, here)) {
    const faults: Fault[] = [];
    const model = assemble(scenario);
    const outputs = outputsOf(model, options.outputs, faults, here);
    if (faults.length > 0) throw new InputError(faults);
    const chosen = register.parameters.filter(({ status }) => options.all || status === 'assumption');
    const plan = planSensitivity(scenario, chosen);
    const subject = { scenario, model, outputs, register };
    const name = `${scenario.name}-sensitivity`;
    await runStudy(name, plan.scenarios, outputs, options, here, (gathered, circumstances) => {
      const result = sensitivity(subject, plan, gathered, circumstances);
      const text = sensitivityText(result, options.top, wordsOf(here.language), here.width);
      return { result, table: sensitivityTable(result, here.language), text };
    });
  }
}
