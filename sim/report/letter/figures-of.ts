import type { MeasuresResult } from '../../statistics/study.ts';
import type { Twin } from '../chart/twin.ts';
import type { Check } from '../print/check.ts';
import { checkFigure, humanPoints } from '../print/check-figure.ts';
import type { PrintContext } from '../print/context.ts';
import { differenceFigure } from '../print/difference.tsx';
import type { PrintFigure } from '../print/figure.ts';
import { leadTimesFigure } from '../print/lead-times.ts';
import { measuresFigure } from '../print/measures.tsx';
import { qrSquares } from '../print/qr.ts';
import { seriesFigure } from '../print/series.ts';
import { staffFigure } from '../print/staff.ts';
import { stoplichtFigure } from '../print/stoplicht.tsx';
import { whoPaysFigure } from '../print/who-pays.ts';
import { withCode } from '../print/with-code.tsx';
import type { ActionRow, LetterForm } from './letter.ts';
import type { LetterKind } from './presets.ts';

/** A question that only a person can answer. */
export interface HumanPoint {
  readonly id: string;
  readonly text: string;
}

/** A figure of the letter with its checks. */
export interface CheckedFigure {
  readonly kind: LetterKind;
  readonly figure: PrintFigure;
  readonly checks: readonly Check[];
  /** Questions that only a person can answer. */
  readonly human: readonly HumanPoint[];
}

interface Of {
  /** What the letter is about. */
  readonly context: PrintContext;
  /** The same with every variant of the comparison. */
  readonly whole: PrintContext;
  readonly form: LetterForm;
  readonly actions: readonly ActionRow[];
  /** Null when nothing is compared. */
  readonly measures: MeasuresResult | null;
  /** Scenario name -> how feasible the analyst thinks the measure is. */
  readonly feasibility: Readonly<Record<string, string>>;
}

/** The figures of a letter that its result can be drawn in, in the order of `kinds`, each with its checks. */
export function figuresOf(kinds: readonly LetterKind[], of: Of): CheckedFigure[] {
  return kinds.flatMap((kind) => {
    const context = kind === 'measures' ? of.whole : of.context;
    // A code takes the place of the link: hundreds of letters that nobody reads.
    const coded = qrSquares(context.link) !== null;
    const drawn = DRAW[kind]({ ...of, context: coded ? { ...context, link: '' } : context });
    if (drawn === null) return [];
    const figure = withCode(drawn, context.link);
    return [{ kind, figure, checks: checkFigure(figure, context), human: asked(figure, context) }];
  });
}

/** The tables of a letter beside its figures: that of the measures, where no figure shows them. */
export function tablesOf(
  kinds: readonly LetterKind[],
  { whole, measures, feasibility }: Pick<Of, 'whole' | 'measures' | 'feasibility'>,
): Twin[] {
  if (measures === null || kinds.includes('measures')) return [];
  const figure = measuresFigure(measures, feasibility, whole);
  return figure === null ? [] : [figure.twin];
}

/** The questions that a figure leaves to a person; one is known by its place, whatever the language. */
function asked(figure: PrintFigure, context: PrintContext): HumanPoint[] {
  return humanPoints(figure, context).map((text, place) => ({ id: String(place), text }));
}

const DRAW: Readonly<Record<LetterKind, (of: Of) => PrintFigure | null>> = {
  series: ({ context, form }) => seriesFigure(form.indicator, context),
  difference: ({ context, form }) =>
    context.result.variants.length === 0 ? null : differenceFigure(form.indicator, context),
  measures: ({ context, measures, feasibility }) =>
    measures === null ? null : measuresFigure(measures, feasibility, context),
  'who-pays': ({ context }) => {
    const [first] = context.result.variants;
    return first === undefined ? null : whoPaysFigure(first.scenario.name, context);
  },
  'lead-times': ({ context }) => leadTimesFigure(context),
  staff: ({ context }) => staffFigure(context),
  stoplicht: ({ context, actions }) => (actions.length === 0 ? null : stoplichtFigure(actions, context)),
};
