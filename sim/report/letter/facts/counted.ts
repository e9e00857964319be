import type { PrintContext } from '../../print/context.ts';
import { ruleInWords, type ShownCount, shownTotal } from '../../print/small-numbers.ts';
import type { Fact, LetterForm } from '../letter.ts';
import { dateFact } from './outcome.ts';

/** The series of counts that a letter knows: children who never had a worker, and who lost theirs. */
export const countedSeries = ['new', 'existing'] as const;

/**
 * The last counts on or before the date of the letter, each under the rule for small numbers, with their total when they
 * are of one day; the supplier, and the rule in words.
 */
export function countedFacts({ counted, rule, words }: PrintContext, { date: until }: LetterForm): Fact[] {
  const last = countedSeries.flatMap((name) => {
    const point = counted.series[name]?.findLast(([date]) => date <= until);
    return point === undefined ? [] : [{ name, date: point[0], value: point[1] }];
  });
  if (last.length === 0) return [];
  const { parts, total } = shownTotal(
    last.map(({ value }) => value),
    rule,
    words.language,
  );
  const together = last.length > 1 && new Set(last.map(({ date }) => date)).size === 1;
  const fact = (name: string, shown: ShownCount): Fact => ({
    key: `counted.${name}`,
    value: shown.drawn,
    text: shown.text,
  });
  return [
    ...last.flatMap(({ name, date }, i) => [
      fact(name, parts[i] as ShownCount),
      ...dateFact(`counted.${name}.date`, date, words),
    ]),
    ...(together ? [fact('total', total)] : []),
    ...(counted.supplier === '' ? [] : [{ key: 'counted.supplier', value: null, text: counted.supplier }]),
    ...dateFact('counted.drawnUp', counted.date, words),
    { key: 'counted.rule', value: null, text: ruleInWords(rule, words) },
  ];
}
