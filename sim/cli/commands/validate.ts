import { type Fault, InputError } from '../../engine/errors.ts';
import { assemble } from '../../model/assemble.ts';
import { json } from '../../report/json.ts';
import type { ReadScenario } from '../../scenario/read.ts';
import { faultText } from '../fault-text.ts';
import type { Options } from '../options.ts';
import { readOne } from '../read-input.ts';
import type { Surroundings } from '../surroundings.ts';
import { isStudy, readStudyOf } from '../sweep/read-study-file.ts';

interface Checked {
  readonly file: string;
  readonly ok: boolean;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * `ketenlab validate <file...>`: tells for every file whether it can be computed, without computing it. Throws
 * InputError with the faults of all files, after every file has been told about.
 */
export function validateCommand(files: readonly string[], options: Options, here: Surroundings): void {
  const { words } = here;
  const checked = files.map((file) => check(file, here));
  for (const { file, ok, warnings } of checked) {
    if (ok && !options.json) here.out(`${words.valid(file)}\n`);
    for (const warning of warnings) here.note(words.warning(faultText(warning, words)));
  }
  if (options.json) here.out(json(checked));
  const faults = checked.flatMap((one) => one.faults);
  if (faults.length > 0) throw new InputError(faults);
}

/** A scenario that can be assembled. */
function assembled(file: string, here: Surroundings): ReadScenario {
  const read = readOne(file, here.words);
  assemble(read.scenario);
  return read;
}

function check(file: string, here: Surroundings): Checked {
  try {
    const { warnings } = isStudy(file, here.words) ? readStudyOf(file, here.words) : assembled(file, here);
    return { file, ok: true, faults: [], warnings };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { file, ok: false, faults: error.faults, warnings: [] };
  }
}
