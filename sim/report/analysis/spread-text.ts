import type { OutcomeAnalysis } from '../../statistics/analysis.ts';
import { textTable } from '../text-layout.ts';
import { amount, between, percentage, percentages, subjectName, type Writing } from './amounts.ts';

/** Notes on what a mean does not tell: two groups of futures, points without enough rows. */
export function warningsText({ subjects, card }: OutcomeAnalysis, writing: Writing): string[] {
  const { texts } = writing;
  return subjects.flatMap((subject) => {
    const name = subjectName(subject, texts);
    const { humps } = subject;
    const isDifference = subject.against !== null;
    const group = (mean: number) => amount(mean, card.unit, isDifference, writing);
    return [
      ...(subject.tooFew > 0 ? [texts.tooFew(name, String(subject.tooFew))] : []),
      ...(subject.twoGroups > 0 ? [texts.twoGroups(name, String(subject.twoGroups))] : []),
      ...(humps === null ? [] : [texts.humps(name, group(humps[0].mean), group(humps[1].mean))]),
    ];
  });
}

/** Chance against not knowing, a line per subject; no lines when it was not done. */
export function spreadText({ subjects, card }: OutcomeAnalysis, writing: Writing): string[] {
  const { texts, width } = writing;
  const { unit } = card;
  const rows = subjects.flatMap((subject) => {
    const { spread, against } = subject;
    if (spread?.bands == null) return [];
    const isDifference = against !== null;
    const { notKnowing, bands } = spread;
    // Chance is drawn around the mean: where no outcome is below nothing, its band is cut off there.
    const floor = !isDifference && (bands.both[0] ?? 0) >= 0 ? 0 : Number.NEGATIVE_INFINITY;
    const band = (ends: readonly number[]) =>
      between(
        ends.map((end) => Math.max(floor, end)),
        unit,
        isDifference,
        writing,
      );
    return [
      [
        subjectName(subject, texts),
        amount(spread.mean, unit, isDifference, writing),
        band(bands.notKnowing),
        band(bands.chance),
        band(bands.both),
        percentage(notKnowing.share, writing),
        percentages(notKnowing.share95, writing),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [texts.spread.title, '', ...textTable(texts.spread.heads, rows, width)];
}
