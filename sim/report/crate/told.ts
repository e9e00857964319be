import type { CheckKey, Outcome, Verdict } from './outcome.ts';

/** What is said of each check, of its numbers. */
export type Told = Readonly<Record<CheckKey, (numbers: Outcome['numbers']) => string>>;

/** The sentence of a check: `done` when it was done, else `notDone`. */
export function told(
  check: CheckKey,
  verdict: Verdict,
  numbers: Outcome['numbers'],
  done: Told,
  notDone: Told,
): string {
  const was = verdict !== 'notDone' && verdict !== 'notApplicable';
  return (was ? done : notDone)[check](numbers);
}
