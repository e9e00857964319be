import type { CalibrationFound, ExplanationFound, MatchFound } from '../../statistics/calibration-found.ts';
import { indented } from '../comparison-text.ts';
import { dateInWords, number } from '../numbers.ts';
import { WIDEST } from '../study-text.ts';
import { textTable, wrap } from '../text-layout.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { rulingOut } from './ruled-out.ts';
import { type CalibrationWords, calibrationWords } from './words.ts';

/** Targets that are named as those that rule out most. */
const MOST_NAMED = 4;

/** A calibration in plain words: waves, what rules out most, explanations and hold-out. Ends with a newline. */
export function calibrationText(found: CalibrationFound, words: Words, width = WIDEST): string {
  const texts = calibrationWords(words.language);
  const whole = (value: number) => number(value, 0, words.language);
  const { all, holdOut, shipped } = found;
  const without = texts.waves.without(dateInWords(holdOut.from, words.language));
  const paragraph = (lines: readonly string[]) => lines.flatMap((line) => wrap(line, width));
  return `${[
    ...paragraph([texts.opening(found.name), texts.vector]),
    '',
    ...textTable(
      texts.waves.heads,
      [...waveRows(texts.waves.whole, all, words), ...waveRows(without, holdOut, words)],
      width,
    ),
    '',
    ...paragraph([
      all.left === 0 ? texts.noneLeft : texts.left(whole(all.left), whole(shipped)),
      mostText(all, words, texts),
    ]),
    ...explanationLines(found.explanations, words, texts, width),
    '',
    ...paragraph([holdOutText(found, words, texts), words.comparison.notPrediction]),
  ].join('\n')}\n`;
}

/** A share as a whole percentage. */
export function percent(share: number, { language }: Words): string {
  return `${number(100 * share, 0, language)}%`;
}

/** The targets that rule out most of the first wave, with their shares; '' when none rules out anything. */
export function mostRuling(match: MatchFound, words: Words, most: number): string {
  const named = rulingOut(match)
    .slice(0, most)
    .flatMap(({ target, shares: [first = 0] }) => (first === 0 ? [] : [`${target} (${percent(first, words)})`]));
  return listing(named, words);
}

function mostText(match: MatchFound, words: Words, texts: CalibrationWords): string {
  const named = mostRuling(match, words, MOST_NAMED);
  return named === '' ? texts.nothingRuledOut : texts.most(named);
}

function waveRows(name: string, { waves }: MatchFound, words: Words): string[][] {
  const whole = (value: number) => number(value, 0, words.language);
  return waves.map(({ points, kept }, w) => [
    name,
    whole(w + 1),
    whole(points),
    whole(kept),
    percent(kept / points, words),
  ]);
}

function explanationLines(
  explanations: readonly ExplanationFound[],
  words: Words,
  { explanations: texts }: CalibrationWords,
  width: number,
): string[] {
  if (explanations.length === 0) return [];
  const whole = (value: number) => number(value, 0, words.language);
  const rows = explanations.map(({ title, free, left, waves, best: { distances }, targets }) => {
    const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
    const far = distances.reduce((most, one, t) => (one > (distances[most] as number) ? t : most), 0);
    return [
      title[words.language],
      whole(free.length),
      whole(left),
      whole(waves.reduce((sum, { points }) => sum + points, 0)),
      number(mean, 1, words.language),
      `${number(distances[far] as number, 1, words.language)} (${targets[far]})`,
    ];
  });
  return [
    '',
    ...wrap(texts.title, width),
    ...textTable(texts.heads, rows, width),
    ...texts.how.flatMap((line) => indented(`- ${line}`, width)),
  ];
}

function holdOutText({ holdOut }: CalibrationFound, words: Words, { holdOut: texts }: CalibrationWords): string {
  const whole = (value: number) => number(value, 0, words.language);
  const outside = holdOut.unseen.filter(({ value, band: [low, high] }) => value < low || value > high);
  const inside = holdOut.unseen.length - outside.length;
  const missed = outside.map(({ name, value, band: [low, high] }) =>
    texts.outside(name, whole(value), whole(low), whole(high)),
  );
  return [
    texts.unseen(dateInWords(holdOut.from, words.language), whole(holdOut.left)),
    holdOut.unseen.length === 0 ? texts.nothing : texts.inside(whole(inside), whole(holdOut.unseen.length)),
    ...(missed.length === 0 ? [] : [texts.missed(listing(missed, words))]),
  ].join(' ');
}
