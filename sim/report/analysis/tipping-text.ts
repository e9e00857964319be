import type { AnalysisResult, SubjectAnalysis, TippingAnalysis } from '../../statistics/analysis.ts';
import { textTable, wrap } from '../text-layout.ts';
import { amount, dimensionAmount, dimensionName, subjectName, type Writing } from './amounts.ts';

/** The two dimensions of a map. */
export function axesOf({ dimensions }: AnalysisResult, map: TippingAnalysis): AnalysisResult['dimensions'] {
  return map.dimensions.map((i) => dimensions[i] as AnalysisResult['dimensions'][number]);
}

/** The tipping map of a subject as a table with what stands out in it; no lines when there is none. */
export function tippingText(
  result: AnalysisResult,
  subject: SubjectAnalysis,
  unit: string,
  writing: Writing,
): string[] {
  const { tipping } = subject;
  if (tipping === null) return [];
  const { texts, width } = writing;
  const [down, right] = axesOf(result, tipping) as [
    AnalysisResult['dimensions'][number],
    AnalysisResult['dimensions'][number],
  ];
  const isDifference = subject.against !== null;
  const { cells, edges, contour } = tipping.map;
  const columns = tipping.columns.length;
  const rows = tipping.rows.map((value, row) => [
    dimensionAmount(value, down, writing),
    ...tipping.columns.map((_, column) => {
      const cell = cells[row * columns + column];
      return `${amount(cell?.mean, unit, isDifference, writing)}${cell?.humps == null ? '' : '*'}`;
    }),
  ]);
  const place = (at: number) =>
    `(${dimensionAmount(tipping.rows[Math.floor(at / columns)] as number, down, writing)}; ` +
    `${dimensionAmount(tipping.columns[at % columns] as number, right, writing)})`;
  const groups = cells.flatMap(({ humps }, at) => (humps === null ? [] : [place(at)]));
  const [steepest] = edges;
  const clear = contour.filter((one) => one.clear).length;
  const { tipping: said } = texts;
  const none = isDifference ? said.noContourClear : said.noContour;
  const notes = [
    said.axes(dimensionName(down, writing), dimensionName(right, writing)),
    ...(steepest === undefined
      ? []
      : [said.steepest(place(steepest.from), place(steepest.to), amount(steepest.step.mean, unit, true, writing))]),
    contour.length === 0 ? none : said.contour(String(contour.length), String(clear)),
    groups.length === 0 ? said.noGroups : said.groups(groups.join(' ')),
  ];
  const heads = ['', ...tipping.columns.map((value) => dimensionAmount(value, right, writing))];
  return [
    said.title(subjectName(subject, texts)),
    '',
    ...textTable(heads, rows, width),
    ...notes.flatMap((note) => wrap(note, width)),
  ];
}
