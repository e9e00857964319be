import type { Twin } from '../../sim/report/chart/twin.ts';
import type { MeasureRow } from '../../sim/report/measure-rows.ts';
import type { LetterWords } from '../words/letter.ts';
import { computedCells } from './computed-cells.ts';

/** The table of measures as it goes into the letter, with the judgement of the analyst marked as such. */
export function measuresTwin(
  rows: readonly MeasureRow[],
  feasibility: Readonly<Record<string, string>>,
  words: LetterWords,
): Twin {
  const { measures: texts } = words;
  return {
    caption: texts.title,
    head: [texts.measure, `${texts.feasibility} (${texts.ownJudgement})`, texts.effect, texts.cost, texts.visible],
    rows: rows.map((row) => [row.title, feasibility[row.scenario] ?? '', ...computedCells(row, words)]),
  };
}
