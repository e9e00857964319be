import type { Lever } from '../../model/levers/lever.ts';
import type { Described } from '../../scenario/describe.ts';
import { type LeverRow, PRICE_LEVEL } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SourceCard } from '../../scenario/sources.ts';
import { shortNumber } from '../short-number.ts';
import { touchedLabel } from '../touched.ts';
import { en } from '../words/en.ts';
import { settingExample } from './example.ts';
import { blocks, bullets, link, plain, table, yamlBlock } from './markdown.ts';
import { type Move, movesOf, strongest, targetOf } from './moves.ts';
import { mechanismFile, settingFile } from './names.ts';
import { fullSource } from './sources.ts';

/** What the page of a lever or shock is made from. */
export interface SettingParts {
  /** The row with what it does. */
  readonly lever: Lever;
  /** The same row with its sources in full. */
  readonly row: Described<LeverRow>;
  readonly list: 'levers' | 'shocks';
  readonly base: Scenario;
  readonly cards: ReadonlyMap<string, SourceCard>;
  /** Ids of the mechanisms that have a page. */
  readonly mechanisms: ReadonlySet<string>;
}

/** The page of a lever or shock, as Markdown. */
export function settingPage(parts: SettingParts): string {
  const { lever, row, list, base } = parts;
  const example = settingExample(lever, list, base);
  return blocks(
    `# ${row.id} ${plain(row.label.en)}`,
    plain(row.effect.en),
    `*Nederlands: ${plain(row.label.nl)}.* ${plain(row.effect.nl)}`,
    numbersTable(parts),
    '## What it works on',
    row.touches.length === 0 ? 'Nothing is declared.' : bullets(row.touches.map((id) => touched(id, parts))),
    '## What it moves',
    moves(parts),
    '## Cost',
    cost(parts),
    '## Sources',
    row.sources.length === 0 ? 'No source card: the range is an assumption.' : bullets(row.sources.map(fullSource)),
    '## Example',
    `Save this in \`scenarios/policies\` as \`${settingFile(lever).replace('.md', '.yaml')}\`.`,
    yamlBlock(example),
  );
}

function numbersTable({ row, base }: SettingParts): string {
  const shown = (value: number) => shortNumber(value, 'en');
  const { target, claims } = row;
  const first = target === undefined ? '' : (targetOf(row, base) ?? base[`${target}s`][0]?.id ?? '');
  const kind = { gi: 'GI', region: 'region', helpType: 'help type', provider: 'provider' };
  const actsOn =
    target === undefined
      ? 'the whole chain'
      : `${row.needsTarget ? 'one' : 'every'} ${kind[target]}${row.needsTarget ? '' : ', or one'} with \`target\`, such as \`${first}\``;
  return table(
    ['what', 'value'],
    [
      ['key', `\`${row.key}\``],
      ['unit', row.unit],
      ['changes nothing', shown(row.default)],
      ['thought possible', `${shown(row.range[0])} to ${shown(row.range[1])}`],
      ['computes from', `${shown(row.bounds[0])} to ${shown(row.bounds[1])}`],
      ['acts on', actsOn],
      ...(claims === undefined ? [] : [['claims', en.claims(en.lines[claims])]]),
      ['status', `${row.status}: ${plain(row.basis)}`],
    ],
  );
}

function touched(id: string, { mechanisms }: SettingParts): string {
  const label = touchedLabel(id);
  if (label === null) return `${id}, which follows from the rules of the model and has no switch`;
  const text = `${id} ${plain(label.en)}`;
  return mechanisms.has(id) ? link(text, `../${mechanismFile(id)}`) : text;
}

function moves({ lever, base }: SettingParts): string {
  const value = strongest(lever);
  const found = movesOf(lever, value, base);
  if (found.length === 0) return `Nothing: with the value ${shortNumber(value, 'en')} no number of the model changes.`;
  const withItems = found.some(({ item }) => item !== null);
  const cells = ({ key, dial, item, unit, size, days }: Move) => [
    plain(dial),
    key === null ? '' : link(`\`${key}\``, `../parameters.md#${key}`),
    ...(withItems ? [item ?? 'the whole chain'] : []),
    `${size > 0 ? '+' : ''}${shortNumber(size, 'en')}`,
    unit,
    days <= 0 ? 'at once' : `after ${days} days`,
  ];
  const head = ['number', 'register key', ...(withItems ? ['of'] : []), 'change', 'unit', 'in full'];
  const lead = `With the value ${shortNumber(value, 'en')} from the first day of the base path \`${base.name}\`, before the`;
  return `${lead} limit of ${link('M37', `../${mechanismFile('M37')}`)}:\n\n${table(head, found.map(cells))}`;
}

function cost({ row: { cost: asked, unit }, cards }: SettingParts): string {
  const [low, middle, high] = asked.perUnit.map((amount) => shortNumber(amount, 'en'));
  const amounts = `${middle} euros a year (${low} to ${high}) for each unit of its value [${unit}], in prices of ${PRICE_LEVEL}.`;
  const sources = asked.sources.flatMap((id) => cards.get(id) ?? []);
  return blocks(
    `${asked.perUnit[2] === 0 ? en.costsNothing : amounts} ${plain(asked.basis)}`,
    bullets(sources.map(fullSource)),
    asked.perUnit[2] > 0 && sources.length === 0 ? 'No source card: the amounts are an assumption.' : '',
  ).trimEnd();
}
