/**
 * Colours of a chart: neutral, and apart in lightness, so that they stay apart in grey and for colour-blind readers. The
 * three paths are more than 20 steps of CIE lightness apart; each has contrast of at least 3 with the band under it, and of
 * at least 4.5 with the paper, because labels have the colour of their line (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export const paper = '#ffffff';
export const ink = '#1a1a1a';
export const grid = '#d4d4d4';
export const band = '#cfd8e2';
/** Parts of a bar, in turn; ink on them has contrast of at least 4.5. */
export const barParts = ['#cfd8e2', '#a3b3c6'] as const;

/** How a path is drawn [pt]. */
export interface PathStyle {
  readonly colour: string;
  /** '' for a whole line. */
  readonly dash: string;
}

/** The base first, then at most two others. Dashes differ too. */
export const paths = [
  { colour: '#111111', dash: '' },
  { colour: '#143f74', dash: '7 3' },
  { colour: '#946d20', dash: '2 2.5' },
] as const satisfies readonly PathStyle[];

/** Most paths that one chart shows. */
export const mostPaths = paths.length;

export const fontFamily = 'Noto Sans, Arial, Helvetica, sans-serif';

/** Text sizes [pt at 16 cm wide]; nothing is smaller than `small`. */
export const sizes = { title: 12, subtitle: 10, head: 9, small: 8 } as const;
