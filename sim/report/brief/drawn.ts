import type { PrintFigure } from '../print/figure.ts';
import { greySvg } from '../print/grey.ts';
import type { Picture } from './block.ts';
import type { Studio } from './brief.ts';
import { PRINT_PIXELS, withDensity } from './png.ts';
import { FIGURE_WIDTH, sized } from './sized.ts';

/** A figure as it is put on paper. */
export interface DrawnFigure {
  readonly figure: PrintFigure;
  readonly picture: Picture;
  /** In grey, as PNG. */
  readonly grey: Uint8Array;
}

/** The figure in colour and in grey, 16 cm wide at 300 dots per inch; `name` is what a word processor calls it. */
export async function drawn(figure: PrintFigure, name: string, studio: Studio): Promise<DrawnFigure> {
  const { svg, height } = sized(figure.svg);
  const [png, grey] = await Promise.all([printed(svg, studio), printed(greySvg(svg), studio)]);
  const picture = { svg, png, width: FIGURE_WIDTH, height, title: name, alt: figure.alt };
  return { figure, picture, grey };
}

async function printed(svg: string, studio: Studio): Promise<Uint8Array> {
  return withDensity(await studio.png(svg, PRINT_PIXELS));
}
