import type { ComparisonResult, VariantResult } from '../../../statistics/result.ts';
import { number, supportedDecimals } from '../../numbers.ts';
import { type GroupChange, groupChanges, linesWithAnotherOrder, nameOf } from '../../who-pays.ts';
import type { Words } from '../../words/words.ts';
import { unitAfter } from '../amounts.ts';
import type { Fact } from '../letter.ts';

/** Most groups that a letter names on each side. */
const MOST = 4;

/** Groups that wait longer or shorter with a variant, as a letter tells them. */
interface Waits {
  /** Whether it changes who goes first somewhere. */
  readonly ruled: boolean;
  readonly pays: readonly GroupChange[];
  readonly gains: readonly GroupChange[];
  /** Whether there are groups that the letter does not name. */
  readonly more: Readonly<Record<'pays' | 'gains', boolean>>;
}

/** Groups of children that clearly wait longer, or shorter, where a variant changes who goes first; most days first. */
export function waitsOf({ scenario, ...rest }: ComparisonResult, variant: VariantResult): Waits {
  const lines = linesWithAnotherOrder(scenario, variant.scenario);
  const changes = groupChanges({ scenario, ...rest }, variant).filter(
    ({ line, group }) => lines.includes(line) && group !== 'all',
  );
  const days = ({ difference }: GroupChange) => Math.abs(difference.mean ?? 0);
  const sorted = (wanted: GroupChange['verdict']) =>
    changes.filter(({ verdict }) => verdict === wanted).sort((one, other) => days(other) - days(one));
  const [pays, gains] = [sorted('pays'), sorted('gains')];
  return {
    ruled: lines.length > 0 && changes.length > 0,
    pays: pays.slice(0, MOST),
    gains: gains.slice(0, MOST),
    more: { pays: pays.length > MOST, gains: gains.length > MOST },
  };
}

/** Key of the facts of one group in a variant. */
export function waitKey(variant: VariantResult, { line, group }: GroupChange): string {
  return `${variant.scenario.name}.waits.${line}.${group}`;
}

/** Name of each group that waits longer or shorter, and by how many days on average. */
export function waitFacts(result: ComparisonResult, variant: VariantResult, words: Words): Fact[] {
  const { pays, gains } = waitsOf(result, variant);
  return [...pays, ...gains].flatMap((change) => {
    const key = waitKey(variant, change);
    const { mean, interval95 } = change.difference;
    const days = Math.abs(mean ?? 0);
    const digits = Math.min(2, supportedDecimals(interval95));
    const { line, group } = nameOf(change, words);
    const text = number(days, digits, words.language);
    const dayFact = { key: `${key}.days`, value: days, text, after: unitAfter(text, 'days', words) };
    return [{ key: `${key}.name`, value: null, text: `${line}: ${group}` }, dayFact];
  });
}
