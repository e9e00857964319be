import type { ComparisonResult, VariantResult } from '../../../statistics/result.ts';
import { number, supportedDecimals } from '../../numbers.ts';
import { type GroupChange, groupChanges, linesWithAnotherOrder, nameOf } from '../../who-pays.ts';
import type { Words } from '../../words/words.ts';
import type { Fact } from '../letter.ts';

/** Most groups that a letter names on each side. */
const MOST = 4;

/** Groups of children that surely wait longer, or shorter, where a variant changes who goes first; most days first. */
export function waitsOf(
  { scenario, ...rest }: ComparisonResult,
  variant: VariantResult,
): { readonly ruled: boolean; readonly pays: readonly GroupChange[]; readonly gains: readonly GroupChange[] } {
  const lines = linesWithAnotherOrder(scenario, variant.scenario);
  const changes = groupChanges({ scenario, ...rest }, variant).filter(
    ({ line, group }) => lines.includes(line) && group !== 'all',
  );
  const days = ({ difference }: GroupChange) => Math.abs(difference.mean ?? 0);
  const sorted = (wanted: GroupChange['verdict']) =>
    changes
      .filter(({ verdict }) => verdict === wanted)
      .sort((one, other) => days(other) - days(one))
      .slice(0, MOST);
  return { ruled: lines.length > 0 && changes.length > 0, pays: sorted('pays'), gains: sorted('gains') };
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
    return [
      { key: `${key}.name`, value: null, text: `${line}: ${group}` },
      { key: `${key}.days`, value: days, text: number(days, digits, words.language), after: words.units.days ?? '' },
    ];
  });
}
