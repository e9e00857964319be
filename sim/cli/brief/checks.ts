import type { Check } from '../../report/print/check.ts';
import type { PrintContext } from '../../report/print/context.ts';
import type { PrintFigure } from '../../report/print/figure.ts';

/** What was found of a figure; nothing where there is nobody to look. */
export function checksOf(_figure: PrintFigure, _context: PrintContext): Check[] {
  return [];
}
