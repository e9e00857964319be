import { InputError } from '../../engine/errors.ts';
import { json } from '../../report/json.ts';
import { jsonSchema } from '../../scenario/json-schema.ts';
import { descriptionText } from '../describe-text.ts';
import { description, partOf } from '../description.ts';
import type { Options } from '../options.ts';
import { register } from '../read-input.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * `ketenlab describe [what]`: what the model is made of: numbers with unit, range and source, levers, indicators,
 * stations, mechanisms and rules; `what` is one of these groups, or a key, the first part of a key, or an id. With
 * --schema: the JSON Schema of a scenario file. Throws InputError when nothing has that name.
 */
export function describeCommand(what: string | undefined, options: Options, here: Surroundings): void {
  if (options.schema) {
    here.out(json(jsonSchema(register)));
    return;
  }
  const whole = description();
  const chosen = what === undefined ? whole : partOf(whole, what);
  if (chosen === null) {
    const message = here.words.nothingNamed;
    throw new InputError([{ file: '', line: 0, path: 'describe', value: what ?? '', message }]);
  }
  here.out(options.json ? json(chosen) : descriptionText(chosen, here));
}
