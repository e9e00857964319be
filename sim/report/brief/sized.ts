/** Width of a figure on paper [cm]. */
export const FIGURE_WIDTH = 16;

/**
 * The picture with its height beside its width, and that height [cm]: programs that find a width alone take the height of the
 * viewBox in pixels, and press the picture flat. Throws Error for a picture without a viewBox.
 */
export function sized(svg: string): { readonly svg: string; readonly height: number } {
  const [root = ''] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const [, width, height] = /viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/.exec(root) ?? [];
  const tall = (FIGURE_WIDTH * Number(height)) / Number(width);
  if (!(tall > 0)) throw new Error('A picture has no viewBox.');
  const bare = root.replaceAll(/\s(width|height)="[^"]*"/g, '');
  const whole = bare.replace('<svg', `<svg width="${FIGURE_WIDTH}cm" height="${Number(tall.toFixed(3))}cm"`);
  return { svg: svg.replace(root, () => whole), height: tall };
}
