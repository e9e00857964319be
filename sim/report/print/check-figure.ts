import { listing } from '../words/index.ts';
import { type Check, checkPoints } from './check.ts';
import { checkWordsOf } from './check-words.ts';
import type { PrintContext } from './context.ts';
import type { PrintFigure } from './figure.ts';
import type { Checked } from './points/checked.ts';
import { points } from './points/index.ts';
import { panelsOf } from './read/axes.ts';
import { type Drawing, readDrawing } from './read/drawing.ts';
import { seen, textLinesOf } from './read/texts.ts';

/**
 * Whether a figure holds to each point of the acceptance list, in its order. The picture is read back from its text: what
 * is checked is what goes out. Faults are in the language of the figure. A picture that is no XML fails on every point.
 */
export function checkFigure(figure: PrintFigure, context: PrintContext): Check[] {
  const words = checkWordsOf(figure.language);
  let drawing: Drawing;
  try {
    drawing = readDrawing(figure.svg);
  } catch (error) {
    const faults = [words.unreadable(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))];
    return checkPoints.map((point) => ({ point, passed: false, faults }));
  }
  const checked: Checked = {
    figure,
    context,
    words,
    drawing,
    panels: panelsOf(drawing),
    lines: textLinesOf(drawing),
    seen: seen(drawing),
  };
  return checkPoints.map((point) => {
    const faults = points[point](checked);
    return { point, passed: faults.length === 0, faults };
  });
}

/** Questions on a figure that no machine answers: the analyst does, before it goes out. In the language of the figure. */
export function humanPoints(figure: PrintFigure, context: PrintContext): string[] {
  const { person } = checkWordsOf(figure.language);
  return [person.family(listing(context.result.scenario.regions, context.words)), person.ranking];
}
