import { type Fault, InputError } from '../../engine/errors.ts';
import { knockout, planKnockout } from '../../experiment/knockout.ts';
import { assemble } from '../../model/assemble.ts';
import { register } from '../../model/register.ts';
import { knockoutText } from '../../report/knockout-text.ts';
import { knockoutTable } from '../../report/study-tables.ts';
import { wordsOf } from '../../report/words/index.ts';
import { withAsked } from '../asked-levers.ts';
import type { Options } from '../options.ts';
import { readAll } from '../read-input.ts';
import { outputsOf, runStudy } from '../study.ts';
import type { Surroundings } from '../surroundings.ts';

/** `ketenlab knockout <scenario>`: how much of the effect of its levers and shocks passes through each mechanism. */
export async function knockoutCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  for (const read of readAll([file], options.years, here)) {
    const faults: Fault[] = [];
    const model = assemble(read);
    const { scenario, settings } = withAsked(read, options.levers, model.dates, '--lever', faults, here);
    const outputs = outputsOf(model, options.outputs, faults, here);
    if (faults.length > 0) throw new InputError(faults);
    const plan = planKnockout(scenario, settings, register);
    const subject = { scenario, model, outputs, register };
    await runStudy(`${scenario.name}-knockout`, plan.scenarios, outputs, options, here, (gathered, circumstances) => {
      const result = knockout(subject, plan, gathered, circumstances);
      const text = knockoutText(result, wordsOf(here.language), here.width);
      return { result, table: knockoutTable(result, here.language), text };
    });
  }
}
