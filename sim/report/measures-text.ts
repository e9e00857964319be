import type { Measure, MeasuresResult } from '../statistics/study.ts';
import type { Twin } from './chart/twin.ts';
import { amountCells } from './comparison-text.ts';
import { dateInWords, number, of20, signed } from './numbers.ts';
import { headingOf, levelOf, studyText, subjectOf, WIDEST } from './study-text.ts';
import { textTable } from './text-layout.ts';
import type { Words } from './words/words.ts';

/** A table of measures in plain words, at most `width` characters wide where its words allow it. Ends with a newline. */
export function measuresText(result: MeasuresResult, words: Words, width = WIDEST): string {
  const { measures: texts } = words.study;
  const { card, asIs, scenario, until } = result;
  const base = texts.asIs(levelOf(asIs.mean, card.unit, asIs.interval95, words));
  const { head, rows } = measuresTwin(result, words);
  const opening = [texts.opening(subjectOf(result, words), scenario.title[words.language])];
  const blocks = [[headingOf(card, words), base, '', ...textTable(head, rows, width)]];
  return studyText(opening, blocks, texts.howToRead(dateInWords(until, words.language)), words, width);
}

/** A table of measures as it is written, the best for children first; whether they are feasible is for its reader to fill in. */
export function measuresTwin({ measures, card }: MeasuresResult, words: Words): Twin {
  const { measures: texts } = words.study;
  return {
    caption: headingOf(card, words),
    head: [texts.measure, texts.group, texts.effect, texts.better, texts.cost, texts.visible, texts.feasibility],
    rows: measures.map((measure) => [
      measure.scenario.title[words.language],
      measure.group,
      ...effectCells(measure, card.unit, words),
      costCell(measure, words),
      visibleCell(measure, words),
      texts.toFill,
    ]),
  };
}

/** The mean with the range it surely lies in below it, and in how many of 20 futures it is better. */
function effectCells({ effect }: Measure, unit: string, words: Words): string[] {
  const [amount, between] = amountCells(effect, unit, words);
  const { comparison } = words;
  const better = effect.better === null ? comparison.noDirection : comparison.outOf20(of20(effect.better));
  return [`${amount}\n(${between})`, better];
}

/** Millions of euros a year, the middle with the low and the high below it. */
function costCell({ cost }: Measure, words: Words): string {
  if (cost === null) return words.comparison.nothing;
  const millions = (euros: number) => signed(euros / 1e6, 2, words.language);
  const [low, high] = cost.low <= cost.high ? [cost.low, cost.high] : [cost.high, cost.low];
  return `${millions(cost.middle)}\n(${millions(low)} ${words.to} ${millions(high)})`;
}

function visibleCell({ firstVisible }: Measure, words: Words): string {
  const { measures: texts } = words.study;
  if (firstVisible === null) return texts.never;
  const months = number(Math.max(0, firstVisible.months), 0, words.language);
  return texts.after(months, firstVisible.direction);
}
