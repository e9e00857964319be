import { MARGIN, PRINT_WIDTH } from '../chart/chart-frame.tsx';
import type { ChartTexts } from '../chart/chart-texts.ts';
import { sizes } from '../chart/palette.ts';
import { textWidth } from '../chart/text-size.ts';
import type { FigureNotes, PrintFigure } from './figure.ts';

const INNER = PRINT_WIDTH - 2 * MARGIN;
/** The title is bold, and has less room than the notes. */
const TITLE = INNER * 0.85;

/** A text whose words are each at most `width` wide: longer ones are cut, with `mark` at each cut. */
export function fitted(text: string, size: number, width: number, mark = ''): string {
  return text
    .split(' ')
    .map((word) => pieces(word, size, width, mark).join(' '))
    .join(' ');
}

function pieces(word: string, size: number, width: number, mark: string): string[] {
  if (textWidth(word, size) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}${mark}`, size) > width) {
      cut.push(`${piece}${mark}`);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}

/** Every note as it stands below the picture, in order. */
export function noteLines({ uncertainty, definitions, smallNumbers, money, source }: FigureNotes): string[] {
  return [...uncertainty, ...definitions, smallNumbers, money, source].filter((line) => line !== '');
}

/** What stands around a picture, the same as what goes with it; an address that is longer than a line is cut. */
export function aroundOf(
  id: string,
  said: Pick<PrintFigure, 'title' | 'finding' | 'alt' | 'description'>,
  notes: FigureNotes,
): ChartTexts {
  return {
    id: `ketenlab-print-${id}`,
    title: fitted(said.title, sizes.title, TITLE),
    finding: fitted(said.finding, sizes.subtitle, INNER),
    alt: said.alt,
    description: said.description,
    notes: noteLines(notes).map((note) => fitted(note, sizes.small, INNER)),
  };
}
