import type { OutcomeAnalysis } from '../../statistics/analysis.ts';
import { textTable, wrap } from '../text-layout.ts';
import { listing } from '../words/index.ts';
import { amount, between, gap, percentage, type Writing } from './amounts.ts';

/** The policies of a study by one outcome, the best first; no lines when they were not compared. */
export function policiesText({ policies, card }: OutcomeAnalysis, writing: Writing): string[] {
  const { texts, words, width } = writing;
  const [first] = policies?.standings ?? [];
  if (policies === null || first === undefined) return [];
  const level = (value: number) => amount(value, card.unit, false, writing);
  const rows = policies.standings.map(({ policy, group, mean, difference, best, amongBest, regret }) => [
    policy,
    group,
    level(mean),
    amount(difference?.mean, card.unit, true, writing),
    between(difference?.interval95, card.unit, true, writing),
    difference === null
      ? texts.none
      : [difference.better, difference.worse, difference.unclear].map((one) => percentage(one, writing)).join(' / '),
    percentage(best, writing),
    percentage(amongBest, writing),
    gap(regret.mean, card.unit, writing),
    gap(regret.most, card.unit, writing),
  ]);
  const tied = policies.standings.filter(({ group }) => [...group].some((letter) => first.group.includes(letter)));
  const names = tied.map(({ policy }) => policy);
  const { title, heads, best, tied: together } = texts.policies;
  return [
    title(String(policies.points)),
    '',
    ...textTable(heads, rows, width),
    ...wrap(names.length === 1 ? best(first.policy) : together(listing(names, words)), width),
  ];
}
