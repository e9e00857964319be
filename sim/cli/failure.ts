import { CommanderError } from 'commander';
import { InputError } from '../engine/errors.ts';
import { faultText } from './fault-text.ts';
import { Stopped } from './stop.ts';
import type { Surroundings } from './surroundings.ts';
import { systemReason } from './system-reason.ts';

/** Exit codes: all went well, something else failed, the input is wrong. */
export const OK = 0;
export const FAILED = 1;
const BAD_INPUT = 2;

/** Notes what went wrong, in sentences, and returns the exit code of the program. */
export function failure(error: unknown, here: Pick<Surroundings, 'words' | 'note'>): number {
  const { words, note } = here;
  if (error instanceof Stopped) {
    note(error.told === '' ? words.stopped : error.told);
    return error.exitCode;
  }
  if (error instanceof InputError) {
    for (const fault of error.faults) note(faultText(fault, words));
    return BAD_INPUT;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return OK;
    if (error.code === 'commander.help') return BAD_INPUT;
    note(usageSentence(error, here));
    return BAD_INPUT;
  }
  const isOfSystem = error instanceof Error && 'syscall' in error;
  note(words.failed(isOfSystem || !(error instanceof Error) ? systemReason(error, words) : error.message));
  return FAILED;
}

/** What is wrong with the way the command was typed; commander quotes the culprit and a suggestion in its message. */
function usageSentence(error: CommanderError, { words }: Pick<Surroundings, 'words'>): string {
  const culprit = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(error.message)?.[1] ?? '';
  const hint = suggestion === '' ? '' : ` ${words.didYouMean(suggestion)}`;
  switch (error.code) {
    case 'commander.unknownOption':
      return `${words.unknownOption(culprit)}${hint}`;
    case 'commander.unknownCommand':
      return `${words.unknownCommand(culprit)}${hint}`;
    case 'commander.missingArgument':
      return words.missingArgument(culprit);
    case 'commander.optionMissingArgument':
      return words.missingValue(culprit);
    case 'commander.excessArguments':
      return words.tooManyArguments;
    default:
      return words.failed(error.message);
  }
}
