import { describe, expect, it } from 'vitest';
import { checkPoints } from '../../../sim/report/print/check.ts';
import { checkFigure } from '../../../sim/report/print/check-figure.ts';
import { differenceFigure } from '../../../sim/report/print/difference.tsx';
import type { FigureKind, PrintFigure } from '../../../sim/report/print/figure.ts';
import { figureKinds } from '../../../sim/report/print/figure.ts';
import { leadTimesFigure } from '../../../sim/report/print/lead-times.ts';
import { measuresFigure } from '../../../sim/report/print/measures.tsx';
import { seriesFigure } from '../../../sim/report/print/series.ts';
import { staffFigure } from '../../../sim/report/print/staff.ts';
import { stoplichtFigure } from '../../../sim/report/print/stoplicht.tsx';
import { tippingFigure } from '../../../sim/report/print/tipping-map.ts';
import { whoPaysFigure } from '../../../sim/report/print/who-pays.ts';
import type { Language } from '../../../sim/report/words/words.ts';
import { actionsExample, analysisExample, barsContext, firstVariant, measuresExample } from './bars-example.ts';
import { lineContext } from './line-example.ts';

const makers: Readonly<Record<FigureKind, (language: Language) => PrintFigure | null>> = {
  series: (language) => seriesFigure('withoutWorker', lineContext({}, language)),
  difference: (language) => differenceFigure('withoutWorker', lineContext({}, language)),
  staff: (language) => staffFigure(lineContext({}, language)),
  'lead-times': (language) => leadTimesFigure(barsContext(language)),
  'who-pays': (language) => whoPaysFigure(firstVariant(barsContext(language)), barsContext(language)),
  'tipping-map': (language) => tippingFigure(analysisExample(), 'withoutWorker', 'today', barsContext(language)),
  measures: (language) => measuresFigure(measuresExample(4), {}, barsContext(language)),
  stoplicht: (language) => stoplichtFigure(actionsExample(4), barsContext(language)),
};
const contextOf = (kind: FigureKind, language: Language) =>
  ['series', 'difference', 'staff'].includes(kind) ? lineContext({}, language) : barsContext(language);

describe.each(figureKinds)('the figure %s', (kind) => {
  it.each(['nl', 'en'] as const)('holds to all fourteen points in %s', (language) => {
    const figure = makers[kind](language);
    if (figure === null) throw new Error('nothing was drawn');
    const checks = checkFigure(figure, contextOf(kind, language));
    expect(checks.map(({ point }) => point)).toEqual([...checkPoints]);
    expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
