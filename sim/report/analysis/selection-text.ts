import type { SelectedPolicy, SelectionResult } from '../../statistics/selection-result.ts';
import { amountCells, indented } from '../comparison-text.ts';
import { dateInWords, number } from '../numbers.ts';
import { levelOf, WIDEST } from '../study-text.ts';
import { textTable, wrap } from '../text-layout.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { amount, gap, percentage, type Writing, writingIn } from './amounts.ts';

/** A choice between policies in plain words. Ends with a newline. */
export function selectionText(result: SelectionResult, words: Words, width = WIDEST): string {
  const writing = writingIn(words, width);
  const { selection: texts } = writing.texts;
  const whole = (value: number) => number(value, 0, words.language);
  const { card } = result;
  const zone = gap(result.indifference, card.unit, writing);
  const opening = [
    texts.opening(card.label[words.language], dateInWords(result.until, words.language), texts.better[card.better]),
    texts.method[result.method](zone, percentage(result.confidence, writing), whole(result.most)),
    texts.spent(whole(result.spent), whole(result.evenly), whole(result.failed)),
  ];
  const rows = result.policies.map((policy) => [
    policy.scenario.title[words.language],
    whole(policy.replications),
    amount(policy.mean, card.unit, false, writing),
    policy.outAt === null ? texts.stays : texts.out(whole(policy.outAt), titleOf(policy.against, result, words)),
  ]);
  const fresh = result.policies.flatMap((policy) => freshRow(policy, card.unit, writing));
  return `${[
    ...opening.flatMap((line) => wrap(line, width)),
    '',
    ...textTable(texts.heads, rows, width),
    '',
    ...answer(result, writing).flatMap((line) => wrap(line, width)),
    '',
    ...wrap(texts.fresh(whole(result.fresh), whole(result.most)), width),
    '',
    ...textTable(texts.freshHeads, fresh, width),
    '',
    ...texts.how.flatMap((line) => indented(`- ${line}`, width)),
    ...wrap(words.comparison.notPrediction, width),
  ].join('\n')}\n`;
}

function titleOf(name: string | null, { policies }: SelectionResult, { language }: Words): string {
  return policies.find(({ scenario }) => scenario.name === name)?.scenario.title[language] ?? name ?? '';
}

function answer(result: SelectionResult, { words, texts }: Writing): string[] {
  const { left, chosen, decidedBy } = result;
  const title = (name: string) => `‘${titleOf(name, result, words)}’`;
  if (chosen !== null) return [texts.selection.chosen(title(chosen))];
  const titles = listing(left.map(title), words);
  const needed =
    decidedBy === null || decidedBy <= result.most
      ? []
      : [texts.selection.needed(number(decidedBy, 0, words.language))];
  return [texts.selection.tied(titles), ...needed];
}

function freshRow({ scenario, fresh }: SelectedPolicy, unit: string, { words, texts }: Writing): string[][] {
  if (fresh === null) return [];
  const { estimate, difference, amongBest } = fresh;
  const cells = difference === null ? [texts.none, texts.none] : amountCells(difference, unit, words);
  const level = levelOf(estimate.mean, unit, estimate.interval95, words);
  return [[scenario.title[words.language], level, ...cells, amongBest ? texts.selection.maybe : texts.selection.not]];
}
