import type { FigureKind } from '../print/figure.ts';
import type { Audience } from './letter.ts';

/** Figures that a letter on a comparison can have; a tipping map is of a sweep. */
export const letterKinds = [
  'series',
  'difference',
  'measures',
  'who-pays',
  'lead-times',
  'staff',
  'stoplicht',
] as const satisfies readonly FigureKind[];
export type LetterKind = (typeof letterKinds)[number];

/** What each audience is served by first. */
const PRESETS: Readonly<Record<Audience, readonly LetterKind[]>> = {
  college: ['series', 'difference', 'measures'],
  council: ['series', 'difference', 'measures', 'stoplicht'],
  inspection: ['series', 'difference', 'lead-times'],
  gi: ['series', 'lead-times', 'staff'],
  families: ['series', 'who-pays', 'lead-times'],
};

/** The figures with which a letter to an audience begins, in the order of the letter. */
export function presetOf(audience: Audience): readonly LetterKind[] {
  return PRESETS[audience];
}

/** Whether a figure is one of the kinds above. */
export function isLetterKind(text: unknown): text is LetterKind {
  return letterKinds.some((kind) => kind === text);
}
