import { describe, expect, it } from 'vitest';
import type { CheckPoint } from '../../../sim/report/print/check.ts';
import { checkFigure } from '../../../sim/report/print/check-figure.ts';
import type { PrintContext } from '../../../sim/report/print/context.ts';
import type { FigureNotes, PrintFigure } from '../../../sim/report/print/figure.ts';
import { context, escaped, good } from './good-figure.ts';

/** The good figure with one thing in its picture changed. */
export function drawn(from: string | RegExp, to: string, every = false): PrintFigure {
  const found = typeof from === 'string' ? good.svg.includes(from) : from.test(good.svg);
  if (!found) throw new Error(`the good figure has no ${from}`);
  return { ...good, svg: every ? good.svg.replaceAll(from, to) : good.svg.replace(from, to) };
}

/** Something more in its picture, on top. */
export const withMore = (more: string): PrintFigure => drawn('</svg>', `${more}</svg>`);

/** The first panel alone changed. */
export function inFirstPanel(from: string, to: string): PrintFigure {
  const [before = '', first = '', ...rest] = good.svg.split('<g data-panel=');
  if (!first.includes(from)) throw new Error(`the first panel has no ${from}`);
  return { ...good, svg: [before, first.replaceAll(from, to), ...rest].join('<g data-panel=') };
}

export const noted = (notes: Partial<FigureNotes>): PrintFigure => ({ ...good, notes: { ...good.notes, ...notes } });
/** A text in another wording, in the picture too; the picture breaks its lines. */
export const reworded = (figure: PrintFigure, words: string): PrintFigure => ({
  ...figure,
  svg: figure.svg.replace('</svg>', `<text font-size="8" x="6" y="550">${escaped(words)}</text></svg>`),
});
export const titled = (title: string) => reworded({ ...good, title }, title);
export const found = (finding: string) => reworded({ ...good, finding }, finding);
export const altOf = (alt: string): PrintFigure => ({ ...drawn(/(<title[^>]*>)[^<]*/, `$1${alt}`), alt });
export const described = (description: string): PrintFigure => ({
  ...drawn(/(<desc[^>]*>)[^<]*/, `$1${description}`),
  description,
});
export const line = (series: string, stroke: string, dash: string) =>
  `<path data-mark="line" data-series="${series}" d="M34,150L340,120" fill="none" stroke="${stroke}" stroke-dasharray="${dash}"/>`;
export const money = (words: string) => ({
  ...reworded(noted({ money: words }), words),
  table: { ...good.table, columns: good.table.columns.map((column) => ({ ...column, unit: 'euro per year' })) },
});

/** What is changed, the figure with that change, the point it no longer holds to, what the check says, and its context. */
export type Case = readonly [
  what: string,
  figure: PrintFigure,
  point: CheckPoint,
  fault: string | RegExp,
  context?: PrintContext,
];

/** There is no room for four lines that stay apart in grey and from the band. */
const alsoIn: Readonly<Record<string, readonly CheckPoint[]>> = { 'four lines': ['threeSeries', 'grey'] };

/** Tests that each figure fails on its own point alone, and that the check says why. */
export function itFails(cases: readonly Case[]): void {
  const points = [...new Set(cases.map(([, , point]) => point))];
  describe.each(points)('point %s', (point) => {
    const own = cases.filter((one) => one[2] === point).map((one) => ({ what: one[0], one }));
    it.each(own)('says what is wrong with $what', ({ what, one: [, figure, , fault, made = context] }) => {
      const checks = checkFigure(figure, made);
      expect(checks.filter(({ passed }) => !passed).map((check) => check.point)).toEqual(alsoIn[what] ?? [point]);
      const faults = checks.find((check) => check.point === point)?.faults;
      expect(faults).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
    });
  });
}
