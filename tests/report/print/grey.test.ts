import { lab, median } from 'd3';
import { describe, expect, it } from 'vitest';
import { contrast, greyOf, greySvg, lightness } from '../../../sim/report/print/grey.ts';
import { markOf, readDrawing, seriesOf } from '../../../sim/report/print/read/drawing.ts';
import { pointsOf } from '../../../sim/report/print/read/geometry.ts';
import { good } from './good-figure.ts';
import { type Pixels, render } from './render.ts';

const ZOOM = 4;
const grey = greySvg(good.svg);

describe('a colour in grey', () => {
  it('keeps its luminance: sRGB red has 0.2126 of white, which is grey 127 (IEC 61966-2-1)', () => {
    expect(greyOf('#ff0000')).toBe('#7f7f7f');
    expect(greyOf('white')).toBe('#ffffff');
    expect(greyOf('rgb(0,0,0)')).toBe('#000000');
  });

  it('is left alone when it is no colour', () => {
    expect(['none', 'url(#hatch)', 'transparent', 'currentColor'].map(greyOf)).toEqual([null, null, null, null]);
  });

  it('has contrast 21 between black and white, and lightness from 0 to 100 (WCAG 2.2; CIE)', () => {
    expect(contrast('black', 'white')).toBeCloseTo(21, 6);
    expect([lightness('black'), lightness('white')].map(Math.round)).toEqual([0, 100]);
  });
});

describe('a picture in grey', () => {
  it('changes attributes of colour alone', () => {
    const text = `<svg><text fill='#ff0000' data-fill="#ff0000">fill="#ff0000" &gt;</text><path stroke="none" d="M0,0"/></svg>`;
    expect(greySvg(text)).toBe(text.replace("'#ff0000'", "'#7f7f7f'"));
  });

  it('has no colour in any pixel, and the picture that it is made of has', () => {
    const coloured = ({ data }: Pixels) => {
      let most = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [r, g, b] = [data[i], data[i + 1], data[i + 2]] as [number, number, number];
        most = Math.max(most, Math.max(r, g, b) - Math.min(r, g, b));
      }
      return most;
    };
    expect(coloured(render(grey, 1))).toBe(0);
    expect(coloured(render(good.svg, 1))).toBeGreaterThan(50);
  });

  it('keeps the lines of series 20 steps of lightness apart, measured in its pixels', () => {
    const pixels = render(grey, ZOOM);
    const series = new Map<string, number[]>();
    // Labels and dots lie over the first years; the last year has the lines apart.
    for (const line of readDrawing(grey).painted.filter((shape) => markOf(shape) === 'line')) {
      const inLastYear = pointsOf(line).filter(([x]) => x > 270);
      const dark = inLastYear.slice(1).flatMap(([x, y], i) => alongPiece(pixels, inLastYear[i] ?? [x, y], [x, y]));
      series.set(seriesOf(line), [...(series.get(seriesOf(line)) ?? []), ...dark]);
    }
    const levels = [...series.values()].map((found) => median(found) as number).sort((a, b) => a - b);
    expect(levels).toHaveLength(3);
    expect((levels[1] as number) - (levels[0] as number)).toBeGreaterThanOrEqual(20);
    expect((levels[2] as number) - (levels[1] as number)).toBeGreaterThanOrEqual(20);
  });

  it('shows its text: without a font it is another picture', () => {
    const dark = ({ data }: Pixels) => data.filter((value, i) => i % 4 === 0 && value < 128).length;
    expect(dark(render(grey, 1))).toBeGreaterThan(1.5 * dark(render(grey, 1, 'no text')));
  });
});

/** Lightness of the pixels on a piece of a line, where it is not between two of its dashes. */
function alongPiece({ data, width }: Pixels, from: readonly [number, number], to: readonly [number, number]): number[] {
  return Array.from({ length: 20 }, (_, k) => {
    const [x, y] = [0, 1].map((i) =>
      Math.round(ZOOM * ((from[i] as number) + (((to[i] as number) - (from[i] as number)) * k) / 20)),
    );
    const level = data[4 * ((y as number) * width + (x as number))] as number;
    return lab(`rgb(${level},${level},${level})`).l;
  }).filter((light) => light < 60);
}
