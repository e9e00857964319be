import { encode } from 'uqr';

/** A longer link makes squares that a telephone does not read from 4 cm of paper. */
const LONGEST = 1200;
/** Empty squares around a code that its readers need. */
const QUIET = 4;

/** The squares of a code, row by row, true for black, with its empty edge; null for no link or one that is too long. */
export function qrSquares(link: string): readonly (readonly boolean[])[] | null {
  if (link === '' || link.length > LONGEST) return null;
  return encode(link, { ecc: 'L', border: QUIET }).data;
}

/** The code of a link as an SVG text of 4 cm; null for no link or one that is too long. */
export function qrSvg(link: string, alt: string): string | null {
  const squares = qrSquares(link);
  if (squares === null) return null;
  const size = squares.length;
  const dark = squares.flatMap((row, y) => row.map((black, x) => (black ? `M${x},${y}h1v1h-1z` : ''))).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="4cm" height="4cm" viewBox="0 0 ${size} ${size}" role="img" aria-label="${alt}">` +
    `<rect width="${size}" height="${size}" fill="#ffffff"/><path d="${dark}" fill="#000000" shape-rendering="crispEdges"/></svg>\n`
  );
}
