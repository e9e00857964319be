import type { PrintFigure } from '../print/figure.ts';
import { greySvg } from '../print/grey.ts';
import type { Picture } from './block.ts';
import type { Studio } from './brief.ts';
import { PRINT_PIXELS, sizeOf, withDensity } from './png.ts';

/** A figure as it is put on paper. */
export interface DrawnFigure {
  readonly figure: PrintFigure;
  readonly picture: Picture;
  /** In grey, as PNG. */
  readonly grey: Uint8Array;
}

/** Width of a figure on paper [cm]. */
const WIDTH = 16;

/** The figure in colour and in grey, 16 cm wide at 300 dots per inch; `name` is what a word processor calls it. */
export async function drawn(figure: PrintFigure, name: string, studio: Studio): Promise<DrawnFigure> {
  const png = withDensity(await studio.png(figure.svg, PRINT_PIXELS));
  const grey = withDensity(await studio.png(greySvg(figure.svg), PRINT_PIXELS));
  const [width, height] = sizeOf(png);
  const picture = {
    svg: figure.svg,
    png,
    width: WIDTH,
    height: (WIDTH * height) / width,
    title: name,
    alt: figure.alt,
  };
  return { figure, picture, grey };
}
