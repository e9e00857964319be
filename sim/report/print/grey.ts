import { lab, rgb } from 'd3';

/** Attributes that hold a colour. */
const COLOURS = /(\s(?:fill|stroke|color|stop-color|flood-color|lighting-color)\s*=\s*)("[^"]*"|'[^']*')/g;
/** A tag with its attributes, where a value may hold an angle bracket. */
const TAGS = /<[A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** The same picture with every colour replaced by the grey that is as light (`greyOf`): what a copier makes of it. */
export function greySvg(svg: string): string {
  return svg.replace(TAGS, (tag) =>
    tag.replace(COLOURS, (_, start: string, quoted: string) => {
      const quote = quoted.charAt(0);
      const colour = quoted.slice(1, -1);
      return `${start}${quote}${greyOf(colour) ?? colour}${quote}`;
    }),
  );
}

/** The grey with the luminance of a colour, as '#rrggbb'; null for what is no colour ('none', a pattern). */
export function greyOf(colour: string): string | null {
  const { r, g, b, opacity } = rgb(colour);
  if (Number.isNaN(r) || opacity === 0) return null;
  const level = Math.round(255 * companded(luminance(r, g, b)));
  return rgb(level, level, level).formatHex();
}

/** CIE lightness of the grey of a colour, 0 (black) to 100 (white); NaN for what is no colour. */
export function lightness(colour: string): number {
  const grey = greyOf(colour);
  return grey === null ? Number.NaN : lab(grey).l;
}

/** Contrast of two colours in grey, 1 to 21 (WCAG 2.2, contrast ratio); NaN for what is no colour. */
export function contrast(one: string, other: string): number {
  const [dark, bright] = [one, other].map(greyLuminance).sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

function greyLuminance(colour: string): number {
  const { r, g, b } = rgb(greyOf(colour) ?? '');
  return luminance(r, g, b);
}

/** Relative luminance of a colour of sRGB, channels 0 to 255 (WCAG 2.2, relative luminance). */
function luminance(r: number, g: number, b: number): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Light of a channel 0 to 255 (IEC 61966-2-1). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The inverse of `linear`, as a share of 1. */
function companded(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}
