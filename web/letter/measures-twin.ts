import type { Twin } from '../../sim/report/chart/twin.ts';
import type { MeasuresResult } from '../../sim/statistics/study.ts';
import type { LetterWords } from '../words/letter.ts';
import { computedCells } from './computed-cells.ts';

/** The table of measures as it goes into the letter, with the judgement of the analyst marked as such. */
export function measuresTwin(
  { measures, card }: MeasuresResult,
  feasibility: Readonly<Record<string, string>>,
  words: LetterWords,
): Twin {
  const { measures: texts, language } = words;
  return {
    caption: texts.title,
    head: [texts.measure, `${texts.feasibility} (${texts.ownJudgement})`, texts.effect, texts.cost, texts.visible],
    rows: measures.map((measure) => [
      measure.scenario.title[language],
      feasibility[measure.scenario.name] ?? '',
      ...computedCells(measure, card.unit, words),
    ]),
  };
}
