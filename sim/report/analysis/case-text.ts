import type { AnalysisResult, CaseAnalysis } from '../../statistics/analysis.ts';
import { number } from '../numbers.ts';
import { textTable, wrap } from '../text-layout.ts';
import { amount, dimensionAmount, dimensionName, percentage, type Writing } from './amounts.ts';

/** Points and cases below which a box is not to be read narrowly. */
const ENOUGH = { points: 200, cases: 30 } as const;

/** Where the cases are, as lines. */
export function caseText(result: AnalysisResult, found: CaseAnalysis, writing: Writing): string[] {
  const { texts, width, words } = writing;
  const { question, box, check } = found;
  const card = result.outcomes.find(({ name }) => name === question.outcome)?.card;
  const value = amount(question.value, card?.unit ?? '', false, writing);
  const label = card?.label[words.language] ?? question.outcome;
  const head = [
    ...wrap(texts.case.title(question.policy, label, texts.case.signs[question.sign], value), width),
    ...wrap(texts.case.counts(String(found.cases), String(found.points)), width),
  ];
  if (found.cases < 10 || found.points - found.cases < 10) return [...head, ...wrap(texts.case.tooFew, width)];
  if (box === null || check === null) return [...head, ...wrap(texts.case.noBox, width)];
  const rows = box.map((restriction, i) => {
    const dimension = result.dimensions[restriction.column] as AnalysisResult['dimensions'][number];
    const end = (limit: number | null) =>
      limit === null ? texts.case.any : dimensionAmount(limit, dimension, writing);
    const limits =
      restriction.kind === 'number'
        ? [end(restriction.low), end(restriction.high)]
        : [restriction.codes.join(', '), ''];
    return [dimensionName(dimension, writing), ...limits, chance(check.quasiP[i] as number, writing)];
  });
  const { points, cases, density, coverage } = check;
  const fit = texts.case.fit(
    String(points),
    String(cases),
    percentage(density, writing),
    percentage(coverage, writing),
  );
  const small = found.points < ENOUGH.points || found.cases < ENOUGH.cases;
  return [
    ...head,
    '',
    ...textTable(texts.case.heads, rows, width),
    ...wrap(fit, width),
    ...(small ? wrap(texts.case.small, width) : []),
    ...texts.case.how.flatMap((line) => wrap(line, width)),
  ];
}

function chance(p: number, { words }: Writing): string {
  return p < 0.001 ? `< ${number(0.001, 3, words.language)}` : number(p, 3, words.language);
}
