import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
const fonts = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans/${file}`),
);

/** A picture as pixels: RGBA, row after row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly png: Uint8Array;
}

/** Draws a picture `zoom` pixels to the unit, with the fonts of a letter or with none. */
export function render(svg: string, zoom: number, text: 'text' | 'no text' = 'text'): Pixels {
  const files = text === 'text' ? fonts : [];
  const sized = svg.replace('width="16cm"', 'width="454"');
  const drawn = new Resvg(sized, {
    font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
    fitTo: { mode: 'width', value: 454 * zoom },
  }).render();
  return { width: drawn.width, height: drawn.height, data: drawn.pixels, png: drawn.asPng() };
}
