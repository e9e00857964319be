import { LONGEST_ALT } from '../../chart/text-size.ts';
import type { Language } from '../../words/words.ts';
import type { FigureKind } from '../figure.ts';
import type { Point } from './checked.ts';
import { GROUPS } from './groups.ts';

/** Words that say what kind of figure it is. */
const KINDS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['figuur', 'figuren', 'grafiek', 'lijn', 'balk', 'staaf', 'staven', 'stippen', 'kaart', 'tabel', 'stoplicht'],
  en: ['chart', 'graph', 'line', 'bar', 'dot', 'map', 'table', 'traffic light'],
};
/** Kinds that show a course in time. */
const IN_TIME: readonly FigureKind[] = ['series', 'difference'];
/** Dates in words and years: numbers, but not what is shown. */
const DATES = /\b(?:\d{1,2} [a-z]+ )?(?:19|20)\d\d\b/gi;

/** 8: a short text with the kind and a number, of a course in time that of its start and its end, a longer description, and both tied to the picture for who does not see it. */
export const alternative: Point = ({ figure, words, drawing }) => {
  const { alt, description, language } = figure;
  const { own } = drawing.root;
  const said = words.alternative;
  const kinds = KINDS[language];
  const faults: string[] = [];
  if (alt.length > LONGEST_ALT) faults.push(said.tooLong(String(alt.length)));
  if (alt === '') faults.push(words.empty(words.parts.alt));
  else {
    const numbers = alt.replace(DATES, '').match(/\d[\d.,]*/g) ?? [];
    if (numbers.length === 0) faults.push(said.noNumber(alt));
    // What goes on in time is told by where it starts and where it ends.
    else if (IN_TIME.includes(figure.kind) && numbers.length < 2 && !GROUPS.test(alt)) faults.push(said.noEnds(alt));
    if (!kinds.some((kind) => alt.toLowerCase().includes(kind))) faults.push(said.noKind(alt, kinds.join(', ')));
  }
  if (description.length <= alt.length) faults.push(said.description(String(description.length), String(alt.length)));
  if (own.role !== 'img') faults.push(said.role(own.role ?? ''));
  const ids = (own['aria-labelledby'] ?? '').split(/\s+/);
  const named = ids.map((id) => drawing.all.find((shape) => shape.own.id === id));
  const [title, desc] = ['title', 'desc'].map((tag) => named.find((shape) => shape?.tag === tag));
  if (title === undefined || desc === undefined || named.includes(undefined)) {
    faults.push(said.labelledby(own['aria-labelledby'] ?? ''));
  }
  const same = (one: string, other: string) => one === other.replace(/\s+/g, ' ').trim();
  if (title !== undefined && !same(title.text, alt)) faults.push(said.notSame('title', words.parts.alt));
  if (desc !== undefined && !same(desc.text, description)) faults.push(said.notSame('desc', words.parts.description));
  return faults;
};
