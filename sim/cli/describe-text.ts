import { wrap } from '../report/text-layout.ts';
import type { Described } from '../scenario/describe.ts';
import { type LeverRow, type Parameter, PRICE_LEVEL } from '../scenario/parameter.ts';
import type { Description } from './description.ts';
import { shortNumber } from './short-number.ts';
import type { Surroundings } from './surroundings.ts';
import { touchedLabel } from './touched.ts';

const INDENT = '    ';

/** A description as text: a heading per group, and per row what it is, its numbers and where they come from. */
export function descriptionText(rows: Description, here: Surroundings): string {
  const { words, language, width } = here;
  const entry = (head: string, texts: readonly string[]) => [
    ...wrap(head, width),
    ...texts.flatMap((text) => wrap(text, width - INDENT.length)).map((line) => `${INDENT}${line}`),
    '',
  ];
  const setting = (row: Described<LeverRow>) =>
    entry(`${row.id} ${row.key} [${row.unit}]`, [...about(row, [row.effect[language]], here), ...policy(row, here)]);
  const group = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, '', ...lines]);
  const lines = [
    ...group(
      words.groups.parameters,
      rows.parameters.flatMap((row) => entry(`${row.key} [${row.unit}]`, about(row, [], here))),
    ),
    ...group(words.groups.levers, rows.levers.flatMap(setting)),
    ...group(words.groups.shocks, rows.shocks.flatMap(setting)),
    ...group(
      words.groups.indicators,
      rows.indicators.flatMap(({ id, key, unit, view, better, label, definition }) =>
        entry(`${id} ${key} [${unit}]`, [label[language], definition[language], words.shown(view, better)]),
      ),
    ),
    ...group(
      words.groups.stations,
      rows.stations.flatMap(({ key, meaning }) => entry(key, [meaning[language]])),
    ),
    ...group(
      words.groups.mechanisms,
      rows.mechanisms.flatMap((row) => entry(`${row.id} ${row.label[language]}`, [row.explanation[language]])),
    ),
    ...group(
      words.groups.rules,
      rows.rules.flatMap(({ key, lines, label, explanation }) =>
        entry(`${key} (${lines.join(', ')})`, [label[language], explanation[language]]),
      ),
    ),
    ...group(
      words.groups.names,
      rows.names.flatMap(({ key, lines, unit, meaning }) =>
        entry(`${key} [${unit}] (${lines.join(', ')})`, [meaning[language]]),
      ),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function about(row: Described<Parameter> | Described<LeverRow>, extra: string[], here: Surroundings): string[] {
  const { words, language } = here;
  const shown = (value: number) => shortNumber(value, language);
  const [low, high] = row.range;
  const [least, most] = row.bounds;
  const amounts = words.amounts([row.default, low, high, least, most].map(shown));
  const cited = row.sources.map(({ title, publisher, published, url, grade }) => {
    const by = [publisher, published].filter((part) => part !== '').join(', ');
    return words.source([title, by === '' ? '' : `(${by})`, url].filter((part) => part !== '').join(' '), grade);
  });
  const sources = [...new Set(cited)];
  const origin = `${words.status[row.status]}: ${row.basis}`;
  return [row.label[language], ...extra, amounts, origin, ...sources];
}

/** What only levers and shocks have: what they work on, the order they claim, and what they cost. */
function policy({ touches, claims, cost }: Described<LeverRow>, { words, language }: Surroundings): string[] {
  const named = touches.map((id) => `${id} ${touchedLabel(id)?.[language] ?? ''}`.trimEnd());
  const euros = cost.perUnit.map((amount) => shortNumber(amount, language));
  return [
    ...(named.length === 0 ? [] : [words.touches(named.join(', '))]),
    ...(claims === undefined ? [] : [words.claims(words.lines[claims])]),
    `${cost.perUnit[2] === 0 ? words.costsNothing : words.cost(euros, PRICE_LEVEL)} ${cost.basis}`,
  ];
}
