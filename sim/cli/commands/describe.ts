import { InputError } from '../../engine/errors.ts';
import { json } from '../../report/json.ts';
import { describeRegister } from '../../scenario/describe.ts';
import { jsonSchema } from '../../scenario/json-schema.ts';
import { builtInCards } from '../../source-cards.ts';
import { registerText } from '../describe-text.ts';
import type { Options } from '../options.ts';
import { register } from '../read-input.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * `ketenlab describe [what]`: the numbers, levers and mechanisms of the model with unit, range and source; `what` is
 * one of these three groups, or a key, the first part of a key, or an id. With --schema: the JSON Schema of a scenario
 * file. Throws InputError when nothing has that name.
 */
export function describeCommand(what: string | undefined, options: Options, here: Surroundings): void {
  if (options.schema) {
    here.out(json(jsonSchema(register)));
    return;
  }
  const { parameters, levers, mechanisms } = describeRegister(register, builtInCards());
  const named = (name: string) => what === undefined || name === what || name.startsWith(`${what}.`);
  const chosen = {
    parameters: parameters.filter(({ key }) => what === 'parameters' || named(key)),
    levers: levers.filter(({ id, key }) => what === 'levers' || named(id) || named(key)),
    mechanisms: mechanisms.filter(({ id }) => what === 'mechanisms' || named(id)),
  };
  if (Object.values(chosen).every((rows) => rows.length === 0)) {
    const message = here.words.nothingNamed;
    throw new InputError([{ file: '', line: 0, path: 'describe', value: what ?? '', message }]);
  }
  here.out(options.json ? json(chosen) : registerText(chosen, here));
}
