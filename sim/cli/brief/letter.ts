import type { Letter, LetterForm } from '../../report/letter/letter.ts';
import type { PrintContext } from '../../report/print/context.ts';
import type { PrintFigure } from '../../report/print/figure.ts';
import { listing } from '../../report/words/index.ts';

/** The first words of a letter, for its writer to change. */
export function letterFor(form: LetterForm, context: PrintContext, figures: readonly PrintFigure[]): Letter {
  const { words, result } = context;
  const { language } = words;
  const { title, question, regions } = result.scenario;
  const paragraphs = [question[language], ...figures.map(({ finding }) => finding), words.comparison.notPrediction];
  return {
    form,
    title: `${title[language]}, ${listing(regions, words)}`,
    paragraphs: paragraphs.filter((text) => text !== '').map((text) => ({ heading: '', text, bound: [] })),
    feasibility: {},
    actions: [],
  };
}
