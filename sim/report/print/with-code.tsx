import { MARGIN } from '../chart/chart-frame.tsx';
import { ink, paper, sizes } from '../chart/palette.ts';
import { render } from '../chart/render.ts';
import { Block, textBlock } from '../chart/text-block.tsx';
import type { Language } from '../words/words.ts';
import type { PrintFigure } from './figure.ts';
import { qrSquares } from './qr.ts';

/** Least side of a code, and of one of its squares at the size of print [units]: 2.4 cm and 0.3 mm. */
const LEAST_SIDE = 68;
const LEAST_SQUARE = 0.85;

const TEXTS: Readonly<Record<Language, (host: string) => string>> = {
  nl: (host) =>
    `Zelf bekijken: scan de code. Dan opent deze vergelijking op ${host}, en kunt u de instellingen veranderen.`,
  en: (host) =>
    `Look for yourself: scan the code. It opens this comparison on ${host}, where you can change its settings.`,
};

/**
 * The same figure with a code at the foot of its picture that opens `link`; as it is when there is no link, or one that no code
 * can hold.
 */
export function withCode(figure: PrintFigure, link: string): PrintFigure {
  const squares = qrSquares(link);
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(figure.svg) ?? [];
  if (squares === null || width === undefined || height === undefined) return figure;
  const top = Number(height);
  const side = Math.max(LEAST_SIDE, squares.length * LEAST_SQUARE);
  const foot = render(<Foot {...{ squares, side, top, width: Number(width), text: textOf(link, figure.language) }} />);
  const svg = figure.svg
    .replace(/viewBox="0 0 \S+ \S+"/, `viewBox="0 0 ${width} ${Math.ceil(top + side)}"`)
    .replace(/<\/svg>\s*$/, `${foot}</svg>\n`);
  return { ...figure, svg };
}

function textOf(link: string, language: Language): string {
  return TEXTS[language](URL.canParse(link) ? new URL(link).host : '');
}

interface FootProps {
  readonly squares: readonly (readonly boolean[])[];
  /** [units], as the rest. */
  readonly side: number;
  readonly top: number;
  readonly width: number;
  readonly text: string;
}

/** The code, which has an empty edge of its own, and beside it what it is for. */
function Foot({ squares, side, top, width, text }: FootProps) {
  const square = side / squares.length;
  const at = (squaresFrom: number) => Number((squaresFrom * square).toFixed(3));
  const dark = squares.flatMap((row, y) =>
    runs(row).map(([from, until]) => box(at(from), top + at(y), at(until), top + at(y + 1))),
  );
  const block = textBlock(text, sizes.small, width - side - 2 * MARGIN);
  return (
    <g>
      <rect x={0} y={top} width={width} height={side} fill={paper} />
      <path data-mark="qr" d={dark.join('')} fill={ink} shape-rendering="crispEdges" />
      <Block block={block} x={side} y={top + 4 * square} />
    </g>
  );
}

/** The stretches of dark squares in a row, from and until. */
function runs(row: readonly boolean[]): [from: number, until: number][] {
  const ends = [...row, false].flatMap((dark, x) => (dark === (row[x - 1] ?? false) ? [] : [x]));
  return ends.flatMap((from, i) => (i % 2 === 0 ? [[from, ends[i + 1] as number]] : []));
}

const box = (left: number, top: number, right: number, bottom: number) => `M${left},${top}H${right}V${bottom}H${left}Z`;
