import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Studio } from '../../report/brief/brief.ts';

const files = createRequire(import.meta.url);
const fontFile = {
  regular: files.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: files.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};

/** Draws with resvg and Noto Sans alone, so that a picture is the same on every computer. */
export const nodeStudio: Studio = {
  async png(svg, width) {
    const font = {
      loadSystemFonts: false,
      fontFiles: [fontFile.regular, fontFile.bold],
      defaultFontFamily: 'Noto Sans',
    };
    return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
  },
  async font(weight) {
    return new Uint8Array(await readFile(fontFile[weight]));
  },
};
