import type { SplitResult } from '../statistics/study.ts';
import { amountCells, value } from './comparison-text.ts';
import { dateInWords, number } from './numbers.ts';
import { headingOf, leverList, studyText, subjectOf, WIDEST } from './study-text.ts';
import { textTable, wrap } from './text-layout.ts';
import type { Words } from './words/words.ts';

/**
 * The difference between relay and team in plain words, at most `width` characters wide where its words allow it: a table
 * per output with its four parts and their sum, and how to read it. Ends with a newline.
 */
export function splitText(result: SplitResult, words: Words, width = WIDEST): string {
  const { split, sure } = words.study;
  const opening = [
    split.opening(subjectOf(result, words), result.scenario.name),
    split.levers(leverList(result.levers, words)),
  ];
  const blocks = Object.values(result.indicators).map((output) => block(output, result, words, width));
  const howToRead = [...split.howToRead(dateInWords(result.until, words.language)), ...sure];
  return studyText(opening, blocks, howToRead, words, width);
}

function block(
  output: SplitResult['indicators'][string],
  { replications }: SplitResult,
  words: Words,
  width: number,
): string[] {
  const { split } = words.study;
  const { unit, relay, team, whole, parts } = output;
  const rows = [
    ...parts.map((part) => [part.label[words.language], ...amountCells(part, unit, words)]),
    [split.sum, ...amountCells(whole, unit, words)],
  ];
  const levels = [relay, team].map(({ mean, interval95 }) => value(mean, { unit, interval95 }, words));
  const count = (n: number) => number(n, 0, words.language);
  const missing = words.study.undefined(count(output.undefined), count(replications));
  return [
    ...wrap(headingOf(output, words), width),
    ...wrap(split.levels(...(levels as [string, string])), width),
    '',
    ...textTable([split.part, split.difference, words.comparison.sure], rows, width),
    ...(output.undefined > 0 ? wrap(missing, width) : []),
  ];
}
