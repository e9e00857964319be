import { number } from '../report/numbers.ts';
import { wrap } from '../report/text-layout.ts';
import type { Described, DescribedRegister } from '../scenario/describe.ts';
import type { LeverRow, Parameter } from '../scenario/parameter.ts';
import type { Surroundings } from './surroundings.ts';

const WIDTH = 96;

/** The rows of a register as text: a heading per group, and per row what it is, its numbers and where they come from. */
export function registerText(rows: DescribedRegister, here: Surroundings): string {
  const { words, language } = here;
  const parameters = rows.parameters.flatMap((row) => [`${row.key} [${row.unit}]`, ...about(row, [], here)]);
  const levers = rows.levers.flatMap((row) => [
    `${row.id} ${row.key} [${row.unit}]`,
    ...about(row, [row.effect[language]], here),
  ]);
  const mechanisms = rows.mechanisms.flatMap((row) => [
    `${row.id} ${row.label[language]}`,
    ...indented([row.explanation[language]]),
    '',
  ]);
  const group = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, '', ...lines]);
  const lines = [
    ...group(words.groups.parameters, parameters),
    ...group(words.groups.levers, levers),
    ...group(words.groups.mechanisms, mechanisms),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function about(row: Described<Parameter> | Described<LeverRow>, extra: string[], here: Surroundings): string[] {
  const { words, language } = here;
  const shown = (value: number) =>
    number(value, 6, language)
      .replace(/([.,]\d*?)0+$/, '$1')
      .replace(/[.,]$/, '');
  const [low, high] = row.range;
  const [least, most] = row.bounds;
  const amounts = words.amounts([row.default, low, high, least, most].map(shown));
  const cited = row.sources.map(({ title, publisher, published, url, grade }) => {
    const by = [publisher, published].filter((part) => part !== '').join(', ');
    return words.source([title, by === '' ? '' : `(${by})`, url].filter((part) => part !== '').join(' '), grade);
  });
  const sources = [...new Set(cited)];
  const origin = `${words.status[row.status]}: ${row.basis}`;
  return [...indented([row.label[language], ...extra, amounts, origin, ...sources]), ''];
}

function indented(texts: readonly string[]): string[] {
  return texts.flatMap((text) => wrap(text, WIDTH)).map((line) => `    ${line}`);
}
