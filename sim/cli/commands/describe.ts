import { InputError } from '../../engine/errors.ts';
import { register } from '../../model/register.ts';
import { json } from '../../report/json.ts';
import { jsonSchema } from '../../scenario/json-schema.ts';
import { studyJsonSchema } from '../../scenario/study/schema.ts';
import { descriptionText } from '../describe-text.ts';
import { description, partOf } from '../description.ts';
import type { Options } from '../options.ts';
import { referencePages } from '../reference/pages.ts';
import type { Surroundings } from '../surroundings.ts';
import { writePages } from '../write-pages.ts';

/**
 * `ketenlab describe [what]`: what the model is made of: numbers with unit, range and source, levers, shocks,
 * indicators, stations and mechanisms; `what` is one of these six groups, or a key, the first part of a key, or an id. With
 * --schema: the JSON Schema of a scenario file, or of a study file when `what` is `study`. With --write: the reference pages, in a folder. Throws InputError when
 * nothing has that name, or a page cannot go where it belongs.
 */
export function describeCommand(what: string | undefined, options: Options, here: Surroundings): void {
  if (options.schema) {
    here.out(json(what === 'study' ? studyJsonSchema(register) : jsonSchema(register)));
    return;
  }
  if (options.write !== null) {
    writeReference(what, options.write, options, here);
    return;
  }
  const whole = description();
  const chosen = what === undefined ? whole : partOf(whole, what);
  if (chosen === null) {
    throw wrongName(what ?? '', here.words.nothingNamed);
  }
  here.out(options.json ? json(chosen) : descriptionText(chosen, here));
}

function writeReference(what: string | undefined, folder: string, options: Options, here: Surroundings): void {
  if (what !== undefined) throw wrongName(what, here.words.wholeOnly);
  const pages = referencePages();
  const { changed, removed } = writePages(folder, pages, here.words);
  if (options.json) here.out(json({ folder, pages: [...pages.keys()], changed, removed }));
  else here.out(`${here.words.pages(pages.size, removed.length, folder)}\n`);
}

function wrongName(value: string, message: string): InputError {
  return new InputError([{ file: '', line: 0, path: 'describe', value, message }]);
}
