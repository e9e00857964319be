import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { checkFigure } from '../../../sim/report/print/check-figure.ts';
import { qrSquares } from '../../../sim/report/print/qr.ts';
import { seriesFigure } from '../../../sim/report/print/series.ts';
import { withCode } from '../../../sim/report/print/with-code.tsx';
import { there } from './bars-example.ts';
import { lineContext } from './line-example.ts';

const LINK = `https://ketenlab.example/pagina/#v1.${'dY4xD4IwEIX'.repeat(30)}`;

describe('the code of a figure', () => {
  const context = lineContext({ link: '' });
  const plain = there(seriesFigure('withoutWorker', context));
  const coded = withCode(plain, LINK);

  it('stands below the picture, which still holds to all points, in the place of a long link', () => {
    const faults = checkFigure(coded, { ...context, link: LINK }).flatMap((check) => check.faults);
    expect(faults).toEqual([]);
    expect(coded.svg).toContain('op ketenlab.example,');
    expect(coded.svg).not.toContain(LINK);
  });

  it('has the squares of the link, dark for dark, when it is drawn at 300 dpi', () => {
    const image = new Resvg(coded.svg.replace('width="16cm" ', ''), { fitTo: { mode: 'width', value: 1890 } }).render();
    const { pixels } = image;
    const squares = qrSquares(LINK) ?? [];
    const [, , height] = /viewBox="0 0 (\S+) (\S+)"/.exec(coded.svg) ?? [];
    const [, , before] = /viewBox="0 0 (\S+) (\S+)"/.exec(plain.svg) ?? [];
    const perUnit = image.height / Number(height);
    const square = (perUnit * Math.max(68, squares.length * 0.85)) / squares.length;
    const darkAt = (row: number, column: number) => {
      const y = Math.floor(Number(before) * perUnit + (row + 0.5) * square);
      const x = Math.floor((column + 0.5) * square);
      return (pixels[4 * (y * image.width + x)] as number) < 128;
    };
    expect(squares.map((row, y) => row.map((_, x) => darkAt(y, x)))).toEqual(squares);
  });

  it('is left out where there is no link, and where the link is longer than a code can hold', () => {
    expect(withCode(plain, '')).toBe(plain);
    expect(withCode(plain, `https://x.example/#${'x'.repeat(3000)}`)).toBe(plain);
  });
});
