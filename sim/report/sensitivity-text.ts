import { isNothing } from '../statistics/estimate.ts';
import type { MovedNumber, SensitivityResult, Swing } from '../statistics/study.ts';
import { amountCells, value } from './comparison-text.ts';
import { dateInWords, number } from './numbers.ts';
import { amountOf, bareAmount, headingOf, levelOf, studyText, subjectOf, WIDEST } from './study-text.ts';
import { textTable, wrap } from './text-layout.ts';
import type { Words } from './words/words.ts';

/**
 * A sensitivity study in plain words, at most `width` characters wide where its words allow it: a table per output with the
 * `top` numbers that move it most, and how to read it. Ends with a newline.
 */
export function sensitivityText(result: SensitivityResult, top: number, words: Words, width = WIDEST): string {
  const { sensitivity, sure } = words.study;
  const { leftOut, parameters, scenario } = result;
  const count = number(Object.keys(parameters).length, 0, words.language);
  const opening = [
    sensitivity.opening(subjectOf(result, words), scenario.name, count),
    ...(leftOut.dials.length > 0 ? [sensitivity.leftDials(leftOut.dials.join(', '))] : []),
    ...(leftOut.reported.length > 0 ? [sensitivity.leftReported(leftOut.reported.join(', '))] : []),
    ...(leftOut.off.length > 0 ? [sensitivity.leftOff(leftOut.off.join(', '))] : []),
    ...(leftOut.own.length > 0 ? [sensitivity.leftOwn(leftOut.own.join(', '))] : []),
  ];
  const blocks = Object.values(result.indicators).map((output) => block(output, parameters, top, words, width));
  const howToRead = [...sensitivity.howToRead(dateInWords(result.until, words.language)), ...sure];
  return studyText(opening, blocks, howToRead, words, width);
}

function block(
  output: SensitivityResult['indicators'][string],
  parameters: SensitivityResult['parameters'],
  top: number,
  words: Words,
  width: number,
): string[] {
  const { sensitivity } = words.study;
  const { unit, asIs, swings } = output;
  const moving = swings.filter(({ swing }) => !isNothing(swing));
  const rows = moving.slice(0, top).map((one) => {
    const end = (mean: number | null) => levelOf(mean, unit, asIs.interval95, words);
    const row = parameters[one.parameter] as MovedNumber;
    return [
      nameOf(one, row, words),
      rangeOf(row, words),
      end(one.low),
      end(one.high),
      ...amountCells(one.swing, unit, words),
    ];
  });
  const { number: head, range, low, high, swing } = sensitivity;
  const hidden = [moving.length - rows.length, swings.length - moving.length];
  const [less, nothing] = hidden.map((n) => number(n, 0, words.language)) as [string, string];
  return [
    ...wrap(headingOf(output, words), width),
    ...wrap(sensitivity.asIs(value(asIs.mean, { unit, interval95: asIs.interval95 }, words)), width),
    ...(rows.length > 0 ? ['', ...textTable([head, range, low, high, swing, words.comparison.sure], rows, width)] : []),
    ...(hidden.some((n) => n > 0) ? wrap(sensitivity.more(less, nothing), width) : []),
  ];
}

/** A number by its label and key; whether it was measured stands with it, as most are assumptions. */
function nameOf({ parameter }: Swing, { label, status }: MovedNumber, words: Words): string {
  const known = status === 'assumption' ? '' : `, ${words.study.sensitivity.status[status]}`;
  return `${label[words.language]} (${parameter}${known})`;
}

function rangeOf({ range: [low, high], unit }: MovedNumber, words: Words): string {
  return `${bareAmount(low, unit, words)} ${words.to} ${amountOf(high, unit, words)}`;
}
