import { hcl } from 'd3';
import type { Language } from '../../words/words.ts';
import { inherited, named, type Shape } from '../read/drawing.ts';
import { boundsOf, gap, pointsOf } from '../read/geometry.ts';
import { stands } from '../read/texts.ts';
import { type Checked, type Point, partsOf } from './checked.ts';

/** Claims that no model can make. */
const CLAIMS =
  /\b(?:voorspel(?:t|de|len|d)|bewij(?:st|zen|s)|bewezen|(?:zal|zullen|gaat) leiden tot|predicts?|proves?|proven|will lead to)\b/gi;
const DISCLAIMER: Readonly<Record<Language, string>> = {
  nl: 'berekening, geen voorspelling',
  en: 'calculation, not a forecast',
};
/** Colour below which a hue is not seen as one. */
const PLAIN = 25;
/** Hues of CIE LCh that are read as red and as green [degrees]. */
const RED = [0, 50] as const;
const GREEN = [115, 185] as const;
/** How far a word may stand from its lamp [units]. */
const NEAR = 30;

/** 15: no claims, the sentence that it is a calculation, no red or green except with the word of every lamp. */
export const wording: Point = (checked) => {
  const { figure, words } = checked;
  const claims = partsOf(checked).flatMap(([part, text]) =>
    [...new Set(text.match(CLAIMS) ?? [])].map((word) => words.wording.claim(word, words.parts[part])),
  );
  const disclaimer = DISCLAIMER[figure.language];
  const said = stands(disclaimer, figure.notes.source.toLowerCase()) && stands(disclaimer, checked.seen.toLowerCase());
  const colours = figure.kind === 'stoplicht' ? lamps(checked) : judging(checked);
  return [...claims, ...(said ? [] : [words.wording.noDisclaimer(disclaimer)]), ...new Set(colours)];
};

const coloursOf = (shape: Shape) =>
  [inherited(shape, 'fill'), inherited(shape, 'stroke')].filter((colour) => colour !== null);

function judges(colour: string): boolean {
  const { h, c } = hcl(colour);
  return c > PLAIN && [RED, GREEN].some(([from, until]) => h >= from && h <= until);
}

function judging({ drawing, words }: Checked): string[] {
  return drawing.all
    .filter(({ tag }) => ['text', 'tspan'].includes(tag))
    .concat(drawing.painted)
    .flatMap((shape) =>
      coloursOf(shape)
        .filter(judges)
        .map((colour) => words.wording.colour(named(shape), colour)),
    );
}

/** Coloured shapes of a stoplicht with no word in or beside them. */
function lamps({ drawing, lines, words }: Checked): string[] {
  const coloured = drawing.painted.filter((shape) => hcl(inherited(shape, 'fill') ?? 'none').c > PLAIN);
  return coloured
    .filter((shape) => {
      const lamp = boundsOf(pointsOf(shape));
      const beside = ({ bounds }: (typeof lines)[number]) => bounds.top <= lamp.bottom && bounds.bottom >= lamp.top;
      return !lines.some((line) => /\p{L}{2}/u.test(line.text) && beside(line) && gap(lamp, line.bounds) <= NEAR);
    })
    .map((shape) => words.wording.lamp(named(shape)));
}
