/** The picture as a black-and-white printer gives it: each colour as the grey of the same luminance (Rec. 709). */
export function greySvg(svg: string): string {
  return svg.replaceAll(/#([0-9a-f]{6})\b/gi, (_, colour: string) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    return `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
  });
}
