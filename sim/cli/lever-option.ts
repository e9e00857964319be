import { register } from '../model/register.ts';
import { dateProblem } from '../scenario/dates.ts';
import type { LeverRow, Parameter } from '../scenario/parameter.ts';
import { findLever } from '../scenario/register.ts';
import { didYouMean } from '../scenario/suggest.ts';
import { readAmount } from '../scenario/units.ts';
import type { CliWords } from './words/words.ts';

/** Key of the lever that goes from relay to team. */
export const TEAM = 'team';

/** What a scenario can set: policy, and what happens from outside. */
const settable = [...register.levers, ...register.shocks];

/** A lever or shock as it was asked for on the command line. */
export interface AskedLever {
  /** As typed. */
  readonly text: string;
  readonly lever: LeverRow;
  /** [unit of the lever]; null when the setting of the scenario is meant. */
  readonly value: number | null;
  /** ISO date; null for the start of the run. */
  readonly start: string | null;
}

/** `name`, `name=value` or `name=value@date`, with the id or key of a lever or shock; or the sentence that says what is wrong. */
export function readLever(text: string, words: CliWords): AskedLever | { readonly problem: string } {
  const [, name, value, start] = /^([^=@]+)(?:=([^=@]+)(?:@([^=@]+))?)?$/.exec(text) ?? [];
  if (name === undefined) return { problem: words.expectedLever };
  const lever = findLever(settable, name);
  if (lever === undefined) {
    const known = settable.flatMap(({ id, key }) => [id, key]);
    return { problem: `unknown lever${didYouMean(name, known)}` };
  }
  const date = dateOf(start);
  const amount = value === undefined ? { value: null } : amountOf(value, lever);
  if ('problem' in amount) return amount;
  if ('problem' in date) return date;
  return { text, lever, value: amount.value, start: date.start };
}

/** `value` or `value@date` of the team lever; or the sentence that says what is wrong. */
export function readShare(text: string, words: CliWords): AskedLever | { readonly problem: string } {
  const isShare = /^[^=@]+(@[^=@]+)?$/.test(text);
  return isShare ? { ...readLever(`${TEAM}=${text}`, words), text } : { problem: words.expectedShare };
}

function dateOf(text: string | undefined): { readonly start: string | null } | { readonly problem: string } {
  if (text === undefined) return { start: null };
  const problem = dateProblem(text);
  return problem === '' ? { start: text } : { problem };
}

/** A bare number is one in the unit of the lever; a text may name its unit. */
function amountOf(text: string, row: Pick<Parameter, 'unit' | 'bounds'>) {
  return readAmount(/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text, row);
}
