import { isClear, isNothing } from '../statistics/estimate.ts';
import type { KnockoutResult, MechanismPassage } from '../statistics/study.ts';
import { amountCells } from './comparison-text.ts';
import { dateInWords, number } from './numbers.ts';
import { headingOf, leverList, studyText, subjectOf, WIDEST } from './study-text.ts';
import { textTable, wrap } from './text-layout.ts';
import { listing } from './words/index.ts';
import type { Words } from './words/words.ts';

/**
 * A knock-out study in plain words, at most `width` characters wide where its words allow it: a table per output with what
 * passes through each mechanism, the largest first, and how to read it. Ends with a newline.
 */
export function knockoutText(result: KnockoutResult, words: Words, width = WIDEST): string {
  const { knockout, sure } = words.study;
  const opening = [
    knockout.opening(subjectOf(result, words), result.scenario.name),
    knockout.levers(leverList(result.levers, words)),
    ...(result.leftOut.length > 0 ? [knockout.leftOut(ids(result.leftOut, words))] : []),
  ];
  const blocks = Object.values(result.indicators).map((output) => block(output, result, words, width));
  const howToRead = [...knockout.howToRead(dateInWords(result.until, words.language)), ...sure];
  return studyText(opening, blocks, howToRead, words, width);
}

function block(
  output: KnockoutResult['indicators'][string],
  { replications }: KnockoutResult,
  words: Words,
  width: number,
): string[] {
  const { knockout } = words.study;
  const { effect, passages, unit } = output;
  const heading = wrap(headingOf(output, words), width);
  const some = passages.filter(({ through }) => !isNothing(through));
  if (isNothing(effect) && some.length === 0) return [...heading, ...wrap(knockout.noEffect, width)];
  const rows = some.map((passage) => [
    `${passage.id} ${passage.label[words.language]}`,
    amountCells(passage.without, unit, words)[0],
    ...amountCells(passage.through, unit, words),
    shareText(passage, isClear(effect), words),
  ]);
  const { sure } = words.comparison;
  const head = [knockout.mechanism, knockout.without, knockout.through, sure, knockout.share];
  const nothing = passages.filter(({ through }) => isNothing(through));
  const missing = Math.max(0, ...passages.map((passage) => passage.undefined));
  const count = (n: number) => number(n, 0, words.language);
  return [
    ...heading,
    ...wrap(knockout.effect(...amountCells(effect, unit, words)), width),
    ...(rows.length > 0 ? ['', ...textTable(head, rows, width)] : []),
    ...(nothing.length > 0 ? wrap(knockout.nothing(ids(nothing, words)), width) : []),
    ...(some.some(({ through }) => isClear(through)) ? [] : wrap(knockout.nothingPasses, width)),
    ...(missing > 0 ? wrap(words.study.undefined(count(missing), count(replications)), width) : []),
  ];
}

function shareText({ share }: MechanismPassage, clear: boolean, words: Words): string {
  if (!clear) return words.study.knockout.noShare;
  return share === null ? words.comparison.nothing : `${number(100 * share, 0, words.language)}%`;
}

function ids(mechanisms: readonly { readonly id: string }[], words: Words): string {
  return listing(
    mechanisms.map(({ id }) => id),
    words,
  );
}
