import type { AnalysisResult, OutcomeAnalysis } from '../../statistics/analysis.ts';
import { indented } from '../comparison-text.ts';
import { number } from '../numbers.ts';
import { WIDEST } from '../study-text.ts';
import { wrap } from '../text-layout.ts';
import type { Words } from '../words/words.ts';
import { dimensionName, type Writing, writingIn } from './amounts.ts';
import { caseText } from './case-text.ts';
import { driversText, informationText } from './drivers-text.ts';
import { policiesText } from './policies-text.ts';
import { spreadText, warningsText } from './spread-text.ts';
import { tippingText } from './tipping-text.ts';

/** Below this many points an idle number seems worth something. */
const ENOUGH_POINTS = 100;

/** An analysis in plain words, at most `width` characters wide where its words allow it. Ends with a newline. */
export function analysisText(result: AnalysisResult, words: Words, width = WIDEST): string {
  const writing = writingIn(words, width);
  const blocks = [
    opening(result, writing),
    ...result.outcomes.flatMap((outcome) => outcomeBlocks(result, outcome, writing)),
    ...(result.case === null ? [] : [caseText(result, result.case, writing)]),
    howToRead(result, writing),
    leftOutText(result, writing),
    wrap(words.comparison.notPrediction, width),
  ];
  const shown = blocks.filter((block) => block.length > 0);
  return `${shown.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function opening(result: AnalysisResult, writing: Writing): string[] {
  const { texts, words, width } = writing;
  const { language } = words;
  const [least, most] = result.replications;
  const each =
    least === most
      ? number(most, 0, language)
      : `${number(least, 0, language)} ${words.to} ${number(most, 0, language)}`;
  const names = (kind: 'uncertainty' | 'lever') =>
    result.dimensions.filter((one) => one.kind === kind).map((one) => dimensionName(one, writing));
  const [unknown, moved] = [names('uncertainty'), names('lever')];
  const lines = [
    texts.opening(result.title[language], result.study),
    texts.question(result.question[language]),
    texts.size(
      number(result.points, 0, language),
      texts.designs[result.design] ?? result.design,
      String(result.policies.length),
      each,
    ),
    ...(unknown.length === 0 ? [] : [texts.unknown(unknown.join('; '))]),
    ...(moved.length === 0 ? [] : [texts.moved(moved.join('; '))]),
    texts.rows(number(result.rows, 0, language), number(result.failed, 0, language), result.seed),
  ];
  return lines.flatMap((line) => wrap(line, width));
}

function outcomeBlocks(result: AnalysisResult, outcome: OutcomeAnalysis, writing: Writing): string[][] {
  const { words, width } = writing;
  const name = `${outcome.card.label[words.language]} [${outcome.name}]`;
  const heading = [name, '='.repeat(Math.min(width, name.length))];
  const warnings = warningsText(outcome, writing).flatMap((line) => wrap(line, width));
  return [
    heading,
    warnings,
    spreadText(outcome, writing),
    ...driversText(result, outcome, writing),
    policiesText(outcome, writing),
    ...informationText(result, outcome, writing),
    ...outcome.subjects.map((subject) => tippingText(result, subject, outcome.card.unit, writing)),
  ];
}

/** How to read the blocks that are there. */
function howToRead({ outcomes }: AnalysisResult, { texts, width }: Writing): string[] {
  const subjects = outcomes.flatMap((one) => one.subjects);
  const lines = [
    ...(subjects.some(({ spread }) => spread !== null) ? texts.spread.how : []),
    ...(subjects.some(({ sobol }) => sobol !== null) ? texts.sobol.how : []),
    ...(subjects.some(({ morris }) => morris !== null) ? texts.morris.how : []),
    ...(outcomes.some(({ policies }) => policies !== null) ? texts.policies.how : []),
    ...(subjects.some(({ narrowing }) => narrowing !== null) ? texts.information.how : []),
    ...(subjects.some(({ narrowing }) => narrowing !== null && narrowing.points < ENOUGH_POINTS)
      ? [texts.fewPoints]
      : []),
    ...(outcomes.some(({ policies }) => policies?.choice != null) ? texts.choice.how : []),
    ...(subjects.some(({ tipping }) => tipping !== null) ? texts.tipping.how : []),
  ];
  return lines.flatMap((line) => indented(`- ${line}`, width));
}

function leftOutText({ leftOut }: AnalysisResult, { texts, width }: Writing): string[] {
  const { title, parts, why } = texts.leftOut;
  const line = ({ part, why: reason, outcome }: AnalysisResult['leftOut'][number]) =>
    `${parts[part]}${outcome === null ? '' : ` (${outcome})`}: ${why[reason]}.`;
  return leftOut.length === 0 ? [] : [title, ...leftOut.flatMap((one) => indented(`- ${line(one)}`, width))];
}
