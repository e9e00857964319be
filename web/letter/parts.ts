import type { Fact, Letter, LetterForm, Paragraph } from '../../sim/report/letter/letter.ts';
import type { Check } from '../../sim/report/print/check.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import type { PrintFigure } from '../../sim/report/print/figure.ts';
import type { SmallNumberRule } from '../../sim/report/print/small-numbers.ts';
import type { Words } from '../../sim/report/words/words.ts';
export interface Mismatch {
  readonly at: number;
  readonly length: number;
  readonly text: string;
  readonly expected: string | null;
  readonly reason: 'notInTheData' | 'otherNow' | 'gone';
}
export const ruleInWords = (rule: SmallNumberRule, _words: Words): string => rule;
export function markOwn(paragraph: Paragraph, at: number): Paragraph {
  return {
    ...paragraph,
    bound: paragraph.bound.map((one) =>
      one.at === at ? { at, length: one.length, fact: null, own: true as const } : one,
    ),
  };
}
export interface Hint {
  readonly at: number;
  readonly length: number;
  readonly word: string;
  readonly advice: string;
}
export function factsOf(context: PrintContext, form: LetterForm): Fact[] {
  const mean = Math.round(context.result.indicators[form.indicator]?.mean ?? 0);
  return [
    { key: 'base.mean', value: mean, text: String(mean), after: 'kinderen' },
    { key: 'runs', value: 200, text: String(context.result.replications) },
  ];
}
export function draft(form: LetterForm, context: PrintContext): Letter {
  const facts = factsOf(context, form);
  const make = (heading: string, text: string) => rebind({ heading, text: '', bound: [] }, text, facts);
  return {
    form,
    title: 'Stand van zaken',
    feasibility: {},
    actions: [],
    paragraphs: [
      make('Wat er gebeurt', `Op de peildatum wachten ongeveer ${facts[0]?.text} kinderen.`),
      make('Hoe zeker', `Dit is ${facts[1]?.text} keer doorgerekend.`),
    ],
  };
}
export function rebind(_before: Paragraph, text: string, facts: readonly Fact[], _language: string = 'nl'): Paragraph {
  const bound = [...text.matchAll(/\d+/g)].map((m) => ({
    at: m.index,
    length: m[0].length,
    fact: facts.find((f) => f.text === m[0])?.key ?? _before.bound[0]?.fact ?? null,
  }));
  return { heading: _before.heading, text, bound };
}
export function mismatches(paragraph: Paragraph, facts: readonly Fact[], _language: string = 'nl'): Mismatch[] {
  return paragraph.bound
    .filter((b) => b.own !== true)
    .flatMap(({ at, length, fact }) => {
      const written = paragraph.text.slice(at, at + length);
      const now = facts.find(({ key }) => key === fact)?.text ?? null;
      return now === written ? [] : [{ at, length, text: written, expected: now, reason: 'otherNow' as const }];
    });
}
export function hints(text: string, _language: string = 'nl'): Hint[] {
  return [...text.matchAll(/bewijst|voorspelt|\bzal\b/g)].map((m) => ({
    at: m.index,
    length: m[0].length,
    word: m[0],
    advice: 'schrijf liever ‘laat zien’',
  }));
}
export function seriesFigure(indicator: string, context: PrintContext): PrintFigure | null {
  const found = context.result.indicators[indicator];
  if (!found) return null;
  return {
    kind: 'series',
    language: 'nl',
    title: found.label.nl,
    finding: 'Het wordt minder.',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="16cm" height="8cm" viewBox="0 0 454 227" lang="nl"><rect width="454" height="227" fill="#ffffff"/><path d="M20 200L430 40" stroke="#16447c" stroke-width="2" fill="none"/></svg>',
    alt: 'Lijnfiguur',
    description: 'Lang',
    notes: { uncertainty: [], definitions: [], source: '', smallNumbers: '', money: '' },
    table: { columns: [], rows: [] },
    twin: { caption: 'x', head: ['Datum', 'Aantal'], rows: [['1 jan', '3']] },
  };
}
export const checkFigure = (_figure: PrintFigure, _context: PrintContext): Check[] => [
  { point: 'title', passed: true, faults: [] },
  { point: 'norm', passed: false, faults: ['Er is geen norm.'] },
];
export const greySvg = (svg: string): string => svg.replaceAll('#16447c', '#444444');
export const humanPoints = (
  _figure: PrintFigure,
  _language: string,
): { readonly id: string; readonly text: string }[] => [
  { id: 'family', text: 'Kan deze figuur een gezin herkenbaar maken?' },
];

import type { ActionRow } from '../../sim/report/letter/letter.ts';
import type { VariantResult } from '../../sim/statistics/result.ts';
export const differenceFigure = (indicator: string, context: PrintContext): PrintFigure | null => {
  const f = seriesFigure(indicator, context);
  return f && { ...f, kind: 'difference' };
};
export const leadTimesFigure = (_context: PrintContext): PrintFigure | null => null;
export const measuresFigure = (_context: PrintContext, _form: LetterForm): PrintFigure | null => null;
export const staffFigure = (_context: PrintContext): PrintFigure | null => null;
export const stoplichtFigure = (_rows: readonly ActionRow[], _context: PrintContext): PrintFigure | null => null;
export const whoPaysFigure = (_variant: VariantResult, _context: PrintContext): PrintFigure | null => null;
