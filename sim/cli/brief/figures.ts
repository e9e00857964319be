import type { LetterForm } from '../../report/letter/letter.ts';
import type { PrintContext } from '../../report/print/context.ts';
import { differenceFigure } from '../../report/print/difference.tsx';
import type { PrintFigure } from '../../report/print/figure.ts';
import { leadTimesFigure } from '../../report/print/lead-times.ts';
import { measuresFigure } from '../../report/print/measures.tsx';
import { seriesFigure } from '../../report/print/series.tsx';
import type { MeasuresResult } from '../../statistics/study.ts';

/** The figures of a letter that answers the question of `form`, in their order: those that its results can be drawn in. */
export function figuresFor(
  { indicator }: LetterForm,
  context: PrintContext,
  measures: MeasuresResult | null,
): PrintFigure[] {
  const compared = context.result.variants.length > 0;
  const figures =
    measures === null
      ? [
          seriesFigure(indicator, context),
          compared ? differenceFigure(indicator, context) : null,
          leadTimesFigure(context),
        ]
      : [measuresFigure(measures, {}, context)];
  return figures.filter((figure) => figure !== null);
}
