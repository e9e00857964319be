import type { ActionRow, LetterForm } from '../../sim/report/letter/letter.ts';
import type { Check } from '../../sim/report/print/check.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import type { PrintFigure } from '../../sim/report/print/figure.ts';
import {
  checkFigure,
  differenceFigure,
  leadTimesFigure,
  measuresFigure,
  seriesFigure,
  staffFigure,
  stoplichtFigure,
  whoPaysFigure,
} from './parts.ts';
import type { LetterKind } from './presets.ts';

/** A figure of the letter with its checks. */
export interface CheckedFigure {
  readonly kind: LetterKind;
  readonly figure: PrintFigure;
  readonly checks: readonly Check[];
}

interface Of {
  /** What the letter is about. */
  readonly context: PrintContext;
  /** The same with every variant of the comparison. */
  readonly whole: PrintContext;
  readonly form: LetterForm;
  readonly actions: readonly ActionRow[];
}

/** The figures of a letter that its result can be drawn in, in the order of `kinds`, each with its checks. */
export function figuresOf(kinds: readonly LetterKind[], of: Of): CheckedFigure[] {
  return kinds.flatMap((kind) => {
    const context = kind === 'measures' ? of.whole : of.context;
    const figure = DRAW[kind]({ ...of, context });
    return figure === null ? [] : [{ kind, figure, checks: checkFigure(figure, context) }];
  });
}

const DRAW: Readonly<Record<LetterKind, (of: Of) => PrintFigure | null>> = {
  series: ({ context, form }) => seriesFigure(form.indicator, context),
  difference: ({ context, form }) =>
    context.result.variants.length === 0 ? null : differenceFigure(form.indicator, context),
  measures: ({ context, form }) => measuresFigure(context, form),
  'who-pays': ({ context }) => {
    const [first] = context.result.variants;
    return first === undefined ? null : whoPaysFigure(first, context);
  },
  'lead-times': ({ context }) => leadTimesFigure(context),
  staff: ({ context }) => staffFigure(context),
  stoplicht: ({ context, actions }) => (actions.length === 0 ? null : stoplichtFigure(actions, context)),
};
